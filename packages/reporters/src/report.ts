import type { Failure, Finding, Kind, NotChecked, ReadingReport, Rule } from '@allclear/core'

/** A finding as a report over several drafts tells it. */
export interface Told extends Finding {
  /** The other drafts with the same fault, where it comes from the template they share and is told only here. */
  alsoIn?: readonly string[]
}

/** One draft and what was found in it: what every reporter is given. */
export interface Report {
  /** The draft's name, as the person who asked would know it. */
  file: string
  kind: Kind
  /** Why it counts as that kind. */
  kindBecause: string
  /** The text that the findings' places point into. */
  source: string
  findings: readonly Told[]
  notChecked: readonly NotChecked[]
  failures: readonly Failure[]
  /** How hard it is to read, where that was asked for. */
  reading?: ReadingReport
}

/** Those of the rules that found something. */
export function rulesIn(reports: readonly Report[], rules: readonly Rule[]): Rule[] {
  const spoken = new Set(reports.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId)))
  return rules.filter(({ id }) => spoken.has(id))
}
