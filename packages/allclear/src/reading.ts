import type { Draft, ReadingReport, Rule, Settings } from '@allclear/core'
import type { DraftReading } from '@allclear/reading'

/** The reading model is large, so that it is loaded only for drafts that a rule has a question about. */
export async function withReading(draft: Draft, rules: readonly Rule[], settings: Settings): Promise<Draft> {
  const wanted = rules.some(({ id, offByDefault, wantsReading }) => {
    const isOn = settings.rules[id] ? settings.rules[id] !== 'off' : !offByDefault
    return isOn && wantsReading?.(draft)
  })
  return wanted ? { ...draft, reading: await readingOf(draft, settings) } : draft
}

/** What the model says of a draft. */
export async function readingOf(draft: Draft, settings: Settings): Promise<DraftReading> {
  return (await import('@allclear/reading')).readDraft(draft, settings)
}

/** The same as plain data, for people and programs. */
export async function reportOn(draft: Draft, settings: Settings): Promise<ReadingReport> {
  const { reportReading } = await import('./reading-report.ts')
  return reportReading(draft, await readingOf(draft, settings))
}
