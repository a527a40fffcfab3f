import { elements, isHidden, openingTag, rule } from '@allclear/core'
import type { Element } from 'hast'
import { cite, citeAxe } from '../sources.ts'

export default rule({
  id: 'words-in-tab-order',
  chapter: 'controls',
  severity: 'warning',
  title: 'Keep plain words out of the Tab order',
  why: 'Screen readers read plain words without tabindex. People who use keys must press Tab once more for each, and nothing happens.',
  whoItHelps: ['people with mobility or dexterity impairments', 'blind people and screen reader users'],
  sources: [cite('wcag', '2.4.3 A; 4.1.2 A'), citeAxe('focus-order-semantics')],
  mendedBy: 'developer',
  cannotSee: 'Whether a script makes the words do something when they are pressed.',
  examples: [
    { avoid: '«<h2 tabindex="0">»Clinic times</h2>', better: '<h2>Clinic times</h2>', in: 'html' },
    { avoid: '«<p tabindex="0">»Bring your letter.</p>', in: 'html' },
    { fine: '<h1 tabindex="-1">Your form has been sent</h1>', in: 'html' },
    { fine: '<p tabindex="0" role="button">Print</p>', in: 'html' },
    { fine: '<div tabindex="0" role="region" aria-label="Clinic times" class="scrolls">9am to 5pm</div>', in: 'html' },
    { fine: '<h2 tabindex="0" onclick="show()">Clinic times</h2>', in: 'html' }
  ],
  *check(draft) {
    for (const element of elements(draft, ...words)) {
      if (Number(element.properties.tabIndex ?? -1) !== 0 || mayDoMore(element) || isHidden(draft, element)) continue
      yield {
        place: openingTag(draft, element),
        message: 'Take tabindex off these words. If they can be pressed, make them a button.'
      }
    }
  }
})

const words = 'h1 h2 h3 h4 h5 h6 p li dt dd td th caption legend strong em'.split(' ')

/** It has a role or a script, or its box may scroll. */
function mayDoMore({ properties }: Element): boolean {
  return Object.keys(properties).some(
    (name) =>
      name === 'role' || name === 'style' || name === 'contentEditable' || /^(?:on|data[A-Z-]|aria[A-Z])/.test(name)
  )
}
