import { axe, rule } from '@allclear/core'
import { cite, citeAxe } from '../sources.ts'

export default rule({
  id: 'autofill-unknown',
  chapter: 'forms',
  severity: 'warning',
  title: 'Let browsers fill in what they know',
  why: 'With the right autocomplete word, a browser can fill in a name or address. That spares people typing and remembering.',
  whoItHelps: [
    'people with mobility or dexterity impairments',
    'people with memory, thinking or attention difficulties, including dementia and brain injury',
    'dyslexic people'
  ],
  sources: [cite('wcag', '1.3.5 AA'), citeAxe('autocomplete-valid')],
  mendedBy: 'developer',
  cannotSee: 'Whether a field about the person has an autocomplete word at all.',
  examples: [
    {
      avoid: '<label>Your phone number «<input type="tel" autocomplete="phone">»</label>',
      better: '<label>Your phone number <input type="tel" autocomplete="tel"></label>',
      in: 'html'
    },
    { avoid: '<label>Your name «<input autocomplete="full-name">»</label>', in: 'html' },
    { fine: '<label>Your name <input autocomplete="{{ word }}"></label>', in: 'html' },
    { fine: '<label>Your name <input autocomplete="name"></label>', in: 'html' },
    { fine: '<label>Post code <input autocomplete="shipping postal-code"></label>', in: 'html' },
    { fine: '<label>Search this site <input type="search" autocomplete="off"></label>', in: 'html' }
  ],
  check: axe('autocomplete-valid', 'Use an autocomplete word that browsers know, such as “name”, “email” or “tel”.')
})
