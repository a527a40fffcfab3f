import type { Element, Root } from 'hast'
import { find, html } from 'property-information'

/** Where an element stands: what holds it, and which one of the elements there it is. */
interface Spot {
  parent: Element | undefined
  siblings: readonly Element[]
  index: number
  children: readonly Element[]
}

export interface Tree {
  /** Every element that is part of the page, in the order they stand. */
  all: readonly Element[]
  root: Element | undefined
  spot(element: Element): Spot | undefined
}

/** Walked without recursion, as a page may be nested ten thousand levels deep. */
export function readTree(root: Root): Tree {
  const spots = new Map<Element, Spot>()
  const all: Element[] = []
  const top = childElements(root)
  const left: Spot[] = []
  add(undefined, top)
  for (let spot = left.pop(); spot; spot = left.pop()) {
    const element = spot.siblings[spot.index] as Element
    all.push(element)
    spots.set(element, spot)
    add(element, spot.children)
  }
  return { all, root: top.find(({ tagName }) => tagName === 'html'), spot: (element) => spots.get(element) }

  function add(parent: Element | undefined, siblings: readonly Element[]): void {
    for (let index = siblings.length - 1; index >= 0; index--)
      left.push({ parent, siblings, index, children: childElements(siblings[index] as Element) })
  }
}

function childElements(node: Root | Element): Element[] {
  return (node.children as (Element | { type: string })[]).filter((child): child is Element => child.type === 'element')
}

/** The value of an attribute as written; `undefined` when the element has none of that name. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[propertyOf(name)]
  if (value === undefined || value === null || value === false) return undefined
  if (value === true) return ''
  return Array.isArray(value) ? value.join(' ') : String(value)
}

const names = new Map<string, string>()

function propertyOf(attributeName: string): string {
  const known = names.get(attributeName)
  if (known !== undefined) return known
  const property = find(html, attributeName).property
  if (names.size < 1000) names.set(attributeName, property)
  return property
}
