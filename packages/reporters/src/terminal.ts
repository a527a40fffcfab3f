import type { Rule } from '@allclear/core'
import { findingsPart } from './findings-part.ts'
import { firstLine, kindLine } from './first-line.ts'
import { notCheckedPart } from './not-checked-part.ts'
import { createLineOf, type Page } from './page.ts'
import { createPaint } from './paint.ts'
import { partsOf } from './parts.ts'
import type { Report } from './report.ts'
import { count, list } from './words.ts'
import { onOneLine, wrap } from './wrap.ts'

export type { Report } from './report.ts'

export interface TerminalOptions {
  /** The rules that ran: their titles, and why they matter, are part of the report. */
  rules: readonly Rule[]
  colour?: boolean
  width?: number
  /** How many findings were left out on purpose, so that silence is not mistaken for “All clear.” */
  hidden?: number
}

/** The report a person reads. It ends with one line that says what to do first. */
export function terminal(
  reports: readonly Report[],
  { rules, colour = false, width = 80, hidden = 0 }: TerminalOptions
): string {
  const page: Page = {
    paint: createPaint(colour),
    width: Math.max(width, 24),
    rules: new Map(rules.map((rule) => [rule.id, rule])),
    lineOf: createLineOf()
  }
  const only = reports.length === 1
  const speaking = reports.filter(({ findings, failures }) => only || findings.length > 0 || failures.length > 0)
  const parts = speaking.map((report) => draftPart(report, page))
  const quiet = reports.filter((report) => !speaking.includes(report))
  if (quiet.length > 0) parts.push(wrap(quietLine(quiet, speaking.length > 0), page.width))
  const notChecked = notCheckedPart(reports, page)
  if (notChecked.length > 0) parts.push(notChecked)
  parts.push(
    wrap(onOneLine(firstLine(reports, hidden, page.lineOf)), page.width).map((line) => page.paint(line, 'bold'))
  )
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function draftPart(report: Report, page: Page): string[] {
  const { paint, width } = page
  const { findings, failures } = report
  const lines = [
    ...wrap(onOneLine(report.file), width).map((line) => paint(line, 'bold')),
    ...wrap(`${kindLine(report)} Not right? Use --kind.`, width)
  ]
  for (const part of partsOf(findings)) lines.push('', ...findingsPart(part, report, page))
  if (failures.length > 0) {
    lines.push('', paint('Checks that did not work', 'bold'))
    for (const { ruleId, message } of failures) lines.push(...wrap(`${ruleId}: ${onOneLine(message)}`, width, '  '))
  }
  return lines
}

function quietLine(quiet: readonly Report[], others: boolean): string {
  if (quiet.length <= 5) return `Nothing found in ${list(quiet.map(({ file }) => onOneLine(file)))}.`
  return `Nothing found in ${others ? 'the other ' : ''}${count(quiet.length, 'draft')}.`
}
