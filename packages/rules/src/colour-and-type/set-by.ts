import { ancestors, type Draft, type Styles } from '@allclear/core'
import type { Element } from 'hast'

/** Finds the outermost element that gives an element its value of a property: where a look is set for all that stands in it. */
export function setBy(draft: Draft, styles: Styles, property: string): (element: Element) => Element {
  const known = new Map<Element, Element>()
  return (element) => {
    const value = styles.value(element, property)
    const passed = [element]
    let found = element
    for (const parent of ancestors(draft, element)) {
      if (styles.value(parent, property) !== value) break
      found = known.get(parent) ?? parent
      if (known.has(parent)) break
      passed.push(parent)
    }
    for (const one of passed) known.set(one, found)
    return found
  }
}
