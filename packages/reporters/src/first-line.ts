import { describeKind, type Finding, type Kind, severities } from '@allclear/core'
import { adviceOf } from './findings-part.ts'
import type { Page } from './page.ts'
import type { Report } from './report.ts'
import { count } from './words.ts'
import { onOneLine, quote } from './wrap.ts'

/** What to do first, in one line. */
export function firstLine(reports: readonly Report[], hidden: number, lineOf: Page['lineOf']): string {
  for (const severity of severities) {
    const first = find(reports, (one) => one.severity === severity && !one.needsPerson && one.mendedBy === 'writer')
    if (first) return `Start here: ${whereIs(...first, reports.length > 1, lineOf)} ${adviceOf(first[0])}`
  }
  for (const severity of severities) {
    const first = find(reports, (one) => one.severity === severity && !one.needsPerson)
    if (first) return `Pass this on first: ${whereIs(...first, reports.length > 1, lineOf)} ${adviceOf(first[0])}`
  }
  const broken = reports.flatMap(({ failures }) => failures).length
  if (broken > 0) return `Nothing found, but ${count(broken, 'check')} did not work, so this is not the whole answer.`
  const question = find(reports, ({ needsPerson }) => needsPerson)
  if (question)
    return `No faults. Start with this question: ${whereIs(...question, reports.length > 1, lineOf)} ${question[0].message}`
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

function whereIs({ place, actual }: Finding, report: Report, named: boolean, lineOf: Page['lineOf']): string {
  const parts = named ? [onOneLine(report.file)] : []
  if (place) parts.push(`line ${lineOf(report, place)}`, quote(actual, 40))
  return parts.length > 0 ? `${parts.join(', ')}.` : ''
}

/** What sort of communication a draft was read as. */
export function kindLine({ kind, kindBecause }: Report): string {
  return `Read as ${withArticle(kind)}, because ${kindBecause}.`
}

function withArticle(kind: Kind): string {
  if (kind === 'general') return 'a general communication'
  if (kind === 'easy-read') return describeKind(kind)
  const name = describeKind(kind)
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`
}
