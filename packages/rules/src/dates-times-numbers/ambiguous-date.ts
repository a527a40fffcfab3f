import { rule } from '@allclear/core'
import { search } from '../search.ts'
import { cite } from '../sources.ts'
import { type Day, numericPart, ownWeekdayPart, readNumeric, readWeekday, weekdayOf, writeDay } from './calendar.ts'

const numbers = new RegExp(numericPart, 'g')
const weekdayBefore = new RegExp(`${ownWeekdayPart},?(?: the)? $`, 'i')
// Numbers that only look like a date.
const notDateBefore =
  /(?:\b(?:ref(?:erence)?|no|number|version|v|form|sort code|policy|section|clause|page|invoice|release|code)\b[.:]? ?|[#+*=~])$/i
const notDateAfter =
  /^ ?(?:%|mmHg\b|(?:weeks?|months?|days?|years?|yrs|hours?|mins?|minutes?|people|mg|ml|cm|mm|kg)\b)/i
// Two figures for the year are not enough with a stop or a hyphen: 20-10-12 is a sort code, 1.2.24 a version.
const dateBefore =
  /(?:\b(?:on|by|dated?|date of birth|dob|born|before|after|from|until|till|since|to|due|(?:later|earlier) than|updated|reviewed|issued|sent)\b:?(?: the)? )$/i
const isExample = /\b(?:for example|e\.g|such as|format|like this)\b|\bdd\W?mm/i

export default rule({
  id: 'ambiguous-date',
  chapter: 'dates-times-numbers',
  severity: 'warning',
  title: 'Write the month as a word',
  why: '“03/06/2026” is 3 June in the UK and 6 March in the US. Numbers are also hard to follow for people with dyscalculia and in speech software.',
  whoItHelps: [
    'people with dyscalculia or low numeracy',
    'people who are new to English',
    'blind people and screen reader users',
    'dyslexic people'
  ],
  sources: [cite('nhs-numbers', 'Dates'), cite('coga', 'familiar metrics')],
  cannotSee: 'Which date you mean. Check it before you change it.',
  examples: [
    { avoid: 'Come to the clinic on «03/06/2026».', better: 'Come to the clinic on 3 June 2026.' },
    { avoid: 'Come on Saturday «6/3/2027».', better: 'Come on Saturday 6 March 2027.' },
    { avoid: 'We wrote this on «27.3.2026».', better: 'We wrote this on 27 March 2026.' },
    { avoid: 'Date of birth: «14-02-62»' },
    { avoid: 'Send it no later than «31.12.26».' },
    { avoid: 'We are open Monday to Friday, «3/6/2026» to August.' },
    { fine: 'Come to the clinic on Wednesday 3 June 2026.' },
    { fine: 'Come on Tuesday 3/6/2026.' },
    { fine: 'Use version 3.6.2026 of the form.' },
    { fine: 'We are here 24/7. Her blood pressure was 120/80.' },
    { fine: 'It is no more than 31.12.26 and no less.' },
    { fine: 'Your sort code is 12-10-24.' },
    { fine: 'Babies have checks at 6/9/12 months.' },
    { fine: 'Type the date like this, for example: 27/3/2007.' }
  ],
  *check(draft, { today }) {
    for (const { match, block, start, end, place } of search(draft, numbers)) {
      const { one = '', two = '', mark = '', last = '' } = match.groups ?? {}
      const before = block.text.slice(Math.max(0, start - 40), start)
      const after = block.text.slice(end, end + 40)
      if (notDateBefore.test(before) || notDateAfter.test(after) || isExample.test(before + after)) continue
      const weekday = weekdayBefore.exec(before)?.groups?.weekday
      if (last.length === 2 && mark !== '/' && weekday === undefined && !dateBefore.test(before)) continue
      const days = readNumeric(one, two, last, today)
      // A day that fits neither is for weekday-date-mismatch, which writes the month as a word too.
      const readings = weekday ? days.filter((day) => weekdayOf(day) === readWeekday(weekday)) : days
      const [first, second] = readings
      if (!first) continue
      yield {
        place,
        message: second ? ask(first, second) : `Write “${writeDay(first)}”.`,
        suggest: readings.map(writeDay),
        // Only one reading: no reader will come on the wrong day.
        ...(days.length === 1 ? { severity: 'suggestion' } : {}),
        ...(days.length === 1 && last.length === 4 ? { safe: true } : {})
      }
    }
  }
})

function ask(first: Day, second: Day): string {
  return `Write “${writeDay(first)}” if that is the date. It can also be read as ${writeDay(second)}.`
}
