import type { Failure, Finding, Kind, Place, Rule } from '@allclear/core'
import { type JsonPlace, type JsonReading, jsonReading } from './json-reading.ts'
import { aboutRules, type JsonRule } from './json-rules.ts'
import { createLines } from './lines.ts'
import { type Report, rulesIn } from './report.ts'

export { jsonRules } from './json-rules.ts'
export type { Report } from './report.ts'

/** The report for programs. `version` goes up when a program that reads it would have to change. */
export interface JsonReport {
  version: 1
  drafts: JsonDraft[]
  /** The rules that spoke, where they were handed over. */
  rules?: JsonRule[]
}

export interface JsonDraft {
  file: string
  kind: Kind
  kindBecause: string
  findings: JsonFinding[]
  notChecked: { what: string; why: string; place: JsonPlace | null }[]
  failures: Failure[]
  reading?: JsonReading
}

export type JsonFinding = Pick<
  Finding,
  | 'ruleId'
  | 'severity'
  | 'message'
  | 'actual'
  | 'suggest'
  | 'needsPerson'
  | 'mendedBy'
  | 'whoItHelps'
  | 'url'
  | 'fingerprint'
> & { place: JsonPlace | null; others?: JsonPlace[]; inTemplate?: true }

/** Everything that was found, as JSON text. Names always come in the same order, so that two reports can be compared. */
export function json(reports: readonly Report[], rules: readonly Rule[] = []): string {
  const told = rules.length > 0 ? { rules: aboutRules(rulesIn(reports, rules)) } : {}
  return `${JSON.stringify({ ...toJson(reports), ...told }, null, 2)}\n`
}

/** The same, before it is made text. */
export function toJson(reports: readonly Report[]): JsonReport {
  return { version: 1, drafts: reports.map(toDraft) }
}

function toDraft({ file, kind, kindBecause, source, findings, notChecked, failures, reading }: Report): JsonDraft {
  const lines = createLines(source)
  const withLines = (place: Place): JsonPlace => ({ start: place.start, end: place.end, ...lines(place) })
  const toPlace = (place: Place | null | undefined) => (place ? withLines(place) : null)
  return {
    file,
    kind,
    kindBecause,
    findings: findings.map((finding) => ({
      ruleId: finding.ruleId,
      severity: finding.severity,
      message: finding.message,
      place: toPlace(finding.place),
      ...(finding.others ? { others: finding.others.map(withLines) } : {}),
      ...(finding.inTemplate ? { inTemplate: true as const } : {}),
      actual: finding.actual,
      suggest: finding.suggest,
      needsPerson: finding.needsPerson,
      mendedBy: finding.mendedBy,
      whoItHelps: finding.whoItHelps,
      url: finding.url,
      fingerprint: finding.fingerprint
    })),
    notChecked: notChecked.map(({ what, why, place }) => ({ what, why, place: toPlace(place) })),
    failures: failures.map(({ ruleId, message }) => ({ ruleId, message })),
    ...(reading ? { reading: jsonReading(reading, source) } : {})
  }
}
