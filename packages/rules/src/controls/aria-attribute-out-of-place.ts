import { axe, rule } from '@allclear/core'
import { cite, citeAxe } from '../sources.ts'

const ids = ['aria-allowed-attr', 'aria-prohibited-attr', 'aria-conditional-attr']

export default rule({
  id: 'aria-attribute-out-of-place',
  chapter: 'controls',
  severity: 'warning',
  title: 'Use each ARIA attribute where it works',
  why: 'On the wrong element, an ARIA attribute is not said, or says what is not true. People cannot rely on what they hear.',
  whoItHelps: ['blind people and screen reader users'],
  sources: [cite('wcag', '4.1.2 A'), ...ids.map(citeAxe)],
  mendedBy: 'developer',
  examples: [
    {
      avoid: '«<a href="/book" aria-checked="true">»Book a visit</a>',
      better: '<a href="/book">Book a visit</a>',
      in: 'html'
    },
    { avoid: 'Ward 4 «<span class="icon-lift" aria-label="Step-free">»</span>', in: 'html' },
    { avoid: '<label>«<input type="checkbox" checked aria-checked="false">» Text me</label>', in: 'html' },
    { fine: '<div role="checkbox" aria-checked="true" tabindex="0">Text me</div>', in: 'html' },
    { fine: '<nav aria-label="Main"><a href="/">Home</a></nav>', in: 'html' },
    { fine: '<p aria-live="polite">Your form has been sent.</p>', in: 'html' }
  ],
  check: axe(ids, 'Ask for the aria- attribute that does not belong on this element to be taken off.')
})
