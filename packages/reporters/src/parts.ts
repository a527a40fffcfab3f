import { type Severity, severities, severityNames } from '@allclear/core'
import type { Told } from './report.ts'

/** One part of a report, as its reader would say it. */
export interface Part {
  name: string
  level: Severity | 'question' | 'developer'
  /** What to know before reading on. */
  note?: string
  findings: readonly Told[]
}

/** What was found, in the order people read it: what the writer can change, what to ask, and what to pass on. */
export function partsOf(findings: readonly Told[]): Part[] {
  const own = findings.filter(({ needsPerson, mendedBy }) => !needsPerson && mendedBy === 'writer')
  const passedOn = findings.filter(({ needsPerson, mendedBy }) => !needsPerson && mendedBy === 'developer')
  const parts: Part[] = [
    ...severities.map((level) => ({
      name: severityNames[level],
      level,
      findings: own.filter(({ severity }) => severity === level)
    })),
    {
      name: 'Ask a person',
      level: 'question',
      note: 'A program cannot be sure about these. They do not count as faults.',
      findings: findings.filter(({ needsPerson, mendedBy }) => needsPerson && mendedBy === 'writer')
    },
    {
      name: 'For whoever builds the page',
      level: 'developer',
      note: 'These are not in your words, but in how the page is built. Pass them on.',
      findings: severities.flatMap((level) => passedOn.filter(({ severity }) => severity === level))
    },
    {
      name: 'Ask whoever builds the page',
      level: 'question',
      note: 'A program cannot be sure about these. They do not count as faults.',
      findings: findings.filter(({ needsPerson, mendedBy }) => needsPerson && mendedBy === 'developer')
    }
  ]
  return parts.filter((part) => part.findings.length > 0)
}
