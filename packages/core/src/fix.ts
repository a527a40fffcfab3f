import type { Draft } from './draft.ts'
import type { Finding } from './finding.ts'

/** The draft's source with every safe fix made. Where two would overlap, the first is made and the other is left. */
export function fix(draft: Pick<Draft, 'source'>, findings: readonly Finding[]): string {
  const fixes = findings
    .flatMap(({ place, others = [], fix }) =>
      place && fix !== undefined ? [place, ...others].map((one) => ({ ...one, fix })) : []
    )
    .sort((a, b) => a.start - b.start || a.end - b.end)
  let fixed = ''
  let free = 0
  for (const one of fixes) {
    if (one.start < free) continue
    fixed += draft.source.slice(free, one.start) + one.fix
    free = one.end
  }
  return fixed + draft.source.slice(free)
}
