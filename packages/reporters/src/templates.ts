import { type Finding, groupBy } from '@allclear/core'
import type { Report, Told } from './report.ts'

/**
 * Tells a fault of a shared template once. It is the template's when it stands in a header, footer or menu, or in how the
 * page is built, and has the same words around it in each draft.
 */
export function joinTemplates(reports: readonly Report[]): Report[] {
  const shared = reports.flatMap(({ file, findings }) =>
    findings.filter(isShared).map((finding) => ({ file, key: keyOf(finding) }))
  )
  const files = groupBy(shared, ({ key }) => key)
  return reports.map((report) => ({
    ...report,
    findings: report.findings.flatMap((finding): Told[] => {
      const [first, ...others] = (isShared(finding) && files.get(keyOf(finding))) || []
      if (others.length === 0) return [finding]
      return first?.file === report.file ? [{ ...finding, alsoIn: others.map(({ file }) => file) }] : []
    })
  }))
}

function isShared({ inTemplate, mendedBy, place }: Finding): boolean {
  return place !== null && (inTemplate === true || mendedBy === 'developer')
}

/** A fault met in more places has the fingerprint of the first: the rest may be of each page’s own. */
function keyOf({ fingerprint, inTemplate, place, others = [] }: Finding): string {
  const start = place?.start ?? 0
  return JSON.stringify([fingerprint, inTemplate ? others.length : others.map((one) => one.start - start)])
}

/** “, and in 3 other drafts” */
export function alsoInWords({ alsoIn }: Told): string {
  if (!alsoIn) return ''
  return `, and in ${alsoIn.length === 1 ? alsoIn[0] : `${alsoIn.length} other drafts`}`
}
