import { axe, rule } from '@allclear/core'
import { cite, citeAxe } from '../sources.ts'

export default rule({
  id: 'progress-without-name',
  chapter: 'controls',
  severity: 'warning',
  title: 'Say what a progress bar or meter shows',
  why: 'A bar without a name is heard as a bare number, such as “40 percent”. Nobody can tell what it counts.',
  whoItHelps: ['blind people and screen reader users'],
  sources: [cite('wcag', '1.1.1 A'), citeAxe('aria-meter-name'), citeAxe('aria-progressbar-name')],
  mendedBy: 'developer',
  examples: [
    {
      avoid: '«<div role="progressbar" aria-valuenow="40">»</div>',
      better: '<div role="progressbar" aria-valuenow="40" aria-label="Your form"></div>',
      in: 'html'
    },
    { avoid: '«<div role="meter" aria-valuenow="7">»</div>', in: 'html' },
    {
      fine: '<p id="form">Your form</p> <div role="progressbar" aria-valuenow="40" aria-labelledby="form"></div>',
      in: 'html'
    },
    { fine: '<div role="meter" aria-valuenow="7" title="Beds free"></div>', in: 'html' }
  ],
  check: axe(['aria-meter-name', 'aria-progressbar-name'], 'Say with aria-label what this bar shows.')
})
