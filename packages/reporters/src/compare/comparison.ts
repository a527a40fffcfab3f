import type { Finding, ReadingReport } from '@allclear/core'
import type { Report } from '../report.ts'

/** A draft, and how hard it is to read. */
export interface Side extends Report {
  reading: ReadingReport
}

/** What got easier and harder from one draft to another. */
export interface Comparison {
  before: Side
  after: Side
  /** `unknown` when one of them is too short to judge. */
  level: 'easier' | 'harder' | 'same' | 'unknown'
  hardWords: { gone: string[]; new: string[] }
  findings: { gone: readonly Finding[]; new: readonly Finding[]; kept: number }
}
