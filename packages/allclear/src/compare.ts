import { type Finding, groupBy, severities } from '@allclear/core'
import type { Comparison, Side } from '@allclear/reporters/compare'

/** A draft that was checked, with the number behind its reading level. */
export interface Judged {
  side: Side
  age: number
}

/** The least that two levels differ by, in years, for one to be called easier. */
const least = 0.5

/** What got easier and harder from one draft to another. */
export function compare({ side: before, age: was }: Judged, { side: after, age: is }: Judged): Comparison {
  return {
    before,
    after,
    level: levelOf([before, after], is - was),
    hardWords: { gone: without(before, after), new: without(after, before) },
    findings: compareFindings(before.findings, after.findings)
  }
}

function levelOf(sides: readonly Side[], years: number): Comparison['level'] {
  if (sides.some(({ reading }) => reading.band === 'too short')) return 'unknown'
  if (Math.abs(years) < least) return 'same'
  return years < 0 ? 'easier' : 'harder'
}

function without({ reading }: Side, other: Side): string[] {
  const there = new Set(other.reading.hardWords.map(({ word }) => word))
  return reading.hardWords.map(({ word }) => word).filter((word) => !there.has(word))
}

/** What must be fixed first. A finding is in both when its fingerprint is; failing that, when its rule and its words are: text around it changes. */
function compareFindings(before: readonly Finding[], after: readonly Finding[]): Comparison['findings'] {
  const same = [({ fingerprint }: Finding) => fingerprint, ({ ruleId, actual }: Finding) => `${ruleId} ${fold(actual)}`]
  let gone = [...before]
  let fresh = [...after]
  for (const keyOf of same) {
    const open = groupBy(fresh, keyOf)
    const kept = new Set<Finding>()
    gone = gone.filter((one) => {
      const match = open.get(keyOf(one))?.shift()
      if (match) kept.add(match)
      return !match
    })
    fresh = fresh.filter((one) => !kept.has(one))
  }
  return { gone: worstFirst(gone), new: worstFirst(fresh), kept: before.length - gone.length }
}

function worstFirst(findings: readonly Finding[]): Finding[] {
  const rank = ({ severity, needsPerson }: Finding) => (needsPerson ? severities.length : severities.indexOf(severity))
  return [...findings].sort((a, b) => rank(a) - rank(b))
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase()
}
