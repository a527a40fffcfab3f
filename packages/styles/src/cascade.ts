import type { Element } from 'hast'
import { hintsOf } from './hints.ts'
import { type Declaration, readStyleAttribute, type Sheets, type StyleRule } from './sheets.ts'
import { attribute } from './tree.ts'

/** What the cascade leaves for a property of an element. */
interface Declared extends Partial<Omit<Declaration, 'property'>> {
  /** A rule that may hold would change it. */
  isDoubtful?: true
}

export interface Cascade {
  declared(element: Element): ReadonlyMap<string, Declared>
  /** What there was before the author said anything. */
  before(element: Element): ReadonlyMap<string, Declared>
}

export function createCascade(browser: Sheets, author: Sheets): Cascade {
  const browserRules = indexOf(browser.rules)
  const authorRules = indexOf(author.rules)
  const attributes = new Map<string, readonly Declaration[]>()
  const cache = new WeakMap<Element, Map<string, Declared>>()

  return {
    declared(element) {
      let found = cache.get(element)
      if (!found) {
        found = cascade(element)
        cache.set(element, found)
      }
      return found
    },
    before
  }

  function before(element: Element): Map<string, Declared> {
    const own = new Map<string, Declared>()
    for (const { declarations } of matching(browserRules, element).sort(byWeight)) apply(own, declarations, false)
    return own
  }

  function cascade(element: Element): Map<string, Declared> {
    const own = before(element)
    const rules = matching(authorRules, element).sort(byWeight)
    const style = styleOf(element)
    apply(own, hintsOf(element), false)
    for (const { declarations, isGuess } of rules) apply(own, declarations, false, isGuess)
    apply(own, style, false)
    if (rules.some(({ declarations }) => declarations.some(({ isImportant }) => isImportant)))
      // What is important in an earlier layer beats what is in a later one.
      for (const { declarations, isGuess } of rules.sort((a, b) => b.layer - a.layer || byWeight(a, b)))
        apply(own, declarations, true, isGuess)
    apply(own, style, true)
    return own
  }

  function styleOf(element: Element): readonly Declaration[] {
    const css = attribute(element, 'style')
    if (!css) return []
    let read = attributes.get(css)
    if (!read) {
      read = readStyleAttribute(css)
      attributes.set(css, read)
    }
    return read
  }
}

/** From the least to the most: each overrides the one before. */
function byWeight(a: StyleRule, b: StyleRule): number {
  return a.layer - b.layer || a.selector.specificity - b.selector.specificity || a.order - b.order
}

function apply(
  own: Map<string, Declared>,
  declarations: readonly Declaration[],
  isImportant: boolean,
  isGuess = false
): void {
  for (const declaration of declarations) {
    if (declaration.isImportant !== isImportant) continue
    const { property } = declaration
    if (isGuess) own.set(property, { ...own.get(property), isDoubtful: true })
    else {
      if (property === 'all') for (const name of own.keys()) if (!name.startsWith('--')) own.delete(name)
      own.set(property, declaration)
    }
  }
}

type RuleIndex = Map<string, StyleRule[]>

/** Rules by what their selector must have at its end, as browsers do: an element is only tried on those that it could fit. */
function indexOf(rules: readonly StyleRule[]): RuleIndex {
  const index: RuleIndex = new Map()
  for (const rule of rules) {
    const list = index.get(rule.selector.key)
    if (list) list.push(rule)
    else index.set(rule.selector.key, [rule])
  }
  return index
}

function matching(index: RuleIndex, element: Element): StyleRule[] {
  const { id, className } = element.properties
  const keys = ['', element.tagName.toLowerCase()]
  if (typeof id === 'string') keys.push(`#${id}`)
  if (Array.isArray(className)) for (const name of new Set(className)) keys.push(`.${name}`)
  return keys.flatMap((key) => index.get(key)?.filter(({ selector }) => selector.test(element)) ?? [])
}
