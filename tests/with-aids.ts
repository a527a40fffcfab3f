import type { Draft, Rule, Settings } from '@allclear/core'
import { withAids as withAidsFor } from '../packages/allclear/src/aids.ts'

/** A draft with all that a rule wants to ask of it. */
export function withAids(draft: Draft, rule: Rule, settings: Settings): Promise<Draft> {
  return withAidsFor(draft, [rule], { ...settings, rules: { [rule.id]: rule.severity } })
}
