import { createDraft, type Draft, maskPlaceholders, type ReadOptions } from '@allclear/core'
import type { Comment, Element, ElementContent, Root, Text } from 'hast'

/** A line of the source without its line ending. Offsets are UTF-16 units. */
interface Line {
  text: string
  start: number
}

const bullet = /^\s*(?:[-*•·▪–]|\d{1,3}[.)]|[a-z][.)])\s+(?=\S)/
const ordered = /^\s*(?:\d{1,3}|[a-z])[.)]/
const underline = /^\s*(?:={3,}|-{3,}|_{3,}|~{3,}|\*{3,})\s*$/
const comment = /^\s*<!--([\s\S]*?)-->\s*$/

/**
 * Reads plain text: paragraphs, lists typed with `-`, `*` or numbers, and headings that are underlined or in capitals.
 * Short lines one under another, as in an address, stay lines.
 */
export function text(source: string, options: ReadOptions = {}): Draft {
  const masked = maskPlaceholders(source)
  return createDraft({ format: 'text', source, masked, tree: parse(masked), whole: false }, options)
}

function parse(source: string): Root {
  const children: ElementContent[] = []
  const lines = readLines(source)
  let index = 0
  while (index < lines.length) {
    const group: Line[] = []
    while (index < lines.length && !lines[index]?.text.trim()) index++
    for (let line = lines[index]; line?.text.trim(); line = lines[++index]) group.push(line)
    if (group.length > 0) children.push(...readGroup(group))
  }
  return { type: 'root', children }
}

/** Lines with no blank line between them: a heading, paragraphs and lists in any order. */
function readGroup(lines: readonly Line[]): ElementContent[] {
  const nodes: ElementContent[] = []
  let paragraph: Line[] = []
  let items: Line[][] = []
  let quoted = false

  lines.forEach((line, index) => {
    const note = comment.exec(line.text)
    if (note) {
      flush()
      nodes.push({ type: 'comment', value: note[1] ?? '', position: positionOf([line]) } satisfies Comment)
    } else if (underline.test(line.text)) {
      if (paragraph.length === 1 && items.length === 0) nodes.push(element(/=/.test(line.text) ? 'h1' : 'h2', take()))
      else flush()
    } else if (bullet.test(line.text)) {
      if (paragraph.length > 0) flush()
      items.push([line])
    } else if (items.length > 0 && /^\s/.test(line.text)) {
      items.at(-1)?.push(line)
    } else {
      if (items.length > 0) flush()
      if (/^\s*>/.test(line.text) !== quoted && paragraph.length > 0) flush()
      quoted = /^\s*>/.test(line.text)
      paragraph.push(line)
      if (index === 0 && isCapitals(line.text) && !isCapitals(lines[1]?.text ?? '')) nodes.push(element('h2', take()))
    }
  })
  flush()
  return nodes

  function take(): Line[] {
    const taken = paragraph
    paragraph = []
    return taken
  }

  function flush(): void {
    if (items.length > 0) {
      const first = items[0]?.[0]?.text ?? ''
      nodes.push({
        type: 'element',
        tagName: ordered.test(first) ? 'ol' : 'ul',
        properties: {},
        children: items.map((item) => element('li', item, bullet)),
        position: positionOf(items.flat())
      })
      items = []
    }
    if (paragraph.length > 0) {
      const taken = take()
      nodes.push(
        quoted
          ? {
              type: 'element',
              tagName: 'blockquote',
              properties: {},
              children: [element('p', taken, /^\s*>\s?/, true)],
              position: positionOf(taken)
            }
          : element('p', taken)
      )
    }
  }
}

function element(tagName: string, lines: readonly Line[], prefix = /^/, everyLine = false): Element {
  const pieces = lines.flatMap((line, index) => {
    const skip = index === 0 || everyLine ? (prefix.exec(line.text)?.[0].length ?? 0) : 0
    const written = line.text.slice(skip)
    const value = written.trim()
    return value ? [{ value, start: line.start + skip + written.indexOf(value) }] : []
  })
  const separate = areSeparate(pieces.map(({ value }) => value))
  const early = areBrokenEarly(
    pieces.map(({ value }) => value),
    /[.?!:]$/
  )
  const children = pieces.flatMap(({ value, start }, index): ElementContent[] => {
    const piece: Text = { type: 'text', value, position: position(start, start + value.length) }
    if (index === 0) return [piece]
    return [
      separate || (early && /[.?!:]$/.test(pieces[index - 1]?.value ?? ''))
        ? { type: 'element', tagName: 'br', properties: {}, children: [] }
        : { type: 'text', value: ' ' },
      piece
    ]
  })
  return { type: 'element', tagName, properties: {}, children, position: positionOf(lines) }
}

/** Lines that were broken on purpose, as in an address or a list with no marks: none runs on into the next. */
function areSeparate(lines: readonly string[]): boolean {
  if (lines.length < 2 || lines.some((line, index) => index > 0 && /^\p{Ll}/u.test(line))) return false
  return lines.every(({ length }) => length <= 50) || areBrokenEarly(lines, /[^,]$/)
}

/** Whoever wraps at a width ends no line that has room for the next word: here one was ended on purpose. */
function areBrokenEarly(lines: readonly string[], ending: RegExp): boolean {
  // Very many lines can't be spread into `Math.max`.
  const width = lines.reduce((widest, { length }) => Math.max(widest, length), 0)
  return lines.some((line, index) => {
    const next = lines[index + 1]?.split(' ', 1)[0]
    return next !== undefined && ending.test(line) && line.length + 1 + next.length <= width
  })
}

/** A heading typed in capitals: a few words, with no stop at the end. */
function isCapitals(line: string): boolean {
  const written = line.trim()
  const letters = written.replace(/[^\p{L}]/gu, '')
  return letters.length > 3 && letters === letters.toUpperCase() && written.length <= 70 && !/[.,;]$/.test(written)
}

function readLines(source: string): Line[] {
  const lines: Line[] = []
  for (const { index, 0: written } of source.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    if (written || index < source.length) lines.push({ text: written.replace(/[\r\n]+$/, ''), start: index })
  }
  return lines
}

function positionOf(lines: readonly Line[]) {
  const first = lines[0]
  const last = lines.at(-1)
  return position(first?.start ?? 0, last ? last.start + last.text.length : 0)
}

/** Only offsets are true; lines and columns are worked out by whoever shows them. */
function position(start: number, end: number) {
  return { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } }
}
