import { randomUUID } from 'node:crypto'
import { countPlaces, type Finding, ignoreComment, type Rule } from '@allclear/core'
import type { Report } from '@allclear/reporters/terminal'
import type { Request } from './arguments.ts'
import type { Outcome } from './each-draft.ts'
import { type Io, looksOf } from './io.ts'

/** Shows what was found. A changed draft goes to standard output, and then the report goes beside it. */
export async function show(
  { reports: all, complaints }: Outcome,
  rules: readonly Rule[],
  request: Request,
  io: Io
): Promise<void> {
  const screen = request.fix && request.paths.includes('-') ? io.stderr : io.stdout
  const reports = request.quiet ? all.map((one) => ({ ...one, findings: one.findings.filter(isFault) })) : all
  if (request.format === 'json') {
    const { json } = await import('@allclear/reporters/json')
    screen.write(json(reports, [...rules, ignoreComment]))
  } else if (request.format === 'sarif') {
    const { sarif } = await import('@allclear/reporters/sarif')
    screen.write(sarif(reports, [...rules, ignoreComment], [...complaints]))
  } else if (reports.length === 0) return
  else if (request.format === 'html') {
    const { htmlReport } = await import('@allclear/reporters/html')
    screen.write(htmlReport(reports, { rules: [...rules, ignoreComment], hidden: hiddenFrom(all, reports) }))
  } else if (request.format === 'github') {
    const { github } = await import('@allclear/reporters/github')
    const options = { rules: [...rules, ignoreComment], hidden: hiddenFrom(all, reports), secret: randomUUID() }
    screen.write(github(reports, options))
  } else {
    const { terminal } = await import('@allclear/reporters/terminal')
    screen.write(
      terminal(reports, {
        ...looksOf(screen, io.env),
        rules: [...rules, ignoreComment],
        hidden: hiddenFrom(all, reports)
      })
    )
  }
}

/** 1 when something must be fixed, or there is more to fix than was allowed. Questions are not faults. */
export function judge(reports: readonly Report[], { maxWarnings }: Request, io: Io): 0 | 1 {
  if (countOf(reports, isFault) > 0) return 1
  const warnings = countOf(reports, ({ severity, needsPerson }) => severity === 'warning' && !needsPerson)
  if (maxWarnings === undefined || warnings <= maxWarnings) return 0
  io.stderr.write(`There are ${warnings} “Should fix” findings, and --max-warnings allows ${maxWarnings}.\n`)
  return 1
}

function hiddenFrom(all: readonly Report[], shown: readonly Report[]): number {
  return countOf(all, () => true) - countOf(shown, () => true)
}

function isFault({ severity, needsPerson }: Finding): boolean {
  return severity === 'error' && !needsPerson
}

function countOf(reports: readonly Report[], wanted: (finding: Finding) => boolean): number {
  return countPlaces(reports.flatMap(({ findings }) => findings.filter(wanted)))
}
