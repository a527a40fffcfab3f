import type { Draft, ReadingReport, Settings } from '@allclear/core'
import type { DraftReading } from '@allclear/reading'

/** What the reading model says of a draft. It is large, and loaded only when somebody asks. */
export async function readingOf(draft: Draft, settings: Settings): Promise<DraftReading> {
  return (await import('@allclear/reading')).readDraft(draft, settings)
}

/** The same as plain data, for people and programs. */
export async function reportOn(draft: Draft, settings: Settings): Promise<ReadingReport> {
  const { reportReading } = await import('./reading-report.ts')
  return reportReading(draft, await readingOf(draft, settings))
}
