import type { Element } from 'hast'
import type { Tree } from './tree.ts'

/** Which one of its siblings of the same sort an element is, from 1. */
export interface Placed {
  index: number
  total: number
}

/** Counts siblings once for all of them; one of no sort is not counted. */
export function placing(
  tree: Tree,
  sortOf: (element: Element) => string | undefined
): (element: Element) => Placed | undefined {
  const counted = new WeakMap<readonly Element[], Map<Element, Placed>>()
  return (element) => {
    const siblings = tree.spot(element)?.siblings
    if (!siblings) return undefined
    let places = counted.get(siblings)
    if (!places) {
      places = count(siblings, sortOf)
      counted.set(siblings, places)
    }
    return places.get(element)
  }
}

function count(siblings: readonly Element[], sortOf: (element: Element) => string | undefined): Map<Element, Placed> {
  const places = new Map<Element, Placed>()
  const sorts = new Map<string, Placed[]>()
  for (const element of siblings) {
    const sort = sortOf(element)
    if (sort === undefined) continue
    const list = sorts.get(sort) ?? []
    sorts.set(sort, list)
    const place = { index: list.length + 1, total: 0 }
    list.push(place)
    places.set(element, place)
  }
  for (const list of sorts.values()) for (const place of list) place.total = list.length
  return places
}
