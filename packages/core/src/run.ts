import type { Element } from 'hast'
import type { Alignment } from './align.ts'
import type { Block, BlockKind, Span } from './blocks.ts'
import { findMasked } from './mask.ts'
import { placeOf } from './place.ts'
import { findQuotes } from './quotes.ts'
import { joinRanges, type Range } from './ranges.ts'
import { readSentences, type Sentence } from './sentences.ts'

/** What a stretch of text stands in. */
export interface Context {
  element: Element
  kind: BlockKind
  quoted: boolean
  lang: string
  /** In a table that says that it is there for the layout. */
  forLayout: boolean
}

/** A stretch of inline content being read. */
export interface Run {
  context: Context
  /** The text so far, and its last unit. */
  parts: string[]
  last: string
  /** Where each UTF-16 unit of the text begins and ends in the source; -1 where that is not known. */
  starts: number[]
  ends: number[]
  masked: Range[]
  quotes: Range[]
  spans: Span[]
}

export function newRun(context: Context): Run {
  return { context, parts: [], last: '', starts: [], ends: [], masked: [], quotes: [], spans: [] }
}

// White space that is read as one space, and what nobody sees.
const space = '\\t\\n\\r\\f\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000'
const unseen = '\\u00AD\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF'
const isSpace = new RegExp(`[ ${space}]`)
/** All but single spaces between words, which stay as they are. */
const folded = new RegExp(`(?:^ | (?= )|[${space}${unseen}])[ ${space}${unseen}]*`, 'g')

export function addCharacters(run: Run, value: string, aligned: Alignment | undefined): void {
  let from = 0
  for (const { index, 0: found } of value.matchAll(folded)) {
    add(run, value.slice(from, index), aligned, from)
    from = index + found.length
    for (let at = index; at < from; at++) {
      const isRead = run.last !== '' && run.last !== ' ' && run.last !== '\n' && isSpace.test(value.charAt(at))
      if (isRead) add(run, ' ', aligned, at)
    }
  }
  add(run, value.slice(from), aligned, from)
}

/** Adds a part of a text that was aligned, the part that begins at `from`. */
function add(run: Run, part: string, aligned: Alignment | undefined, from: number): void {
  if (!part) return
  run.parts.push(part)
  run.last = part.slice(-1)
  for (let index = from; index < from + part.length; index++) {
    run.starts.push(aligned?.starts[index] ?? -1)
    run.ends.push(aligned?.ends[index] ?? -1)
  }
}

export function addBreak(run: Run): void {
  if (run.last === ' ') {
    const part = run.parts.pop()?.slice(0, -1)
    if (part) run.parts.push(part)
    run.last = run.parts.at(-1)?.slice(-1) ?? ''
    run.starts.pop()
    run.ends.pop()
  }
  if (run.last) add(run, '\n', undefined, 0)
}

/** Within code we may not know what stands where. Words that begin or end with it take it whole. */
export function placeEnds({ starts, ends }: Run, start: number, end: number, element: Element): void {
  const place = placeOf(element)
  if (!place || end <= start || (starts[start] ?? -1) >= 0) return
  starts[start] = place.start
  ends[end - 1] = place.end
}

export function finish(run: Run): Block | undefined {
  const text = run.parts.join('').trimEnd()
  if (!text) return undefined
  const { element, kind, quoted } = run.context
  const { starts, ends } = run
  // Words nobody wrote here, such as the heading a processor puts over footnotes.
  if (kind !== 'alt' && kind !== 'title' && kind !== 'label' && starts.every((start) => start < 0)) return undefined
  const masked = joinRanges([...run.masked, ...findMasked(text)])
  const quotes = quoted ? [{ start: 0, end: text.length }] : joinRanges([...run.quotes, ...findQuotes(text)])
  let sentences: Sentence[] | undefined
  return {
    kind,
    element,
    text,
    masked,
    quotes,
    spans: run.spans
      .map((span) => ({ ...span, end: Math.min(span.end, text.length) }))
      .filter((span) => span.end > span.start),
    get sentences() {
      sentences ??= readSentences(text, masked)
      return sentences
    },
    place(from, to) {
      const start = starts[from] ?? -1
      const end = ends[to - 1] ?? -1
      return start < 0 || end <= start ? null : { start, end }
    }
  }
}
