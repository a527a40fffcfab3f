import { ancestors, type Draft, elements } from '@allclear/core'
import type { Element } from 'hast'

/** The elements that a test says yes to, and all that stand in them, save what is in `without`. One walk, however deep. */
export function within(
  draft: Draft,
  test: (element: Element) => boolean,
  without: ReadonlySet<Element> = new Set()
): Set<Element> {
  const found = new Set<Element>()
  for (const element of elements(draft)) {
    if (without.has(element)) continue
    const [parent] = ancestors(draft, element)
    if ((parent && found.has(parent)) || test(element)) found.add(element)
  }
  return found
}
