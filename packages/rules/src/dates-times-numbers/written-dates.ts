import { type Draft, oncePer } from '@allclear/core'
import { type Found, search } from '../search.ts'
import { type Day, dayPart, daysBetween, isReal, monthPart, readMonth, yearPart } from './calendar.ts'

/** A date with its month as a word. */
export interface WrittenDate extends Found {
  month: number
  /** Absent in `June 2026`. */
  day?: number
  year?: number
}

const month = `(?<month>${monthPart})`
const dayFirst = new RegExp(String.raw`\b(?<day>${dayPart})(?: of)? ?${month}(?:,? (?<year>${yearPart}))?`, 'gi')
const monthFirst = new RegExp(
  String.raw`\b${month} (?<day>${dayPart})\b(?![:.]\d|\d)(?:,? (?<year>${yearPart}))?`,
  'gi'
)
const monthOnly = new RegExp(String.raw`(?<!\d(?:st|nd|rd|th)?(?: of)? ?)\b${month},? (?<year>${yearPart})`, 'gi')

/** Every `3 June`, `June 3, 2026` and `June 2026` that can be a date. Looked for once. */
export const writtenDates = oncePer(
  ({ blocks }: Draft) => blocks,
  (draft): readonly WrittenDate[] => [...findDates(draft)]
)

function* findDates(draft: Draft): Generator<WrittenDate> {
  for (const found of [dayFirst, monthFirst, monthOnly].flatMap((pattern) => [...search(draft, pattern)])) {
    const { month = '', day, year } = found.match.groups ?? {}
    const date = {
      ...found,
      month: readMonth(month),
      ...(day === undefined ? {} : { day: Number.parseInt(day, 10) }),
      ...(year === undefined ? {} : { year: Number(year) })
    }
    // In a year with a 29 February.
    if (isReal({ year: date.year ?? 2024, month: date.month, day: date.day ?? 1 })) yield date
  }
}

/** The last day a date can mean: 30 June for `June 2026`. Undefined without a year. */
export function lastDayOf({ year, month, day }: WrittenDate): Day | undefined {
  if (year === undefined) return undefined
  return { year, month, day: day ?? new Date(Date.UTC(year, month, 0)).getUTCDate() }
}

export function readToday(today: string): Day {
  return { year: Number(today.slice(0, 4)), month: Number(today.slice(5, 7)), day: Number(today.slice(8, 10)) }
}

/** Whether a day has gone by. */
export function isOver(day: Day, today: string): boolean {
  return daysBetween(readToday(today), day) < 0
}
