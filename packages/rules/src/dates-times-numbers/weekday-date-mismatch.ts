import { type Draft, rule } from '@allclear/core'
import { search } from '../search.ts'
import { cite } from '../sources.ts'
import {
  type Day,
  dayPart,
  daysBetween,
  isReal,
  monthPart,
  nearest,
  numericPart,
  ownWeekdayPart,
  readMonth,
  readNumeric,
  readWeekday,
  weekdayOf,
  writeDay,
  writeDayAndMonth,
  writeWeekday,
  yearPart
} from './calendar.ts'
import { readToday } from './written-dates.ts'

const day = `(?<day>${dayPart})`
const month = `(?<month>${monthPart})`
const year = `(?<year>${yearPart})`
const patterns = [
  `${ownWeekdayPart},?(?: the)? ${day}(?: of)?,? ${month}(?:,? ${year})?`, // Wednesday 3 June 2026
  String.raw`${ownWeekdayPart},? ${month} ${day}\b(?![:.]\d)(?:,? ${year})?`, // Wednesday, June 3, 2026
  String.raw`\b${day} ${month},? ${year} \(${ownWeekdayPart}\)`, // 3 June 2026 (Wednesday)
  `${ownWeekdayPart},?(?: the)? ${numericPart}` // Wednesday 3/6/2026
].map((pattern) => new RegExp(pattern, 'gi'))

export default rule({
  id: 'weekday-date-mismatch',
  chapter: 'dates-times-numbers',
  severity: 'error',
  title: 'Make the day of the week match the date',
  why: 'If they do not match, people come on the wrong day, or have to get in touch to ask. Not everyone can do that.',
  whoItHelps: ['everyone'],
  sources: [cite('nhs-numbers', 'Dates'), cite('nhs-messages', 'check for errors')],
  cannotSee: 'Which one is right: the day or the date. Look in the diary.',
  examples: [
    {
      avoid: 'Your scan is on «Tuesday 3 June 2026».',
      better: 'Your scan is on Wednesday 3 June 2026.'
    },
    { avoid: 'We meet on «Monday 3 June».', better: 'We meet on Wednesday 3 June.' },
    { avoid: 'We meet on «Tuesday 3/6/2026».' },
    { fine: 'Your scan is on Wednesday 3 June 2026.' },
    { fine: 'We meet on Thursday 3 June.' },
    { fine: 'A letter of 2019 says: come on Monday 3 June.' },
    { fine: 'This was in The Sun 4 May 2019.' },
    { fine: 'We are open Monday to Friday from 3 June 2026.' },
    { fine: 'The show is open Tuesday to Saturday, 4 May to 30 June 2026.' },
    { fine: 'The group meets every Monday. 5 May is a holiday.' }
  ],
  *check(draft, { today }) {
    const now = readToday(today)
    let spokenOf: ReadonlySet<number> | undefined
    for (const { match, block, start, place } of patterns.flatMap((pattern) => [...search(draft, pattern, /\d/)])) {
      const { weekday = '', day, month, year, one, two, last } = match.groups ?? {}
      if (/^sun$/i.test(weekday) && /\bthe $/i.test(block.text.slice(0, start))) continue
      const said = readWeekday(weekday)
      const whole = year !== undefined || last !== undefined
      const days =
        one && two && last
          ? readNumeric(one, two, last, today)
          : yearsFor(year).map((year) => ({ year, month: readMonth(month ?? ''), day: Number.parseInt(day ?? '', 10) }))
      const real = days.filter((day) => isReal(day) && (whole || isLikely(day)))
      // Numbers in no order of a date are something else.
      if (real.some((one) => weekdayOf(one) === said) || (one && real.length === 0)) continue
      const date = whole ? real[0] : (real.find((one) => daysBetween(now, one) >= 0) ?? real[0])
      yield date
        ? { place, message: message(date, whole), suggest: corrections(date, said, whole) }
        : {
            place,
            message: `Check the date. There is no ${match[0].replace(weekday, '').replace(/[,()]/g, '').trim()}.`
          }
    }

    /** Without a year, a date may be of this year or the next, just gone by, or of any year the draft speaks of. */
    function yearsFor(written: string | undefined): number[] {
      if (written !== undefined) return [Number(written)]
      spokenOf ??= new Set(yearsIn(draft))
      return [...new Set([now.year - 1, now.year, now.year + 1, ...spokenOf])]
    }

    /** Last year's date counts while it is not long gone: a letter of January may speak of December. */
    function isLikely(date: Day): boolean {
      return date.year !== now.year - 1 || daysBetween(now, date) > -183 || spokenOf?.has(date.year) === true
    }
  }
})

function yearsIn(draft: Draft): number[] {
  const written = [...draft.blocks.map((block) => block.text), String(draft.frontMatter.date ?? ''), draft.file ?? '']
  return written.flatMap((text) => text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []).map(Number)
}

function message(date: Day, whole: boolean): string {
  const weekday = writeWeekday(weekdayOf(date))
  const is = whole ? `${writeDay(date)} is a ${weekday}` : `${writeDayAndMonth(date)} is a ${weekday} in ${date.year}`
  return `Check the day and the date. ${is}.`
}

/** The right weekday for the date first, then the nearest date for the weekday. */
function corrections(date: Day, said: number, whole: boolean): string[] {
  return [date, nearest(date, said)].map(
    (one) => `${writeWeekday(weekdayOf(one))} ${whole ? writeDay(one) : writeDayAndMonth(one)}`
  )
}
