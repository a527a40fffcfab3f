import type { Element } from 'hast'
import type { Draft } from './draft.ts'
import { openingTag } from './elements.ts'
import { isFilledInLater, pointsOutside } from './filled-in-later.ts'
import type { Check, Rule } from './rule.ts'

interface Limits {
  when?: (draft: Draft) => boolean
  unless?: (element: Element) => boolean
  unsure?: (element: Element, draft: Draft) => boolean
}

/**
 * The check of a rule that axe-core makes for us: axe finds the element, the rule says it in plain words. Several of axe's
 * rules may stand behind one, where a writer would call them the same fault and mend them in the same way. `when` and
 * `unless` leave to another rule the drafts or the elements that it says more about.
 * `unsure` says where only a person can tell.
 */
export function axe(
  ids: string | readonly string[],
  message: string,
  { when, unless, unsure }: Limits = {}
): Check & { axe: readonly string[] } {
  const own = typeof ids === 'string' ? [ids] : ids
  const check: Check = function* (draft) {
    const found = draft.axe?.violations.filter(({ id }) => own.includes(id)) ?? []
    if (found.length === 0 || when?.(draft) === false) return
    const told = new Set<Element>()
    for (const { element } of found) {
      if (told.has(element) || unless?.(element)) continue
      // Axe sees only what is there so far.
      if (isFilledInLater(element) || pointsOutside(draft, element)) continue
      told.add(element)
      const isUnsure = unsure?.(element, draft)
      yield {
        place: openingTag(draft, element),
        message,
        ...(isUnsure ? { severity: 'suggestion', needsPerson: true } : {})
      }
    }
  }
  return Object.assign(check, { axe: own })
}

/** The axe rules that these rules lean on. */
export function axeRules(rules: readonly Rule[]): string[] {
  return rules.flatMap(({ check }) => ('axe' in check && Array.isArray(check.axe) ? check.axe : []))
}
