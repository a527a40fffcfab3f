import { axe, rule, spokenName } from '@allclear/core'
import type { Element, ElementContent } from 'hast'
import { hasPlaceholder } from '../placeholders.ts'
import { cite, citeAxe } from '../sources.ts'

export default rule({
  id: 'name-without-its-words',
  chapter: 'controls',
  severity: 'warning',
  title: 'Call a control by the words it shows',
  why: 'People who speak to their device say the words they see. If the hidden name has other words, nothing happens.',
  whoItHelps: ['people with mobility or dexterity impairments', 'blind people and screen reader users'],
  sources: [cite('wcag', '2.5.3 A'), citeAxe('label-content-name-mismatch')],
  mendedBy: 'developer',
  examples: [
    {
      avoid: '«<a href="/book" aria-label="Start">»Book a visit</a>',
      better: '<a href="/book" aria-label="Book a visit to the eye clinic">Book a visit</a>',
      in: 'html'
    },
    { avoid: '«<button aria-label="Submit">»Send your form</button>', in: 'html' },
    { fine: '<button aria-label="Send your form to the ward">Send your form</button>', in: 'html' },
    { fine: '<button aria-label="Close">×</button>', in: 'html' },
    { fine: '<button class="material-icons" aria-label="Find a ward">search</button>', in: 'html' },
    { fine: '<button>Send your form</button>', in: 'html' },
    { fine: '<a href="tel:111" aria-label="Call 1 1 1">111</a>', in: 'html' },
    { fine: '<a href="/" aria-label="{{ site }} home">{{ clinic }}</a>', in: 'html' }
  ],
  check: axe('label-content-name-mismatch', 'Put the words people see into aria-label, at the start, or take it off.', {
    unless: isOtherOnTheScreen
  })
})

/** A template fills it in later, or an icon typeface draws a picture for its one word. */
function isOtherOnTheScreen(element: Element): boolean {
  const words = spokenName({ ...element, properties: {} })
  const name = spokenName(element)
  if (hasPlaceholder(words) || hasPlaceholder(name)) return true
  // Numbers are often set apart, so that each is said by itself.
  if (/\d/.test(words) && name.replace(/\s/g, '').includes(words.replace(/\s/g, ''))) return true
  return /^[a-z\d_]+$/.test(words) && [element, ...element.children].some(isIcon)
}

function isIcon(node: ElementContent): boolean {
  return node.type === 'element' && /icon|material/i.test(String(node.properties.className ?? ''))
}
