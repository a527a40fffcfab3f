import type { Draft, Rule, Settings } from '@allclear/core'
import { readDraft } from '@allclear/reading'

/** A draft with the reading model beside it, for a rule that has a question about it. */
export function withReading(draft: Draft, rule: Rule, settings: Settings): Draft {
  return rule.wantsReading?.(draft) ? { ...draft, reading: readDraft(draft, settings) } : draft
}
