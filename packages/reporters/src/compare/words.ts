import { type Finding, groupBy, type Place, severityNames } from '@allclear/core'
import { levelName } from '../reading-words.ts'
import { count } from '../words.ts'
import { onOneLine, quote } from '../wrap.ts'
import type { Comparison, Side } from './comparison.ts'

/** What changed, in a few words. */
export function verdict({ level, before, after }: Comparison): string {
  const from = levelName(before.reading)
  const to = levelName(after.reading)
  if (level === 'unknown') {
    const name = before.reading.band === 'too short' ? before.file : after.file
    return `No levels to compare: ${onOneLine(name)} has fewer than 100 words.`
  }
  if (level === 'same') return `About as hard to read as before: ${to}.`
  const how = level === 'easier' ? 'Easier to read' : 'Harder to read'
  // The bands are wide, so that one can hold both.
  return from === to ? `${how}, though still ${to}.` : `${how}: ${to}. Before it was ${from}.`
}

/** Each a name, and its number before and after. */
export function numbersOf({ before, after }: Comparison): [name: string, before: string, after: string][] {
  const row = (name: string, value: (side: Side) => number | string): [string, string, string] => [
    name,
    String(value(before)),
    String(value(after))
  ]
  return [
    row('Words', ({ reading }) => reading.counted.words),
    row('Sentences', ({ reading }) => reading.counted.sentences),
    row('Words in an average sentence', ({ reading }) => reading.sentenceLengths.average),
    row('Words in the longest sentence', ({ reading }) => reading.sentenceLengths.longest),
    row('Sentences over 20 words', ({ reading }) => reading.sentenceLengths.over20),
    row('Words many readers will not know', ({ reading }) => reading.hardWords.length),
    row('Must fix', countOf('error')),
    row('Should fix', countOf('warning')),
    row('Could be better', countOf('suggestion')),
    row('Ask a person', ({ findings }) => findings.filter(({ needsPerson }) => needsPerson).length)
  ]
}

function countOf(level: Finding['severity']): (side: Side) => number {
  return ({ findings }) => findings.filter(({ severity, needsPerson }) => severity === level && !needsPerson).length
}

/** Findings by level, as everybody sees them: what must be fixed comes first. */
export function byLevel(findings: readonly Finding[]): [level: string, own: Finding[]][] {
  return [...groupBy(findings, ({ severity, needsPerson }) => (needsPerson ? 'Ask a person' : severityNames[severity]))]
}

/** “Line 3: “wheelchair-bound” (wheelchair-wording)”: nobody has to do anything about one that is gone. */
export function goneLine({ actual, message, place, ruleId }: Finding, lineOf: (place: Place) => number): string {
  return place ? `Line ${lineOf(place)}: ${quote(actual, 60)} (${ruleId})` : `${message} (${ruleId})`
}

/** “Line 3: “wheelchair-bound”. Say that …” */
export function newLine({ actual, message, place }: Finding, lineOf: (place: Place) => number): string {
  return place ? `Line ${lineOf(place)}: ${quote(actual, 60)}. ${message}` : message
}

/** “3 findings gone”. */
export function findingsTitle(what: 'gone' | 'new', findings: readonly Finding[]): string {
  return what === 'gone' ? `${count(findings.length, 'finding')} gone` : `${count(findings.length, 'new finding')}`
}

export function keptLine(kept: number): string {
  if (kept === 0) return 'No finding is in both drafts.'
  return `${count(kept, 'finding')} ${kept === 1 ? 'is' : 'are'} in both drafts.`
}
