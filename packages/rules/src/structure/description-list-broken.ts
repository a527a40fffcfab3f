import { ancestors, type Draft, elements, openingTag, rule } from '@allclear/core'
import type { Element, Text } from 'hast'
import { cite, citeAxe } from '../sources.ts'
import { childrenOf, wordsPlace } from './list-children.ts'

export default rule({
  id: 'description-list-broken',
  chapter: 'structure',
  severity: 'warning',
  title: 'Give each name in a list of facts its description',
  why: 'A screen reader reads the name and then what belongs to it. Anything else in the list breaks the pairs apart.',
  whoItHelps: ['blind people and screen reader users'],
  sources: [cite('wcag', '1.3.1 A'), citeAxe('definition-list'), citeAxe('dlitem')],
  examples: [
    {
      avoid: '<dl><dt>Monday</dt><dd>9am to 1pm</dd>«<p>»<b>Friday</b> 2pm to 4pm</p></dl>',
      better: '<dl><dt>Monday</dt><dd>9am to 1pm</dd><dt>Friday</dt><dd>2pm to 4pm</dd></dl>',
      in: 'html'
    },
    {
      avoid: '<div>«<dt>»Monday</dt><dd>9am to 1pm</dd></div>',
      better: '<div><dl><dt>Monday</dt><dd>9am to 1pm</dd></dl></div>',
      in: 'html'
    },
    { avoid: '<dl>«<dd>»9am to 1pm</dd><dt>Monday</dt></dl>', in: 'html' },
    { fine: '<dl><dt>Monday</dt><dt>Friday</dt><dd>9am to 1pm</dd></dl>', in: 'html' },
    { fine: '<dl><div><dt>Monday</dt><dd>9am to 1pm</dd></div></dl>', in: 'html' },
    { fine: '<dl>{{#each days}}<dt>{{day}}</dt><dd>{{times}}</dd>{{/each}}</dl>', in: 'html' },
    { fine: '<dt>Monday</dt><dd>Part of a list that stands somewhere else</dd>', in: 'html' }
  ],
  *check(draft) {
    for (const list of elements(draft, 'dl')) {
      if (list.properties.role) continue
      const parts = childrenOf(list).flatMap((child) => (isGroup(child) ? childrenOf(child) : [child]))
      const stray = parts.find((part) => !isPart(part)) ?? early(parts)
      if (!stray) continue
      const place = stray.type === 'text' ? wordsPlace(stray, draft.source) : openingTag(draft, stray)
      yield {
        place,
        message: 'Give each name its description right after it, and keep anything else out of this list.'
      }
    }
    yield* loose(draft)
  }
})

/** Names and descriptions without a list; the first of those that stand together. */
function* loose(draft: Draft) {
  const told = new Set<Element>()
  for (const part of elements(draft, 'dt', 'dd')) {
    const [parent, outer] = ancestors(draft, part)
    if (!parent || part.properties.role || told.has(parent)) continue
    const list = parent.tagName === 'div' ? outer : parent
    // A piece of a page may be the inside of a list.
    if (list && (list.tagName === 'dl' || list.tagName.includes('-') || list.properties.role)) continue
    told.add(parent)
    yield { place: openingTag(draft, part), message: 'Put these names and their descriptions inside a list.' }
  }
}

/** A `div` may hold a name with its description. */
function isGroup(child: Element | Text): child is Element {
  return child.type === 'element' && child.tagName === 'div' && childrenOf(child).some(isPart)
}

function isPart(child: Element | Text): boolean {
  return child.type === 'element' && (/^d[td]$/.test(child.tagName) || child.properties.role !== undefined)
}

/** A description before any name. */
function early([first]: readonly (Element | Text)[]): Element | undefined {
  return first?.type === 'element' && first.tagName === 'dd' ? first : undefined
}
