import { fix as makeFixes, type Rule } from '@allclear/core'
import { type LintOptions, lintWith, type Result } from './lint.ts'

/** What is left in the fixed draft; its `source` is the fixed text. */
export interface FixResult extends Result {
  changed: boolean
}

/** One fix can make room for the next. More passes than this would be two fixes undoing each other. */
const mostPasses = 5

/** Makes safe fixes until there is none left. */
export async function fixWith(rules: readonly Rule[], source: string, options: LintOptions = {}): Promise<FixResult> {
  let fixed = source
  for (let pass = 0; pass < mostPasses; pass++) {
    // Nothing axe finds has a safe fix.
    const result = await lintWith(rules, fixed, { ...options, axe: false, reading: false })
    const next = makeFixes(result, result.findings)
    if (next === fixed) break
    fixed = next
  }
  return { ...(await lintWith(rules, fixed, options)), changed: fixed !== source }
}
