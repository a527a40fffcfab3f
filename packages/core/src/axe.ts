import { openingTag } from './elements.ts'
import type { Check, Rule } from './rule.ts'

/**
 * The check of a rule that axe-core makes for us: axe finds the element, the rule says it in plain words. Several of axe's
 * rules may stand behind one, where a writer would call them the same fault and mend them in the same way.
 */
export function axe(ids: string | readonly string[], message: string): Check & { axe: readonly string[] } {
  const own = typeof ids === 'string' ? [ids] : ids
  const check: Check = function* (draft) {
    const told = new Set<unknown>()
    for (const { id, element } of draft.axe?.violations ?? []) {
      if (!own.includes(id) || told.has(element)) continue
      told.add(element)
      yield { place: openingTag(draft, element), message }
    }
  }
  return Object.assign(check, { axe: own })
}

/** The axe rules that these rules lean on. */
export function axeRules(rules: readonly Rule[]): string[] {
  return rules.flatMap(({ check }) => ('axe' in check && Array.isArray(check.axe) ? check.axe : []))
}
