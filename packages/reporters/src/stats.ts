import type { Place, ReadingReport, SentenceToChange } from '@allclear/core'
import { jsonReading } from './json-reading.ts'
import { createLineOf, type Page } from './page.ts'
import { createPaint } from './paint.ts'
import {
  aboutLevels,
  countedLine,
  leftOutLine,
  lengthsLine,
  levelName,
  notJudgedLine,
  splitLine,
  wordLine
} from './reading-words.ts'
import type { Report } from './report.ts'
import { nameLines } from './words.ts'
import { onOneLine, quote, wrap } from './wrap.ts'

interface Options {
  colour?: boolean
  width?: number
}

/** How many hard words are shown; JSON has them all. */
const mostWords = 12

/** How hard drafts are to read, for a person. */
export function stats(reports: readonly Report[], { colour = false, width = 80 }: Options = {}): string {
  const page: Page = {
    paint: createPaint(colour),
    width: Math.max(width, 24),
    rules: new Map(),
    lineOf: createLineOf()
  }
  const parts = reports.flatMap((report) => (report.reading ? [draftPart(report, report.reading, page)] : []))
  return `${[...parts, wrap(aboutLevels, page.width)].map((lines) => lines.join('\n')).join('\n\n')}\n`
}

/** The same as JSON. */
export function jsonStats(reports: readonly Report[]): string {
  const drafts = reports.flatMap(({ file, source, reading }) =>
    reading ? [{ file, reading: jsonReading(reading, source) }] : []
  )
  return `${JSON.stringify({ version: 1, drafts }, null, 2)}\n`
}

function draftPart(report: Report, reading: ReadingReport, page: Page): string[] {
  const { paint, width } = page
  const say = (text: string, indent = '  ') => wrap(onOneLine(text), width, indent)
  const part = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? ['', paint(title, 'bold'), ...lines] : []
  const more = reading.hardWords.length - mostWords
  return [
    ...wrap(onOneLine(report.file), width).map((line) => paint(line, 'bold')),
    ...say(`Reading level: ${levelName(reading)}.`, ''),
    ...part(
      'Why',
      reading.reasons.flatMap((reason) => say(reason))
    ),
    ...part('What was counted', [
      ...say(countedLine(reading)),
      ...reading.leftOut.flatMap((one) => say(leftOutLine(one), '    ')),
      ...say(notJudgedLine(reading) ?? ''),
      ...say(lengthsLine(reading))
    ]),
    ...part(
      'Change these sentences first',
      reading.sentences.flatMap((one) => sentencePart(one, report, page))
    ),
    ...part('Words that many readers will not know', [
      ...reading.hardWords.slice(0, mostWords).flatMap((one) => say(whereIs(one.place, report, page) + wordLine(one))),
      ...(more > 0 ? say(`And ${more} more. --format json lists them all.`) : [])
    ]),
    ...part('Scores that policies ask for', scoreLines(reading, page))
  ]
}

function sentencePart(sentence: SentenceToChange, report: Report, page: Page): string[] {
  const { place, text, reason } = sentence
  const where = whereIs(place, report, page)
  return [
    ...wrap(where + quote(text, 2 * page.width - where.length), page.width, '  '),
    ...wrap(reason + splitLine(sentence), page.width, '    ')
  ]
}

function whereIs(place: Place | null, report: Report, page: Page): string {
  return place ? `${nameLines([page.lineOf(report, place)])}: ` : ''
}

function scoreLines({ classicScores }: ReadingReport, { width }: Page): string[] {
  const longest = Math.max(0, ...classicScores.map(({ formula }) => formula.length))
  return classicScores.flatMap(({ formula, score, age }) =>
    width < longest + 26
      ? wrap(`${formula}: ${score.toFixed(1)}, UK reading age ${age}`, width, '  ')
      : [`  ${formula.padEnd(longest)}  ${score.toFixed(1).padStart(5)}  UK reading age ${age}`]
  )
}
