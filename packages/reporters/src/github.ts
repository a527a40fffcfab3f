import { severities } from '@allclear/core'
import { adviceOf } from './findings-part.ts'
import { createLines } from './lines.ts'
import type { Report, Told } from './report.ts'
import { type TerminalOptions, terminal } from './terminal.ts'
import { count, list } from './words.ts'
import { onOneLine } from './wrap.ts'

export type { Report } from './report.ts'

export interface GithubOptions extends Pick<TerminalOptions, 'rules' | 'hidden'> {
  /** A word that nobody who wrote a draft can know, such as a random one. */
  secret: string
}

const levels = { error: 'error', warning: 'warning', suggestion: 'notice' } as const
type Level = (typeof levels)[keyof typeof levels]

/** GitHub drops what is over this, of each level and in each step. */
const mostShown = 10

/**
 * The report for the log of a GitHub workflow: as a person reads it, then the worst findings again as commands that
 * GitHub shows beside the changed lines. The words of a draft cannot be commands: none are obeyed while they are printed.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function github(reports: readonly Report[], { rules, hidden = 0, secret }: GithubOptions): string {
  const known = new Map(rules.map((rule) => [rule.id, rule]))
  const told = reports.flatMap((report) => {
    const linesOf = createLines(report.source)
    return report.findings.map((finding) => ({ level: levelOf(finding), finding, file: report.file, linesOf }))
  })
  const shown = severities.flatMap((severity) =>
    told.filter(({ level }) => level === levels[severity]).slice(0, mostShown)
  )
  const rest = told.length - shown.length
  return [
    `::stop-commands::${secret}`,
    terminal(reports, { rules, hidden }).trimEnd(),
    `::${secret}::`,
    ...shown.map(({ level, finding, file, linesOf }) => {
      const rule = known.get(finding.ruleId)
      const helps = list(rule?.whoItHelps ?? finding.whoItHelps)
      const text = [
        wordsOf(finding),
        ...(rule ? [`Why: ${onOneLine(rule.why)}`, `Who it helps: ${helps}.`] : []),
        finding.url
      ]
      return `::${level} ${properties({ file, ...where(finding, linesOf), title: rule?.title })}::${encode(text.join('\n'))}`
    }),
    ...(rest > 0 ? [`GitHub shows at most ${mostShown} of each level. ${rest} more can be read above.`] : []),
    ''
  ].join('\n')
}

/** A question is no fault. */
function levelOf({ severity, needsPerson }: Told): Level {
  return needsPerson ? 'notice' : levels[severity]
}

function wordsOf(finding: Told): string {
  const { others = [], alsoIn = [] } = finding
  const elsewhere = [
    ...(others.length > 0 ? [count(others.length, 'more place')] : []),
    ...(alsoIn.length > 0 ? [count(alsoIn.length, 'more draft')] : [])
  ]
  return adviceOf(finding) + (elsewhere.length > 0 ? ` It stands in ${list(elsewhere)}.` : '')
}

function where({ place }: Told, linesOf: ReturnType<typeof createLines>): Record<string, number> {
  if (!place) return {}
  const { line, column, endLine, endColumn } = linesOf(place)
  return line === endLine ? { line, endLine, col: column, endColumn } : { line, endLine }
}

function properties(values: Record<string, string | number | undefined>): string {
  return Object.entries(values)
    .flatMap(([name, value]) =>
      value === undefined ? [] : `${name}=${encode(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`
    )
    .join(',')
}

function encode(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}
