import { placeOf } from './place.ts'
import type { Check } from './rule.ts'

/** The check of a rule that axe-core makes for us: axe finds the element, the rule says it in plain words. */
export function axe(id: string, message: string): Check & { axe: string } {
  const check: Check = function* (draft) {
    for (const violation of draft.axe?.violations ?? []) {
      if (violation.id === id) yield { place: placeOf(violation.element), message }
    }
  }
  return Object.assign(check, { axe: id })
}
