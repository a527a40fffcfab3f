import { type Draft, elements, isFilledInLater, openingTag, placeOf, rule } from '@allclear/core'
import type { Element } from 'hast'
import { hasPlaceholder } from '../placeholders.ts'
import { cite, citeAct, citeAxe } from '../sources.ts'
import { headingsOf } from './headings.ts'

export default rule({
  id: 'empty-heading',
  chapter: 'structure',
  severity: 'error',
  title: 'Take out headings that have no words',
  why: 'People move from heading to heading. At an empty one, they hear “heading” and nothing else.',
  whoItHelps: ['blind people and screen reader users'],
  sources: [cite('wcag', '1.3.1 A; 2.4.6 AA'), citeAxe('empty-heading'), citeAct('ffd0e9')],
  wants: { styles: (draft) => draft.whole && [...emptyHeadings(draft)].length > 0 },
  cannotSee: 'A heading that a script fills in.',
  examples: [
    { avoid: '## Your visit\n\n«##»\n\nCome to the main door.', better: '## Your visit\n\nCome to the main door.' },
    { avoid: '«<h2>»<br></h2><p>Come to the main door.</p>', in: 'html' },
    { avoid: '«<h2>»<img src="line.png" alt=""></h2><p>Come to the main door.</p>', in: 'html' },
    { avoid: '«<h2>»<span aria-hidden="true">Your visit</span></h2>', in: 'html' },
    { fine: '<h2><img src="visit.png" alt="Your visit"></h2>', in: 'html' },
    { fine: '<h2 aria-labelledby="name"></h2><p id="name">Your visit</p>', in: 'html' },
    { fine: '<div hidden><h2></h2></div><h2>{{ title }}</h2>', in: 'html' },
    { fine: '<h1 data-bind="text: clinic"></h1><h2><slot></slot></h2><h2 v-text="when"></h2>', in: 'html' },
    { fine: '# 1\n\nCome to the main door.' }
  ],
  *check(draft) {
    for (const element of emptyHeadings(draft)) {
      if (isFilledInLater(element) || isFilledByScript(draft, element)) continue
      yield { place: openingTag(draft, element), message: 'Take out this heading, or write its words.' }
    }
  }
})

function* emptyHeadings(draft: Draft): Generator<Element> {
  for (const { element, name } of headingsOf(draft)) {
    if (/[\p{L}\p{N}]/u.test(name) || hasPlaceholder(name) || !placeOf(element)) continue
    // A picture, a symbol or a slot that shows something we cannot name.
    if (name && /\p{Extended_Pictographic}/u.test(name)) continue
    yield element
  }
}

/** A script is to fill it in, as that of a box that opens. */
function isFilledByScript(draft: Draft, element: Element): boolean {
  return element.properties.id !== undefined && elements(draft, 'script').length > 0
}
