import type { Element } from 'hast'
import { align } from './align.ts'
import type { Parsed } from './draft.ts'
import { offsetsOf, type Place } from './place.ts'

const attributePattern = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g

/** Where the value of an attribute stands in the source, and how it is written there. */
export function attributePlace(
  { masked: source, format }: Pick<Parsed, 'masked' | 'format'>,
  element: Element,
  attribute: string,
  value: string
): (Place & { syntax: 'markdown' | 'html' }) | undefined {
  const { start, end } = offsetsOf(element)
  if (start === undefined || end === undefined) return undefined
  if (source.charAt(start) === '<') {
    const name = /^<[^\s/>]+/.exec(source.slice(start, start + 100))?.[0]
    if (!name) return undefined
    attributePattern.lastIndex = start + name.length
    for (let match = attributePattern.exec(source); match; match = attributePattern.exec(source)) {
      if (match.index >= end) return undefined
      const written = match[2] ?? match[3] ?? match[4]
      if (match[1]?.toLowerCase() === attribute && written !== undefined) {
        const quoted = match[4] === undefined ? 1 : 0
        const valueStart = match.index + match[0].length - quoted - written.length
        return { start: valueStart, end: valueStart + written.length, syntax: 'html' }
      }
      // The end of the opening tag: whatever follows is not its attributes.
      if (/^\s*\/?>/.test(source.slice(match.index + match[0].length, match.index + match[0].length + 40)))
        return undefined
    }
    return undefined
  }
  if (format !== 'markdown') return undefined
  if (attribute === 'alt') return markdownAlt(source, start, end, value)
  if (attribute === 'title') return markdownTitle(source, start, end, value)
  return undefined
}

/** The words between `![` and the `]` that makes them say `value`. */
function markdownAlt(source: string, start: number, end: number, value: string) {
  const from = start + 2
  if (!source.startsWith('![', start)) return undefined
  for (let to = source.indexOf(']', from); to > -1 && to < end; to = source.indexOf(']', to + 1)) {
    if (align(source, from, to, value, 'markdown')) return { start: from, end: to, syntax: 'markdown' as const }
  }
  return undefined
}

/** The words between the last quotation marks or brackets of `[text](address "title")`. */
function markdownTitle(source: string, start: number, end: number, value: string) {
  const written = source.slice(start, end)
  const close = /(["')])\s*\)$/.exec(written)
  if (!close?.[1]) return undefined
  const to = start + close.index
  const open = close[1] === ')' ? '(' : close[1]
  for (let from = source.lastIndexOf(open, to - 1); from > start; from = source.lastIndexOf(open, from - 1)) {
    if (align(source, from + 1, to, value, 'markdown')) return { start: from + 1, end: to, syntax: 'markdown' as const }
  }
  return undefined
}
