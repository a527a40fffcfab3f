import { type Draft, elements, openingTag, type Place, placeOf } from '@allclear/core'
import type { Element } from 'hast'

/** A rule of the draft's own style sheets, as it is written. What it comes to for an element, `draft.styles` says. */
export interface SheetRule {
  sheet: Element
  selector: string
  /** What it declares, without comments. */
  declared: string
  /** What it stands in, such as `@media print`, from the outside in. */
  within: readonly string[]
  /** Where words of `declared` stand that begin at `at`; the sheet's own tag where that is not known. */
  place(at: number, words: string): Place | null
}

// Quotation marks that never close end with the line, so that none is looked at twice.
const braces = /"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?|[{}]/g

/** The rules of a draft's style sheets that match a cheap first look. Most sheets say nothing of what a rule is about. */
export function* sheetRules(draft: Draft, about: RegExp): Generator<SheetRule> {
  for (const sheet of elements(draft, 'style')) {
    const written = sheet.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
    if (about.test(written)) yield* rulesOf(draft, sheet, written)
  }
}

function* rulesOf(draft: Draft, sheet: Element, written: string): Generator<SheetRule> {
  const css = written.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, (comment) => ' '.repeat(comment.length))
  const open: string[] = []
  let start = 0
  for (const { 0: sign, index } of css.matchAll(braces)) {
    if (sign !== '{' && sign !== '}') continue
    const part = css.slice(start, index)
    if (sign === '{') open.push(part.slice(part.lastIndexOf(';') + 1).trim())
    else {
      const selector = open.pop()
      const from = start
      if (selector !== undefined)
        yield {
          sheet,
          selector,
          declared: part,
          within: [...open],
          place: (at, words) => placeIn(draft, sheet, css, from + at, words)
        }
    }
    start = index + 1
  }
}

/** A tree has one sign for the end of a line, where the source may have two. */
function placeIn(draft: Draft, sheet: Element, css: string, at: number, words: string): Place | null {
  const [text] = sheet.children
  const from = text && placeOf(text)?.start
  if (from === undefined) return openingTag(draft, sheet)
  const lines = draft.source.includes('\r\n') ? css.slice(0, at).split('\n').length - 1 : 0
  const start = from + at + lines
  const end = start + words.length
  return draft.source.slice(start, end) === words ? { start, end } : openingTag(draft, sheet)
}
