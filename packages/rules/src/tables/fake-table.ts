import { type Draft, elements, isWrittenAsHtml, openingTag, type Place, placeOf, rule } from '@allclear/core'
import type { Element } from 'hast'
import { cite } from '../sources.ts'

interface Line {
  text: string
  start: number
}

export default rule({
  id: 'fake-table',
  chapter: 'tables',
  severity: 'suggestion',
  title: 'Make real tables, not columns of spaces',
  why: 'Columns made with spaces, tabs or bars are read as one long line, and fall apart on a phone.',
  whoItHelps: ['blind people and screen reader users', 'people with low vision', 'dyslexic people'],
  sources: [cite('wcag', '1.3.1 A, failures F33, F34 and F48'), cite('word-a11y', 'repeated blank characters')],
  cannotSee: 'Whether the gaps are meant as columns.',
  examples: [
    {
      avoid: '«Monday      9am     Elm ward\nTuesday     2pm     Oak ward»',
      better: '| Day | Time | Place |\n| --- | --- | --- |\n| Monday | 9am | Elm ward |\n| Tuesday | 2pm | Oak ward |'
    },
    { avoid: 'Our times:\n\n«Monday     9am\nTuesday    2pm\nFriday     3pm»', in: 'text' },
    { avoid: 'Our times:\n\n«| Monday | 9am |\n| Tuesday | 2pm |»' },
    {
      avoid:
        '<p>«Monday&nbsp;&nbsp;&nbsp;&nbsp;9am&nbsp;&nbsp;&nbsp;&nbsp;Elm<br>Friday&nbsp;&nbsp;&nbsp;&nbsp;2pm&nbsp;&nbsp;&nbsp;&nbsp;Oak»</p>',
      in: 'html'
    },
    {
      avoid:
        '<p title="a > b">«Monday&nbsp;&nbsp;&nbsp;9am&nbsp;&nbsp;&nbsp;Elm<br>Friday&nbsp;&nbsp;&nbsp;2pm&nbsp;&nbsp;&nbsp;Oak»</p>',
      in: 'html'
    },
    { avoid: '<pre>«Day      Open   Shut\nMonday   9am    5pm\nFriday   9am    1pm»</pre>', in: 'html' },
    { fine: '| Day | Time |\n| --- | --- |\n| Monday | 9am |' },
    { fine: '```\nMonday      9am     Elm ward\nTuesday     2pm     Oak ward\n```' },
    { fine: 'Our ref: 1234          3 June 2026\n\nDear Sam', in: 'text' },
    { fine: 'Day:       Monday\nTime:      9am\nPlace:     Elm ward', in: 'text' },
    {
      fine: 'Name: ..............      Date: ..............\nSigned: ............      Place: .............',
      in: 'text'
    },
    { fine: '<p>Millbrook Hospital     Elm Road\n   We open     at 9am</p>', in: 'html' },
    { fine: '<pre>The rain     it raineth\nevery day</pre>', in: 'html' }
  ],
  *check(draft) {
    // Most drafts have no gap anywhere, and one look says so.
    if (!mayHold.test(draft.source)) return
    for (const element of elements(draft, 'p', 'li', 'td', 'div', 'pre')) {
      const written = linesOf(draft, element)
      const place = written && findColumns(written)
      if (place)
        yield {
          place,
          message: 'Make a real table of this, or a list. Typed columns are read out as one line.',
          needsPerson: true
        }
    }
  }
})

const mayHold = /\S(?: {3,}|\t+)\S|(?:(?:&nbsp;|&#160;|\u00A0)[ \t]*){3}|\|[^\n|]+\|/
const typed = / {3,}|\t+/
const unbroken = /(?:(?:&nbsp;|&#160;|\u00A0)\s*){3,}/
const isBlock = /^(?:p|div|ul|ol|dl|table|blockquote|pre|h[1-6]|section|form)$/

/** The lines of an element, and what makes a gap in them; `undefined` where gaps mean nothing, or something else. */
function linesOf(draft: Draft, element: Element): { lines: Line[]; gap: RegExp } | undefined {
  const { tagName, children } = element
  const place = placeOf(element)
  if (!place) return undefined
  const isPre = tagName === 'pre'
  const isTag = isWrittenAsHtml(draft, element)
  if (children.some((child) => child.type === 'element' && (isPre || isBlock.test(child.tagName)))) return undefined
  const written = draft.source.slice(place.start, place.end)
  const from = isTag ? (openingTag(draft, element)?.end ?? place.start) - place.start : 0
  const to = isTag && written.endsWith('>') ? written.lastIndexOf('</') : written.length
  // Outside of `pre`, white space in HTML is one space, unless it says that it may not be broken.
  const isFlowing = isTag && !isPre
  const lines: Line[] = []
  let start = from
  for (const end of written.slice(from, to).matchAll(isFlowing ? /<br\s*\/?>\s*/gi : /\r\n|\r|\n/g)) {
    lines.push(line(written.slice(start, from + end.index), place.start + start))
    start = from + end.index + end[0].length
  }
  lines.push(line(written.slice(start, to), place.start + start))
  return { lines, gap: isFlowing ? unbroken : typed }
}

function line(written: string, start: number): Line {
  const text = written.trim()
  return { text, start: start + written.indexOf(text) }
}

// Dots to write on, code, and the marks of a diagram.
const notWords = /\.{4}|_{3}|…{2}|[{};=<>]\s*$|=>|[│├└─]/

/** The first lines one under another that fall into the same columns. */
function findColumns({ lines, gap }: { lines: Line[]; gap: RegExp }): Place | undefined {
  for (let from = 0; from < lines.length - 1; from++) {
    const columns = columnsOf(lines[from], gap)
    if (!columns) continue
    let to = from + 1
    while (columnsOf(lines[to], gap) === columns) to++
    const first = lines[from]
    const last = lines[to - 1]
    // Two columns may be chance; and so may be two lines.
    const enough = columns.startsWith('at') || columns === '2 parts' ? 3 : 2
    if (first && last && to - from >= enough) return { start: first.start, end: last.start + last.text.length }
    from = to - 1
  }
  return undefined
}

/** What two lines must have in common to be rows of one table. */
function columnsOf(line: Line | undefined, gap: RegExp): string | undefined {
  if (!line || notWords.test(line.text)) return undefined
  if (/^\|.*[^\s|:-].*\|$/.test(line.text)) return `bars ${line.text.split('|').length}`
  const parts = line.text.split(gap)
  if (parts.length < 2 || !parts.every((part) => /[\p{L}\p{N}]/u.test(part))) return undefined
  if (parts.length > 2) return `${parts.length} parts`
  // A label and what it is for are read as they are meant.
  if (parts[0]?.endsWith(':')) return undefined
  // Two parts: the second has to begin at one and the same place.
  return gap === typed && !line.text.includes('\t') ? `at ${line.text.length - (parts[1]?.length ?? 0)}` : '2 parts'
}
