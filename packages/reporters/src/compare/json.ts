import { type JsonFinding, toJson } from '../json.ts'
import { type JsonReading, jsonReading } from '../json-reading.ts'
import type { Report } from '../report.ts'
import type { Comparison, Side } from './comparison.ts'

/** A comparison for programs. `version` goes up when a program that reads it would have to change. */
interface JsonComparison {
  version: 1
  before: JsonSide
  after: JsonSide
  level: { before: string; after: string; change: Comparison['level'] }
  sentenceLengths: { before: JsonReading['sentenceLengths']; after: JsonReading['sentenceLengths'] }
  hardWords: { gone: string[]; new: string[] }
  findings: { gone: JsonFinding[]; new: JsonFinding[]; kept: number }
}

type JsonSide = Pick<Side, 'file' | 'kind' | 'kindBecause'> & { reading: JsonReading }

export function compareJson({ before, after, level, hardWords, findings }: Comparison): string {
  const comparison: JsonComparison = {
    version: 1,
    before: toSide(before),
    after: toSide(after),
    level: { before: before.reading.band, after: after.reading.band, change: level },
    sentenceLengths: { before: before.reading.sentenceLengths, after: after.reading.sentenceLengths },
    hardWords: { gone: hardWords.gone, new: hardWords.new },
    findings: {
      gone: findingsOf({ ...before, findings: findings.gone }),
      new: findingsOf({ ...after, findings: findings.new }),
      kept: findings.kept
    }
  }
  return `${JSON.stringify(comparison, null, 2)}\n`
}

function toSide({ file, kind, kindBecause, source, reading }: Side): JsonSide {
  return { file, kind, kindBecause, reading: jsonReading(reading, source) }
}

function findingsOf(report: Report): JsonFinding[] {
  return toJson([report]).drafts.flatMap((draft) => draft.findings)
}
