import type { Element } from 'hast'
import type { Draft } from './draft.ts'
import { ancestors, elements } from './elements.ts'
import { type Place, placeOf } from './place.ts'

const parts = new Set(['nav', 'aside', 'footer', 'dialog'])
const roles = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'menu', 'menubar', 'toolbar'])
const names =
  /(?:^|[-_])(?:breadcrumbs?|navbar|navigation|pagination|skip[-_]?(?:links?|nav|to|content|main)|(?:share|sharing|social|social-media|cookies?)[-_]{1,2}(?:links?|bar|banner|icons?|buttons?|notice|consent|share|sharing))(?:$|[-_])/i
// Parts of other names too: “social-care” is no row of links, and “cookies-policy” is what a page is about.
const wholeNames = /^(?:skip|share|social|social-media|cookies?)$/i
// These hold what was written with the page, whatever they are called.
const wholes = new Set(['html', 'body', 'main', 'article'])

/** Whether an element stands in what is the same on every page of a site, and so was not written with this one. */
export function isFurniture(draft: Draft, element: Element): boolean {
  if (isPart(element)) return true
  let inHeader = element.tagName === 'header'
  for (const parent of ancestors(draft, element)) {
    if (isPart(parent)) return true
    if (parent.tagName === 'header') inHeader = true
    // The header of an article, or of the main part, is its own.
    if (parent.tagName === 'main' || parent.tagName === 'article') return false
  }
  return inHeader
}

function isPart({ tagName, properties: { role, className } }: Element): boolean {
  return (
    parts.has(tagName) ||
    roles.has(String(role)) ||
    (!wholes.has(tagName) &&
      Array.isArray(className) &&
      className.some((name) => names.test(String(name)) || wholeNames.test(String(name))))
  )
}

/** The same of a place in a whole page. */
export function createFurniture(draft: Draft): (place: Place) => boolean {
  if (!draft.whole) return () => false
  const places = elements(draft)
    .filter((element) => (isPart(element) || element.tagName === 'header') && isFurniture(draft, element))
    .flatMap((element) => placeOf(element) ?? [])
  return ({ start, end }) => places.some((place) => place.start <= start && end <= place.end)
}
