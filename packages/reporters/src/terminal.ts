import { describeKind, type Finding, type Kind, kindNames, type Rule, severities, severityNames } from '@allclear/core'
import { adviceOf, findingsPart } from './findings-part.ts'
import { notCheckedPart } from './not-checked-part.ts'
import { createLineOf, type Page } from './page.ts'
import { createPaint } from './paint.ts'
import type { Report } from './report.ts'
import { count, list } from './words.ts'
import { onOneLine, quote, wrap } from './wrap.ts'

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
  parts.push(wrap(onOneLine(lastLine(reports, hidden, page)), page.width).map((line) => page.paint(line, 'bold')))
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function draftPart(report: Report, page: Page): string[] {
  const { paint, width } = page
  const { findings, failures } = report
  const lines = [
    ...wrap(onOneLine(report.file), width).map((line) => paint(line, 'bold')),
    ...wrap(kindLine(report), width)
  ]
  for (const severity of severities) {
    const own = findings.filter((finding) => finding.severity === severity && !finding.needsPerson)
    if (own.length > 0) lines.push('', ...findingsPart(severityNames[severity], severity, own, report, page))
  }
  const questions = findings.filter((finding) => finding.needsPerson)
  if (questions.length > 0) lines.push('', ...findingsPart('Ask a person', 'question', questions, report, page))
  if (failures.length > 0) {
    lines.push('', paint('Checks that did not work', 'bold'))
    for (const { ruleId, message } of failures) lines.push(...wrap(`${ruleId}: ${onOneLine(message)}`, width, '  '))
  }
  return lines
}

function kindLine({ kind, kindBecause }: Report): string {
  return `Read as ${withArticle(kind)}, because ${kindBecause}. Not right? Use --kind.`
}

function withArticle(kind: Kind): string {
  if (kind === 'general') return 'a general communication'
  if (kind === 'easy-read') return kindNames[kind]
  const name = describeKind(kind)
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`
}

function quietLine(quiet: readonly Report[], others: boolean): string {
  if (quiet.length <= 5) return `Nothing found in ${list(quiet.map(({ file }) => onOneLine(file)))}.`
  return `Nothing found in ${others ? 'the other ' : ''}${count(quiet.length, 'draft')}.`
}

function lastLine(reports: readonly Report[], hidden: number, page: Page): string {
  for (const severity of severities) {
    const first = find(reports, (finding) => finding.severity === severity && !finding.needsPerson)
    if (first) return `Start here: ${whereIs(...first, reports.length > 1, page)} ${adviceOf(first[0])}`
  }
  const broken = reports.flatMap(({ failures }) => failures).length
  if (broken > 0) return `Nothing found, but ${count(broken, 'check')} did not work, so this is not the whole answer.`
  const question = find(reports, ({ needsPerson }) => needsPerson)
  if (question)
    return `No faults. Start with this question: ${whereIs(...question, reports.length > 1, page)} ${question[0].message}`
  if (hidden > 0) return `Nothing you must fix. ${count(hidden, 'other finding')} left out, because of --quiet.`
  return 'All clear.'
}

function find(reports: readonly Report[], wanted: (finding: Finding) => boolean): [Finding, Report] | undefined {
  for (const report of reports) {
    const finding = report.findings.find(wanted)
    if (finding) return [finding, report]
  }
  return undefined
}

function whereIs({ place, actual }: Finding, report: Report, named: boolean, page: Page): string {
  const parts = named ? [onOneLine(report.file)] : []
  if (place) parts.push(`line ${page.lineOf(report, place)}`, quote(actual, Math.min(page.width, 60) - 20))
  return parts.length > 0 ? `${parts.join(', ')}.` : ''
}
