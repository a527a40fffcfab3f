import { ignoreComment, type Rule, type Settings, SettingsError } from '@allclear/core'
import { nearest } from './nearest.ts'

/** The rules somebody can name, the one about ignore comments among them. */
export function idsOf(rules: readonly Rule[]): string[] {
  return [...rules.map(({ id }) => id), ignoreComment.id]
}

/** @throws SettingsError when no rule has that name */
export function mustBeRule(id: string, ids: readonly string[]): void {
  if (ids.includes(id)) return
  const near = nearest(id, ids)
  throw new SettingsError(
    `There is no rule called “${id}”. ${near ? `Did you mean “${near}”?` : 'allclear --list-rules names them all.'}`
  )
}

/** The other rules are off, rather than left out, so that ignore comments about them are still understood. */
export function levels(
  rules: readonly Rule[],
  set: Settings['rules'],
  only: readonly string[] | undefined
): Settings['rules'] {
  if (!only) return set
  const alone = aloneWith(rules, only)
  const chosen = Object.entries(set).filter(([id, level]) => only.includes(id) && level !== 'off')
  return chosen.length > 0 ? { ...alone, ...Object.fromEntries(chosen) } : alone
}

/** The same for each draft that is checked with them. */
let known: { rules: readonly Rule[]; only: string; levels: Settings['rules'] } | undefined

function aloneWith(rules: readonly Rule[], only: readonly string[]): Settings['rules'] {
  const ids = idsOf(rules)
  for (const id of only) mustBeRule(id, ids)
  if (known?.rules === rules && known.only === only.join()) return known.levels
  const waiting = rules.filter(({ id, offByDefault }) => offByDefault && only.includes(id))
  const levels = Object.fromEntries([
    ...ids.filter((id) => !only.includes(id)).map((id) => [id, 'off'] as const),
    ...waiting.map(({ id, severity }) => [id, severity] as const)
  ])
  known = { rules, only: only.join(), levels }
  return levels
}
