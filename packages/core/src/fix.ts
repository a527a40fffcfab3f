import type { Draft } from './draft.ts'
import type { Finding } from './finding.ts'

/** The draft's source with every safe fix made. Where two would overlap, the first is made and the other is left. */
export function fix(draft: Pick<Draft, 'source'>, findings: readonly Finding[]): string {
  const fixes = findings
    .flatMap(({ place, others = [], fix }) =>
      place && fix !== undefined ? [place, ...others].map((one) => ({ ...one, fix })) : []
    )
    .sort((a, b) => a.start - b.start || a.end - b.end)
  let free = 0
  const apart = fixes.filter((one) => {
    if (one.start < free) return false
    free = one.end
    return true
  })
  // From the end, so that places before a change stay right.
  return apart.reduceRight((source, one) => source.slice(0, one.start) + one.fix + source.slice(one.end), draft.source)
}
