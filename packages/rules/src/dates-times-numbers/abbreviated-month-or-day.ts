import { type Draft, rule } from '@allclear/core'
import { says, search } from '../search.ts'
import { cite } from '../sources.ts'
import { lengthOf } from '../text-messages/length.ts'
import { monthName, readMonth, readWeekday, weekdayOf, writeMonth, writeWeekday } from './calendar.ts'

const month = `(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)`
const days = 'Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun'
const day = `(?:${days}|${days.toUpperCase()})`
// “Sat”, “sun” and “wed” are words: in small letters only two of them together are days.
const small = `(?:${days.toLowerCase()})`
const short = String.raw`\b(?:${day}|${month})\b\.?`
const number = String.raw`\d{1,2}(?:st|nd|rd|th)?\b`
const range = String.raw`(?: ?(?:to|until|and|or|,|&|[-–]) ?(?:${day}\b\.?,? )?${number})?`
const year = String.raw`(?:19|20)\d\d\b`
const time = String.raw`\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\b|[:.]\d\d|-| ?–| to \d)`
// A short name says nothing by itself: “sun” and “mar” are words. A number or another name next to it makes it a date.
const dates = new RegExp(
  [
    String.raw`(?:\b${day}\b\.?,? )?(?<!\d[.:]?|£)${number} ${month}\b\.?(?:,? ${year})?`, // Mon 3 Sept 2026
    String.raw`\b${day}\b\.?,? (?=${number}${range} (?:${monthName}|${monthName.toUpperCase()}|${month})\b)`, // Mon 3 September, Mon 3 to Fri 7 September
    String.raw`\b${month}\b\.? ${number}(?![:.]\d)(?:,? ${year})?|\b${month}\b\.?,? ${year}`, // Sept 3, Sept 2026
    String.raw`\b(?:${day}|${month})\b\.?(?:(?:,| ?(?:[-–—/&]|\bto|\band|\bor|\buntil)) ?(?:${day}|${month})\b\.?)+(?!\w)`, // Mon-Fri
    String.raw`\b${small} ?[-–—] ?${small}\b(?![\w-])`, // mon-fri
    String.raw`(?<!\bthe )\b${day}\b\.?(?=:? ${time})` // Mon 9am
  ].join('|'),
  'g'
)
const tokens = new RegExp(`(?<name>${short})(?<dash> ?[-–—] ?(?=${short}))?`, 'gi')

export default rule({
  id: 'abbreviated-month-or-day',
  chapter: 'dates-times-numbers',
  severity: 'suggestion',
  title: 'Write the names of months and days in full',
  why: 'Screen readers say “Jan”, “Sept” or “Mon” in odd ways. Not everyone knows the short forms.',
  whoItHelps: [
    'blind people and screen reader users',
    'people who are new to English',
    'people with a learning disability'
  ],
  sources: [cite('nhs-numbers', 'Dates')],
  examples: [
    { avoid: 'We are here «Mon-Fri».', better: 'We are here Monday to Friday.' },
    { avoid: 'Come on «Mon 3 Sept 2029».', better: 'Come on Monday 3 September 2029.' },
    {
      avoid: 'We are here «mon-fri», and on «MON» 4 MAY.',
      better: 'We are here Monday to Friday, and on Monday 4 MAY.'
    },
    // A date of next year.
    { avoid: 'The tour is on «Sun 17 Jan».', better: 'The tour is on Sunday 17 January.' },
    { avoid: 'The week is «Mon» 7 to «Sun 13 Dec».', better: 'The week is Monday 7 to Sunday 13 December.' },
    { avoid: 'We checked this in «Dec. 2025».', better: 'We checked this in December 2025.' },
    { avoid: 'The group meets «Tues» 2pm to 4pm.', better: 'The group meets Tuesday 2pm to 4pm.' },
    {
      avoid: 'Elm Clinic: Sam, your eye test is on «Wed 16 Dec 2026» at 2pm. To change it, reply CHANGE.',
      better: 'Elm Clinic: Sam, your eye test is on Wednesday 16 December 2026 at 2pm. To change it, reply CHANGE.',
      kind: 'sms'
    },
    // The full names would make it 2 texts.
    {
      fine: 'Millbrook Eye Clinic: Sam, your eye test is on Wed 16 Dec 2026 at 2pm. We are on Level 2 of the Elm Building. Bring your glasses. To change it, reply CHANGE.',
      kind: 'sms'
    },
    { fine: 'They wed, sat in THE SUN and had an OCT scan.' },
    { fine: 'Sit in the sun from May. It may mar the wood.' },
    { fine: 'She read The Sun 3 times. Ask for Jan or Mar.' },
    { fine: 'Monday 3 September 2029' }
  ],
  *check(draft, { today }) {
    if (!says(draft, anyShort)) return
    const isText = draft.kind === 'sms'
    let room = isText ? roomIn(draft) : Number.POSITIVE_INFINITY
    for (const { match, block, start } of search(draft, dates)) {
      const found = match[0].trimEnd()
      if (/^sun/i.test(found) && /\bthe $/i.test(block.text.slice(0, start))) continue
      if (isPeople(found) || isWrongDay(found, today)) continue
      const words = found.replace(tokens, (_, name: string, dash?: string) => full(name) + (dash ? ' to ' : ''))
      if (words === found) continue
      // In a text message, what the full names add may push it into a second text.
      room -= words.length - found.length
      if (room < 0) continue
      // The stop that ends the sentence stays.
      const stays = found.endsWith('.') && /^(?:\s*(?![\s\S])| \p{Lu}|\n)/u.test(block.text.slice(start + found.length))
      const end = start + found.length - (stays ? 1 : 0)
      yield {
        place: block.place(start, end),
        message: `Write “${words}”.`,
        suggest: [words],
        ...(isText ? {} : { safe: true })
      }
    }
  }
})

const anyShort = new RegExp(short, 'i')

/** How many characters more still go into one text. */
function roomIn(draft: Draft): number {
  const { one, count } = lengthOf(draft)
  return one - count
}

/** “Jan and Mar” may be two people. */
function isPeople(found: string): boolean {
  return /^\w+ (?:and|or|to|&) \w+\.?$/.test(found) && /^(?:Jan|Mar|Apr|Jun|Jul|Aug|Nov|Dec|Feb|Oct|Sept?)/.test(found)
}

/** The day does not match the date, which another rule says and puts right. */
function isWrongDay(found: string, today: string): boolean {
  const [, weekday = '', day, month = '', year] = /^(\w+)\.?,? (\d+)\w* (\w+)\.?,? ?(\d{4})?$/.exec(found) ?? []
  if (!day) return false
  const now = Number(today.slice(0, 4))
  const years = year ? [Number(year)] : [now, now + 1, now - 1]
  return !years.some((year) => weekdayOf({ year, month: readMonth(month), day: Number(day) }) === readWeekday(weekday))
}

function full(name: string): string {
  const weekday = readWeekday(name)
  return weekday >= 0 ? writeWeekday(weekday) : writeMonth(readMonth(name))
}
