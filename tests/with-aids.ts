import type { Draft, Rule, Settings } from '@allclear/core'
import { withAids as withAidsFor } from '../packages/allclear/src/aids.ts'

/** A draft with all that rules want to ask of it, those that are off by default too. */
export function withAids(draft: Draft, on: readonly Rule[], settings: Settings): Promise<Draft> {
  const rules = Object.fromEntries(on.map(({ id, severity }) => [id, severity]))
  return withAidsFor(draft, on, { ...settings, rules })
}
