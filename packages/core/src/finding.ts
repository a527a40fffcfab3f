import type { Place } from './place.ts'
import type { Mender, People, Severity } from './vocabulary.ts'

/** A problem as everybody outside a rule sees it: plain data, ready to be reported. */
export interface Finding {
  ruleId: string
  severity: Severity
  /** What to do, in at most 20 words. */
  message: string
  /** `null` when the place cannot be known. */
  place: Place | null
  /** Where the same words stand again, when they stand in more than 5 places, or other words in the same style. All else here is true of them too. */
  others?: Place[]
  /** It stands in what the pages of a site share, such as a header, a footer or a menu. */
  inTemplate?: true
  /** `source.slice(place.start, place.end)`, or `''` when the place is not known. */
  actual: string
  /** What to write in place of `actual`, best first; empty where that hangs on more than the words. */
  suggest: string[]
  /** What `fix` puts at `place`; absent when a person has to choose. */
  fix?: string
  /** Only a person can tell: a question, which counts as no fault. */
  needsPerson: boolean
  /** Who can put it right. */
  mendedBy: Mender
  whoItHelps: readonly People[]
  /** The rule's page in the guide. */
  url: string
  /** The same fault keeps its fingerprint when other parts of the draft change. */
  fingerprint: string
}

/** A rule that broke. The other rules' findings still come out. */
export interface Failure {
  ruleId: string
  /** The error's own, for whoever mends the rule. */
  message: string
}

/** Something a run could not look at, so that silence is never mistaken for "all clear": `what` is not checked, because `why`. */
export interface NotChecked {
  what: string
  why: string
  place?: Place
}
