import type { Finding } from '@allclear/core'
import type { Report, Told } from './report.ts'

/**
 * Tells a fault of a shared template once. It is the template's when it stands in a header, footer or menu, or in how the
 * page is built, and has the same words around it in each draft.
 */
export function joinTemplates(reports: readonly Report[]): Report[] {
  const files = new Map<string, string[]>()
  for (const { file, findings } of reports)
    for (const finding of findings.filter(isShared))
      files.set(finding.fingerprint, [...(files.get(finding.fingerprint) ?? []), file])
  const told = new Set<string>()
  return reports.map((report) => ({
    ...report,
    findings: report.findings.flatMap((finding): Told[] => {
      const others = isShared(finding)
        ? (files.get(finding.fingerprint) ?? []).filter((one) => one !== report.file)
        : []
      if (others.length === 0) return [finding]
      if (told.has(finding.fingerprint)) return []
      told.add(finding.fingerprint)
      return [{ ...finding, alsoIn: others }]
    })
  }))
}

function isShared({ inTemplate, mendedBy, place }: Finding): boolean {
  return place !== null && (inTemplate === true || mendedBy === 'developer')
}

/** “, and in 3 other drafts” */
export function alsoInWords({ alsoIn }: Told): string {
  if (!alsoIn) return ''
  return `, and in ${alsoIn.length === 1 ? alsoIn[0] : `${alsoIn.length} other drafts`}`
}
