import { countPlaces, groupBy, type Rule, severityNames } from '@allclear/core'
import { adviceOf } from '../findings-part.ts'
import { firstLine, kindLine } from '../first-line.ts'
import { notCheckedLines } from '../not-checked-part.ts'
import { createLineOf, type Page } from '../page.ts'
import { type Part, partsOf } from '../parts.ts'
import type { Report, Told } from '../report.ts'
import { alsoInWords } from '../templates.ts'
import { count, list, nameLines } from '../words.ts'
import { onOneLine, quote } from '../wrap.ts'
import { frame } from './frame.ts'
import { type Html, html } from './html.ts'
import { readingPart } from './reading.ts'

export type { Report } from '../report.ts'
export { statsHtml } from './reading.ts'

interface Options {
  /** The rules that ran: their titles, and why they matter, are part of the report. */
  rules: readonly Rule[]
  /** How many findings were left out on purpose. */
  hidden?: number
}

interface View extends Pick<Page, 'lineOf'> {
  rules: ReadonlyMap<string, Rule>
}

/** The report as a page: the same as in a terminal, and how hard each draft is to read. */
export function htmlReport(reports: readonly Report[], { rules, hidden = 0 }: Options): string {
  const view: View = { rules: new Map(rules.map((rule) => [rule.id, rule])), lineOf: createLineOf() }
  const [only] = reports
  const title =
    only && reports.length === 1
      ? `What to change in ${onOneLine(only.file)}`
      : `What to change in ${count(reports.length, 'draft')}`
  const notChecked = notCheckedLines(reports, view.lineOf)
  return frame(
    title,
    html`<h1>${title}</h1>
<p class="first">${onOneLine(firstLine(reports, hidden, view.lineOf))}</p>
${reports.map((report) => draftPart(report, view, reports.length === 1))}${notChecked.length > 0 ? listPart('Not checked', notChecked) : ''}`
  )
}

function draftPart(report: Report, view: View, only: boolean): Html {
  const { findings, failures, reading } = report
  const broken = failures.map(({ ruleId, message }) => `${ruleId}: ${onOneLine(message)}`)
  return html`<section>
${
  only
    ? ''
    : html`<h2>${onOneLine(report.file)}</h2>
`
}<p>${kindLine(report)}</p>
${
  findings.length === 0
    ? html`<p>Nothing found.</p>
`
    : ''
}${partsOf(findings).map((part) => partOf(part, report, view, only ? 2 : 3))}${broken.length > 0 ? listPart('Checks that did not work', broken, only ? 2 : 3) : ''}${reading ? readingPart(report, reading, view.lineOf, only ? 2 : 3) : ''}</section>
`
}

function partOf({ name, level, note, findings }: Part, report: Report, view: View, depth: number): Html {
  return html`${heading(depth, 'part', `${name} (${countPlaces(findings)})`)}
${
  note
    ? html`<p>${note}</p>
`
    : ''
}${Array.from(
  groupBy(findings, ({ ruleId }) => ruleId),
  ([ruleId, own]) => rulePart(ruleId, own, report, view, depth + 1, level === 'developer')
)}`
}

/** Why a rule matters is said once, under all its places. */
function rulePart(
  ruleId: string,
  findings: readonly Told[],
  report: Report,
  { rules, lineOf }: View,
  depth: number,
  withLevel: boolean
): Html {
  const rule = rules.get(ruleId)
  const [first] = findings
  const helps = rule?.whoItHelps ?? first?.whoItHelps ?? []
  return html`${heading(depth, 'rule', rule?.title ?? ruleId)}
${Array.from(
  groupBy(findings, adviceOf),
  ([advice, own]) => html`<p>${onOneLine(advice)}</p>
<ul>
${own.map(
  (one) => html`<li>${whereIs(one, report, lineOf)}</li>
`
)}</ul>
`
)}${
  rule
    ? html`<p>Why: ${onOneLine(rule.why)}</p>
`
    : ''
}${
  helps.length > 0
    ? html`<p>Who it helps: ${list(helps)}.</p>
`
    : ''
}<p>${withLevel && first ? `How bad: ${severityNames[first.severity]}. ` : ''}Rule: ${first ? html`<a href="${first.url}">${ruleId}</a>` : ruleId}</p>
`
}

function whereIs(told: Told, report: Report, lineOf: Page['lineOf']): string {
  const { place, others = [], actual } = told
  if (!place) return 'No exact line'
  return `${nameLines([place, ...others].map((one) => lineOf(report, one)))}: ${quote(actual, 200)}${alsoInWords(told)}`
}

function listPart(title: string, lines: readonly string[], depth = 2): Html {
  return html`${heading(depth, 'part', title)}
<ul>
${lines.map(
  (line) => html`<li>${line}</li>
`
)}</ul>
`
}

/** A part or a rule looks the same at whatever level it stands. */
function heading(depth: number, looks: 'part' | 'rule', words: string): Html {
  return { html: `<h${depth} class="${looks}">${html`${words}`.html}</h${depth}>` }
}
