import { rules } from '@allclear/rules'
import { type FixResult, fixWith } from './fix.ts'
import { type LintOptions, lintWith, type Result } from './lint.ts'
import type { LiveResult, PageElement } from './live.ts'

export type { FixResult } from './fix.ts'

/**
 * What is wrong in a draft, where, and what to write instead. Works in Node, a browser and a worker. Places count in UTF-16
 * units of `source`, as JavaScript strings do.
 * @throws SettingsError for an option or a setting that cannot be used; DraftError for a draft that would take hours to
 * read; TypeError for a draft that is no text; the signal's reason, once it has one
 */
export function lint(source: string, options: LintOptions = {}): Promise<Result> {
  return lintWith(rules, source, options)
}

/**
 * What is wrong in an element of the page that is open in a browser, such as an editor’s preview. It is looked at as people
 * see it, with every style sheet, and nothing on the page is changed. The result’s `source` is the element’s HTML. Of what
 * stands in a shadow root or a frame no words are read: `notChecked` has the place of each. Give an element inside it too.
 * @throws the same as `lint`, and TypeError for what is no element
 */
export async function lintElement(
  element: PageElement,
  options: Omit<LintOptions, 'format'> = {}
): Promise<LiveResult> {
  return (await import('./live.ts')).lintLiveWith(rules, element, options)
}

/**
 * The draft with every safe fix made, and what is left to do in it. Nothing is written anywhere: `source` is the new text.
 * @throws the same as `lint`
 */
export function fix(source: string, options: LintOptions = {}): Promise<FixResult> {
  return fixWith(rules, source, options)
}
