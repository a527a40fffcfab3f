/** A day as people write it: months count from 1. */
export interface Day {
  year: number
  month: number
  day: number
}

const months = 'January February March April May June July August September October November December'.split(' ')
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

/** The names in full. */
export const weekdayName = `(?:${weekdays.join('|')})`
export const monthName = `(?:${months.join('|')})`
/** Parts of patterns. Use them with the flag `i`: letters and texts are also written in capitals, or with none. */
export const weekdayPart = String.raw`\b(?:Mon|Tue(?:s)?|Wed(?:nes|s)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day\b|\b\.?)`
export const monthPart = String.raw`(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b(?:\.(?=,? \d))?`
/** The day of one date: not the Friday of “Monday to Friday, 4 May to 30 June”. */
export const ownWeekdayPart = `(?<!${weekdayPart} ?(?:to|and|or|-|–|&) ?)(?<weekday>${weekdayPart})`
/** A day of the month, as `3`, `3rd` or `03`. */
export const dayPart = String.raw`(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?`
/** Not the `2000` of `2000hrs`. */
export const yearPart = String.raw`(?:19|20)\d\d\b(?! ?h(?:rs?|ours)?\b|[:.]\d)`
/** Three numbers with the same mark between them; not part of a longer number, path or version. */
export const numericPart = String.raw`(?<![\w/.,£$€]|[A-Za-z]-)(?<one>\d{1,2})(?<mark>[/.]|(?<!-\d{1,2})-)(?<two>\d{1,2})\k<mark>(?<last>\d{4}|\d\d)(?![\w/%]|[.,]\d|-\d+(?!\d|[/.-]))`

/** A date in words, day first or month first. */
export const writtenDate = new RegExp(
  String.raw`\b(?:${dayPart}(?: of)? ?${monthPart}|${monthPart} ${dayPart}\b(?![:.]\d))`,
  'i'
)
export const numericDate = new RegExp(numericPart)

export function readMonth(word: string): number {
  return months.findIndex((month) => month.slice(0, 3).toLowerCase() === word.slice(0, 3).toLowerCase()) + 1
}

/** Sunday is 0. */
export function readWeekday(word: string): number {
  return weekdays.findIndex((weekday) => weekday.slice(0, 3).toLowerCase() === word.slice(0, 3).toLowerCase())
}

/** The day or days that three numbers can mean, the British order first. */
export function readNumeric(one: string, two: string, last: string, today: string): Day[] {
  const year = last.length === 4 ? Number(last) : fullYear(Number(last), today)
  const days = [
    { year, month: Number(two), day: Number(one) },
    { year, month: Number(one), day: Number(two) }
  ].filter(isReal)
  return one === two ? days.slice(0, 1) : days
}

/** `62` is a year of birth, `30` a time to come. */
function fullYear(short: number, today: string): number {
  const thisYear = Number(today.slice(0, 4))
  const year = Math.floor(thisYear / 100) * 100 + short
  return year > thisYear + 20 ? year - 100 : year
}

/** Whether there is such a day: not 31 June. */
export function isReal({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

export function weekdayOf({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay()
}

/** The day nearest to this one that falls on that weekday. */
export function nearest(date: Day, weekday: number): Day {
  const later = (weekday - weekdayOf(date) + 7) % 7
  const moved = new Date(Date.UTC(date.year, date.month - 1, date.day + (later > 3 ? later - 7 : later)))
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() }
}

/** As in `3 June 2026`. */
export function writeDay({ year, month, day }: Day): string {
  return `${day} ${months[month - 1]} ${year}`
}

/** As in `3 June`. */
export function writeDayAndMonth({ month, day }: Day): string {
  return `${day} ${months[month - 1]}`
}

/** January is 1. */
export function writeMonth(month: number): string {
  return months[month - 1] ?? ''
}

export function writeWeekday(weekday: number): string {
  return weekdays[weekday] ?? ''
}

/** Days from one date to another; less than 0 when it has gone by. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.UTC(to.year, to.month - 1, to.day) - Date.UTC(from.year, from.month - 1, from.day)) / 86_400_000
}
