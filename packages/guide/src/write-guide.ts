import type { Rule } from '@allclear/core'
import { indexPage } from './index-page.ts'
import { pathOf, rulePage } from './rule-page.ts'

/** The best-practice guide as Markdown: the text of each page by its path in the guide's folder. */
export function writeGuide(rules: readonly Rule[]): Map<string, string> {
  const pages = new Map([['README.md', indexPage(rules)]])
  for (const rule of rules) pages.set(pathOf(rule), rulePage(rule))
  return pages
}
