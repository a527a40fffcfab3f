import type { Draft } from '@allclear/core'
import { contentsOf } from './contents.ts'
import { faults } from './faults.ts'
import { needBrowser, onlyAsk, unseen } from './left-out.ts'
import { subjects } from './subjects.ts'

/**
 * The draft with axe’s answer, where these rules can find nothing in it; `undefined` where axe has to look. Loading axe takes
 * longer than all else together.
 */
export function withoutRunning(draft: Draft, rules: readonly string[]): Draft | undefined {
  if (rules.some((id) => couldFail(draft, id))) return undefined
  return { ...draft, axe: { violations: [], notChecked: draft.format === 'html' ? [...unseen] : [] } }
}

/** Whether an axe rule could find fault with a draft that is not shown anywhere. Where we do not know, it could. */
export function couldFail(draft: Draft, id: string): boolean {
  if (draft.format === 'text' || needBrowser.has(id) || onlyAsk.has(id)) return false
  const contents = contentsOf(draft)
  const own = subjects[id]?.split(/\s+/) ?? ['*']
  if (!own.some(contents.count)) return false
  const isFault = faults[id]
  return !isFault || contents.elements.some((element) => isFault(element, contents))
}
