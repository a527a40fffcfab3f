import { openingTag } from './elements.ts'
import type { Check, Rule } from './rule.ts'

/** The check of a rule that axe-core makes for us: axe finds the element, the rule says it in plain words. */
export function axe(id: string, message: string): Check & { axe: string } {
  const check: Check = function* (draft) {
    for (const violation of draft.axe?.violations ?? []) {
      if (violation.id === id) yield { place: openingTag(draft, violation.element), message }
    }
  }
  return Object.assign(check, { axe: id })
}

/** The axe rules that these rules lean on. */
export function axeRules(rules: readonly Rule[]): string[] {
  return rules.flatMap(({ check }) => ('axe' in check && typeof check.axe === 'string' ? [check.axe] : []))
}
