import type { Finding } from '@allclear/core'
import type { Report, Told } from './report.ts'

/**
 * Tells a fault of a shared template once. It is the template's when it stands in a header, footer or menu, or in how the
 * page is built, and has the same words around it in each draft.
 */
export function joinTemplates(reports: readonly Report[]): Report[] {
  const files = new Map<string, string[]>()
  for (const { file, findings } of reports)
    for (const { fingerprint } of findings.filter(isShared)) {
      const own = files.get(fingerprint)
      if (own) own.push(file)
      else files.set(fingerprint, [file])
    }
  const told = new Set<string>()
  return reports.map((report) => ({
    ...report,
    findings: report.findings.flatMap((finding): Told[] => {
      const { fingerprint } = finding
      if (!isShared(finding)) return [finding]
      if (told.has(fingerprint)) return []
      const others = (files.get(fingerprint) ?? []).filter((one) => one !== report.file)
      if (others.length === 0) return [finding]
      told.add(fingerprint)
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
