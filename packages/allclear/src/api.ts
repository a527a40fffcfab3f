import { rules } from '@allclear/rules'
import { type FixResult, fixWith } from './fix.ts'
import { type LintOptions, lintWith, type Result } from './lint.ts'
import type { LiveResult, PageElement } from './live.ts'

export type { FixResult } from './fix.ts'

/** What is wrong in a draft, where, and what to write instead. Works in Node, a browser and a worker. */
export function lint(source: string, options: LintOptions = {}): Promise<Result> {
  return lintWith(rules, source, options)
}

/**
 * What is wrong in an element of the page that is open in a browser, such as an editor’s preview. It is looked at as people
 * see it, with every style sheet, and nothing on the page is changed. The result’s `source` is the element’s HTML. Of what
 * stands in a shadow root or a frame no words are read: `notChecked` has the place of each. Give an element inside it too.
 */
export async function lintElement(
  element: PageElement,
  options: Omit<LintOptions, 'format'> = {}
): Promise<LiveResult> {
  return (await import('./live.ts')).lintLiveWith(rules, element, options)
}

/** The draft with every safe fix made, and what is left to do in it. */
export function fix(source: string, options: LintOptions = {}): Promise<FixResult> {
  return fixWith(rules, source, options)
}
