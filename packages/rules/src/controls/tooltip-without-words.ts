import { axe, rule } from '@allclear/core'
import { cite, citeAxe } from '../sources.ts'

export default rule({
  id: 'tooltip-without-words',
  chapter: 'controls',
  severity: 'warning',
  title: 'Put the help into the tooltip',
  why: 'A tooltip holds help for people who are stuck. When it is empty, screen reader users hear that help exists, but none comes.',
  whoItHelps: ['blind people and screen reader users', 'people who find reading hard'],
  sources: [cite('wcag', '4.1.2 A'), citeAxe('aria-tooltip-name')],
  mendedBy: 'developer',
  cannotSee: 'What a script puts in when the tooltip opens.',
  examples: [
    {
      avoid: '<button aria-describedby="tip">NHS number</button> «<div role="tooltip" id="tip">»</div>',
      better: '<button aria-describedby="tip">NHS number</button> <div role="tooltip" id="tip">It has 10 digits.</div>',
      in: 'html'
    },
    { fine: '<div role="tooltip">It has 10 digits.</div>', in: 'html' },
    { fine: '<div role="tooltip" hidden></div>', in: 'html' }
  ],
  check: axe('aria-tooltip-name', 'Put words in this tooltip, or take it out.')
})
