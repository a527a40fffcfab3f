import type { Place, Rule } from '@allclear/core'
import { createLines } from './lines.ts'
import type { Paint } from './paint.ts'
import type { Report } from './report.ts'

/** What the parts of a terminal report are written on. */
export interface Page {
  paint: Paint
  width: number
  rules: ReadonlyMap<string, Rule>
  /** The line a place begins on. */
  lineOf(report: Report, place: Place): number
}

/** Each draft's lines are counted once. */
export function createLineOf(): Page['lineOf'] {
  const known = new Map<Report, ReturnType<typeof createLines>>()
  return (report, place) => {
    const lines = known.get(report) ?? createLines(report.source)
    known.set(report, lines)
    return lines(place).line
  }
}
