import type { Element } from 'hast'
import { type Placed, placing } from './placing.ts'
import type { Tree } from './tree.ts'

export type Test = (element: Element) => boolean

/** A selector, ready to be tried on elements. */
export interface Selector {
  test: Test
  specificity: number
  /** The id, class or name that an element must have, so that most elements need no trying: `#id`, `.class`, `name`. */
  key: string
  /** Holds a part that we don't know, and took as fitting. */
  isGuess: boolean
}

/** What selectors are tried on, and how long that may take. */
export interface Matching {
  tree: Tree
  /** Counts one step; no when there were too many. */
  spend(): boolean
  isRoot: Test
  /** The element that `:has()` is being asked about. */
  isScope: Test
  within(scope: Element, work: () => boolean): boolean
  /** Which one of its siblings of the same name an element is. */
  placeByName(element: Element): Placed | undefined
}

export function createMatching(tree: Tree, spend: () => boolean): Matching {
  let scope: Element | undefined
  return {
    tree,
    spend,
    placeByName: placing(tree, ({ tagName }) => tagName),
    isRoot: (element) => element === tree.root,
    isScope: (element) => element === scope,
    within(element, work) {
      const outer = scope
      scope = element
      try {
        return work()
      } finally {
        scope = outer
      }
    }
  }
}

export function highest(selectors: readonly Selector[]): number {
  return selectors.reduce((most, { specificity }) => Math.max(most, specificity), 0)
}
