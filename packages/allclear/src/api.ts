import { rules } from '@allclear/rules'
import { type FixResult, fixWith } from './fix.ts'
import { type LintOptions, lintWith, type Result } from './lint.ts'

export type { FixResult } from './fix.ts'

/** What is wrong in a draft, where, and what to write instead. Works in Node, a browser and a worker. */
export function lint(source: string, options: LintOptions = {}): Promise<Result> {
  return lintWith(rules, source, options)
}

/** The draft with every safe fix made, and what is left to do in it. */
export function fix(source: string, options: LintOptions = {}): Promise<FixResult> {
  return fixWith(rules, source, options)
}
