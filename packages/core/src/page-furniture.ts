import type { Draft } from './draft.ts'
import { ancestors, elements } from './elements.ts'
import { type Place, placeOf } from './place.ts'

const names = new Set(['header', 'footer', 'nav', 'aside'])
const roles = new Set(['banner', 'contentinfo', 'navigation', 'complementary', 'search'])

/**
 * Tells whether a place stands in what the pages of a site share: a header, a footer, a menu, a side column. Those in an
 * article or the main part belong to the page itself.
 */
export function createFurniture(draft: Draft): (place: Place) => boolean {
  if (!draft.whole) return () => false
  const parts = elements(draft).flatMap((element) => {
    if (!names.has(element.tagName) && !roles.has(String(element.properties.role))) return []
    const place = placeOf(element)
    const own = [...ancestors(draft, element)].some(
      ({ tagName, properties }) => tagName === 'main' || tagName === 'article' || properties.role === 'main'
    )
    return place && !own ? [place] : []
  })
  return ({ start, end }) => parts.some((part) => part.start <= start && end <= part.end)
}
