import { axe, rule } from '@allclear/core'
import { cite, citeAxe } from '../sources.ts'

export default rule({
  id: 'tab-order-changed',
  chapter: 'controls',
  severity: 'warning',
  title: 'Let the Tab key follow the page',
  why: 'A tabindex above 0 is reached before all else. People who use keys are sent about the page and get lost.',
  whoItHelps: [
    'people with mobility or dexterity impairments',
    'blind people and screen reader users',
    'people with low vision'
  ],
  sources: [cite('wcag', '2.4.3 A'), citeAxe('tabindex')],
  mendedBy: 'developer',
  examples: [
    {
      avoid: '«<a href="/book" tabindex="2">»Book a visit</a>',
      better: '<a href="/book">Book a visit</a>',
      in: 'html'
    },
    { avoid: '<label>Your name «<input tabindex="1">»</label>', in: 'html' },
    { fine: '<a href="/book">Book a visit</a>', in: 'html' },
    { fine: '<div role="button" tabindex="0">Print</div> <h1 tabindex="-1">Sent</h1>', in: 'html' }
  ],
  check: axe('tabindex', 'Take this tabindex off, so that the Tab key goes through the page in order.')
})
