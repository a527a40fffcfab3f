import type { Draft } from '@allclear/core'
import { placeholdersIn } from '../placeholders.ts'

/** Whether a template has a place to fill in whose name says what it holds, such as `((opening hours))` or a footer. */
export function isFilledIn(draft: Draft, about: RegExp): boolean {
  for (const { written } of placeholdersIn(draft, draft.blocks)) if (about.test(written)) return true
  return false
}
