import type { ReadingReport } from '@allclear/core'
import { createLineOf, type Page } from '../page.ts'
import {
  aboutLevels,
  countedLine,
  leftOutLine,
  lengthsLine,
  levelName,
  notJudgedLine,
  splitLine,
  wordLine
} from '../reading-words.ts'
import type { Report } from '../report.ts'
import { count, nameLines } from '../words.ts'
import { onOneLine, quote } from '../wrap.ts'
import { frame } from './frame.ts'
import { type Html, html } from './html.ts'

/** How many hard words are shown; JSON has them all. */
const mostWords = 24

/** How hard drafts are to read, as a page. */
export function statsHtml(reports: readonly Report[]): string {
  const lineOf = createLineOf()
  const [only] = reports
  const title = `How hard ${only && reports.length === 1 ? `${onOneLine(only.file)} is` : `${count(reports.length, 'draft')} are`} to read`
  return frame(
    title,
    html`<h1>${title}</h1>
${reports.flatMap((report) => (report.reading ? [draftPart(report, report.reading, lineOf, reports.length > 1)] : []))}`
  )
}

function draftPart(report: Report, reading: ReadingReport, lineOf: Page['lineOf'], named: boolean): Html {
  return html`<section>
${
  named
    ? html`<h2>${onOneLine(report.file)}</h2>
`
    : ''
}${readingPart(report, reading, lineOf, named ? 3 : 2)}</section>
`
}

/** How hard one draft is to read, with the scores that policies name. Never a pass mark. */
export function readingPart(report: Report, reading: ReadingReport, lineOf: Page['lineOf'], depth: number): Html {
  const own = (title: string) => ({ html: `<h${depth} class="part">${title}</h${depth}>` })
  const under = (title: string) => ({ html: `<h${depth + 1}>${title}</h${depth + 1}>` })
  const where = (place: ReadingReport['sentences'][number]['place']) =>
    place ? `${nameLines([lineOf(report, place)])}: ` : ''
  const counted = [
    countedLine(reading),
    ...reading.leftOut.map(leftOutLine),
    notJudgedLine(reading) ?? '',
    lengthsLine(reading)
  ].filter(Boolean)
  const more = reading.hardWords.length - mostWords
  return html`${own('How hard it is to read')}
<p>Reading level: ${levelName(reading)}. ${aboutLevels}</p>
${items(reading.reasons)}${under('What was counted')}
${items(counted)}${
  reading.sentences.length > 0
    ? html`${under('Change these sentences first')}
${items(reading.sentences.map((one) => `${where(one.place)}${quote(one.text, 400)} ${onOneLine(one.reason)}${splitLine(one)}`))}`
    : ''
}${
  reading.hardWords.length > 0
    ? html`${under('Words that many readers will not know')}
${items([
  ...reading.hardWords.slice(0, mostWords).map((one) => `${where(one.place)}${wordLine(one)}`),
  ...(more > 0 ? [`And ${more} more.`] : [])
])}`
    : ''
}${reading.classicScores.length > 0 ? scores(reading) : ''}`
}

function scores({ classicScores }: ReadingReport): Html {
  return html`<table>
<caption>Scores that policies ask for</caption>
<thead><tr><th scope="col">Score</th><th scope="col">Result</th><th scope="col">UK reading age</th></tr></thead>
<tbody>
${classicScores.map(
  ({ formula, score, age }) => html`<tr><th scope="row">${formula}</th><td>${score.toFixed(1)}</td><td>${age}</td></tr>
`
)}</tbody>
</table>
`
}

function items(lines: readonly string[]): Html | string {
  if (lines.length === 0) return ''
  return html`<ul>
${lines.map(
  (line) => html`<li>${line}</li>
`
)}</ul>
`
}
