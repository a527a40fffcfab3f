import type { Finding } from './finding.ts'
import { groupBy } from './group-by.ts'

/** How often the same words are reported one by one. A style is one decision, however often it is met. */
const most = { words: 5, style: 1 }

/**
 * Makes one finding of many that say the same about the same words, at the first place, so that one habit does not bury
 * all else. What `inStyle` says yes to is the same whatever its words. The others' places stay with it. It keeps the
 * fingerprint it had alone.
 */
export function joinRepeats(findings: readonly Finding[], inStyle: (ruleId: string) => boolean): Finding[] {
  const placed = findings.filter(({ place }) => place)
  const joined = new Map<Finding, Finding | undefined>()
  for (const [, [first, ...rest]] of groupBy(placed, (finding) => keyOf(finding, inStyle(finding.ruleId)))) {
    if (!first || rest.length < most[inStyle(first.ruleId) ? 'style' : 'words']) continue
    joined.set(first, { ...first, others: rest.flatMap(({ place }) => place ?? []) })
    for (const one of rest) joined.set(one, undefined)
  }
  return findings.flatMap((finding) => (joined.has(finding) ? (joined.get(finding) ?? []) : finding))
}

/** The same findings with one place each, as they were before they were joined. */
export function splitRepeats(findings: readonly Finding[], source: string): Finding[] {
  return findings.flatMap(({ others = [], ...first }) => [
    first,
    ...others.map((place) => ({ ...first, place, actual: source.slice(place.start, place.end) }))
  ])
}

/** In how many places something was found. */
export function countPlaces(findings: readonly Pick<Finding, 'others'>[]): number {
  return findings.reduce((sum, { others = [] }) => sum + 1 + others.length, 0)
}

/** Findings with the same key differ in nothing but their places. */
function keyOf(finding: Finding, whateverWords: boolean): string {
  const { ruleId, severity, message, actual, suggest, fix, needsPerson, inTemplate, mendedBy } = finding
  const words = whateverWords ? '' : actual.replace(/\s+/g, ' ').trim().toLowerCase()
  return JSON.stringify([ruleId, severity, message, words, suggest, fix, needsPerson, inTemplate, mendedBy])
}
