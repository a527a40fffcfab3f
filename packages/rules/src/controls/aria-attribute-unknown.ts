import { axe, rule } from '@allclear/core'
import { cite, citeAxe } from '../sources.ts'

export default rule({
  id: 'aria-attribute-unknown',
  chapter: 'controls',
  severity: 'error',
  title: 'Spell ARIA attributes as the standard does',
  why: 'Screen readers pass by an attribute they do not know. What it was to tell people is lost.',
  whoItHelps: ['blind people and screen reader users'],
  sources: [cite('wcag', '4.1.2 A'), citeAxe('aria-valid-attr')],
  mendedBy: 'developer',
  examples: [
    {
      avoid: '«<button aria-labeledby="book">»<i></i> Book</button>',
      better: '<button>Book a visit</button>',
      in: 'html'
    },
    { avoid: '«<p aria-visible="true">»Your form has been sent.</p>', in: 'html' },
    { fine: '<p id="more">It takes 5 minutes.</p> <button aria-describedby="more">Book</button>', in: 'html' },
    { fine: '<button data-aria-help="more">Book</button>', in: 'html' }
  ],
  check: axe('aria-valid-attr', 'Ask for the aria- attribute here to be spelt right. No screen reader knows this one.')
})
