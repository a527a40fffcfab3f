import { axe, rule } from '@allclear/core'
import { altOf } from '../images-and-media/pictures.ts'
import { cite, citeAxe } from '../sources.ts'

export default rule({
  id: 'role-on-wrong-element',
  chapter: 'controls',
  severity: 'suggestion',
  title: 'Let elements be what they are',
  why: 'A role can turn a heading into a button, or a link into a picture. Some software then treats it as one, some as the other.',
  whoItHelps: ['blind people and screen reader users'],
  sources: [cite('wcag', '4.1.2 A'), citeAxe('aria-allowed-role')],
  mendedBy: 'developer',
  examples: [
    {
      avoid: '«<h2 role="link">»Clinic times</h2>',
      better: '<h2><a href="/times">Clinic times</a></h2>',
      in: 'html'
    },
    { avoid: '<label>Town «<input role="heading" aria-level="2">»</label>', in: 'html' },
    { fine: '<a href="/book" role="button">Book a visit</a>', in: 'html' },
    { fine: '<ul role="list"><li role="listitem">Bring your letter.</li></ul>', in: 'html' },
    // Another rule tells of the alt text that nobody hears.
    { fine: '<img src="map.png" role="presentation" alt="Map of car park A">', in: 'html' }
  ],
  check: axe('aria-allowed-role', 'Take this role off, or ask for the element that it stands for.', {
    unless: (element) => /^(?:none|presentation)$/i.test(String(element.properties.role)) && altOf(element) !== ''
  })
})
