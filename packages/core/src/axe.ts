import type { Element } from 'hast'
import type { Draft } from './draft.ts'
import { openingTag } from './elements.ts'
import { isFilledInLater, pointsOutside } from './filled-in-later.ts'
import type { Check, Rule } from './rule.ts'

interface Options {
  /** Leaves a draft to another rule that says more about it. */
  when?: (draft: Draft) => boolean
  /** Leaves an element to another rule. */
  unless?: (element: Element) => boolean
  /** Where only a person can tell. */
  unsure?: (element: Element, draft: Draft) => boolean
  /** What axe-core lets pass, or cannot see without a browser, and we can. */
  also?: (draft: Draft) => Iterable<Element>
}

/**
 * The check of a rule that axe-core makes for us: axe finds the element, the rule says it in plain words. Several of axe's
 * rules may stand behind one, where a writer would call them the same fault and mend them in the same way.
 */
export function axe(
  ids: string | readonly string[],
  message: string,
  { when, unless, unsure, also }: Options = {}
): Check & { axe: readonly string[] } {
  const own = typeof ids === 'string' ? [ids] : ids
  const check: Check = function* (draft) {
    const found = draft.axe?.violations.filter(({ id }) => own.includes(id)) ?? []
    if ((found.length === 0 && !also) || when?.(draft) === false) return
    for (const element of new Set([...found.map((one) => one.element), ...(also?.(draft) ?? [])])) {
      // Axe sees only what is there so far.
      if (unless?.(element) || isFilledInLater(element) || pointsOutside(draft, element)) continue
      const question = unsure?.(element, draft) ? ({ severity: 'suggestion', needsPerson: true } as const) : {}
      yield { place: openingTag(draft, element), message, ...question }
    }
  }
  return Object.assign(check, { axe: own })
}

/** The axe rules that these rules lean on. */
export function axeRules(rules: readonly Rule[]): string[] {
  return rules.flatMap(({ check }) => ('axe' in check && Array.isArray(check.axe) ? check.axe : []))
}
