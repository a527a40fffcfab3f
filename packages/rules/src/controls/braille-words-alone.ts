import { type Draft, elements, openingTag, rule, spokenName } from '@allclear/core'
import type { Element } from 'hast'
import { cite, citeAxe } from '../sources.ts'

export default rule({
  id: 'braille-words-alone',
  chapter: 'controls',
  severity: 'warning',
  title: 'Give braille words a spoken twin',
  why: 'Words for braille only shorten what is spoken. Without a spoken name, people who listen hear nothing.',
  whoItHelps: ['blind people and screen reader users'],
  sources: [cite('wcag', '4.1.2 A'), citeAxe('aria-braille-equivalent')],
  mendedBy: 'developer',
  examples: [
    {
      avoid: '«<img src="stars.png" alt="" aria-braillelabel="***">»',
      better: '<img src="stars.png" alt="3 stars out of 5">',
      in: 'html'
    },
    { avoid: '«<section aria-label="Page 2" aria-brailleroledescription="pg">»Clinic times</section>', in: 'html' },
    { fine: '<button aria-braillelabel="***">3 stars out of 5</button>', in: 'html' },
    {
      fine: '<section aria-label="Page 2" aria-roledescription="page" aria-brailleroledescription="pg">Clinic times</section>',
      in: 'html'
    }
  ],
  *check(draft) {
    if (!draft.source.includes('aria-braille')) return
    for (const element of elements(draft)) {
      const { properties } = element
      if (properties['aria-braillelabel'] && !isSpoken(draft, element))
        yield { place: openingTag(draft, element), message: 'Give this a spoken name as well as aria-braillelabel.' }
      else if (properties['aria-brailleroledescription'] && !properties.ariaRoleDescription)
        yield {
          place: openingTag(draft, element),
          message: 'Give this aria-roledescription as well as aria-brailleroledescription.'
        }
    }
  }
})

/** By its words or a name of its own; a field has its label. */
function isSpoken(draft: Draft, element: Element): boolean {
  return /^(?:input|select|textarea)$/.test(element.tagName) || spokenName(element, draft) !== ''
}
