import { axe, rule } from '@allclear/core'
import { cite, citeAxe } from '../sources.ts'

export default rule({
  id: 'aria-value-unknown',
  chapter: 'controls',
  severity: 'error',
  title: 'Give ARIA attributes values that exist',
  why: 'Screen readers pass by a value they do not know. People then hear the wrong thing, or nothing.',
  whoItHelps: ['blind people and screen reader users'],
  sources: [cite('wcag', '4.1.2 A'), citeAxe('aria-valid-attr-value')],
  mendedBy: 'developer',
  examples: [
    {
      avoid: '«<button aria-expanded="open">»Menu</button>',
      better: '<button aria-expanded="true">Menu</button>',
      in: 'html'
    },
    { avoid: '«<input aria-label="Town" aria-invalid="maybe">»', in: 'html' },
    { fine: '<button aria-expanded="false">Menu</button>', in: 'html' },
    { fine: '<a href="/" aria-current="page">Home</a>', in: 'html' }
  ],
  check: axe('aria-valid-attr-value', 'Ask for the aria- attributes here to have values that exist.')
})
