import { rule } from '@allclear/core'
import { isComplete } from '../contact-and-access/complete.ts'
import { findAppointment } from '../letters/appointment.ts'
import { says } from '../search.ts'
import { cite } from '../sources.ts'
import { type Day, daysBetween, isReal, weekdayOf, weekdayPart, writeWeekday } from './calendar.ts'
import { isOver, readToday, type WrittenDate, writtenDates } from './written-dates.ts'

const clock = String.raw`(?:\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b|\d{1,2}[:.]\d\d\b|midday|noon|midnight)`
const aClock = new RegExp(clock, 'i')
const clockAfter = new RegExp(
  String.raw`^,?(?: \(?(?:at|from|between|starting at|until)| [-–])? \(?${clock}|^,? ${clock}`,
  'i'
)
const clockBefore = new RegExp(`${clock},?(?: (?:to|until|and|-|–) ${clock})?,? (?:on )?(?:the )?$`, 'i')
const weekdayBefore = new RegExp(`${weekdayPart},?(?: the)? ?$`, 'i')
const weekdayAfter = new RegExp(String.raw`^,? \(?${weekdayPart}`, 'i')
// In “10, 15 and 17 June at 2pm”, each day has its own.
const daysBefore = /\d(?:,|,? and|,? &|,? or) $/
const pastTense = /\b(?:was|were|had|at birth|born|died|recorded|updated|published|checked|printed|sent)\b[^.]*$/i

export default rule({
  id: 'date-without-weekday',
  chapter: 'dates-times-numbers',
  severity: 'suggestion',
  title: 'Add the day of the week when people have to come',
  why: 'Most people plan by the day of the week. It also shows a mistake in the date.',
  whoItHelps: [
    'people with memory, thinking or attention difficulties, including dementia and brain injury',
    'people with a learning disability',
    'autistic people'
  ],
  sources: [cite('nhs-numbers', 'Dates')],
  appliesTo: ['letter', 'sms', 'email', 'press', 'social', 'poster', 'leaflet', 'general'],
  cannotSee: 'Whether the date is right. Look in the diary.',
  examples: [
    { avoid: 'Come on «3 June 2026» at 2pm.', better: 'Come on Wednesday 3 June 2026 at 2pm.' },
    { avoid: 'We meet at 2pm on «3 June».', better: 'We meet at 2pm on Wednesday 3 June.' },
    { fine: 'Come on Wednesday 3 June 2026 at 2pm.' },
    { fine: 'Come on Weds 3 June at 2pm.' },
    { fine: 'We meet on 10, 15 & 17 June at 2pm.' },
    { fine: 'We wrote to you on 3 June 2026. Reply by 10 June 2026.' },
    { fine: 'The new ward opened on 3 June 2019 at 2pm.' }
  ],
  *check(draft, { today }) {
    if (!says(draft, aClock)) return
    let isSaid: boolean | undefined
    for (const date of writtenDates(draft)) {
      const { block, start, end, place } = date
      const before = block.text.slice(Math.max(0, start - 60), start)
      const after = block.text.slice(end, end + 30)
      if (!clockAfter.test(after) && !clockBefore.test(before)) continue
      if (weekdayBefore.test(before) || weekdayAfter.test(after) || pastTense.test(before)) continue
      if (daysBefore.test(before)) continue
      const day = dayOf(date, today)
      if (!day) continue
      // The rule about appointments says so already.
      isSaid ??= isComplete(draft) && findAppointment(draft)?.missing.includes('weekday') === true
      if (isSaid) return
      const words = `${writeWeekday(weekdayOf(day))} ${block.text.slice(start, end)}`
      const isSure = date.year !== undefined
      yield {
        place,
        message: isSure
          ? `Write “${words}”.`
          : `Add the day of the week. In ${day.year} it is a ${writeWeekday(weekdayOf(day))}.`,
        suggest: [words],
        ...(isSure ? { safe: true } : {})
      }
    }
  }
})

/** The day to come that a date means; undefined for one that has gone by, or a whole month. */
function dayOf({ year, month, day }: WrittenDate, today: string): Day | undefined {
  if (day === undefined) return undefined
  if (year !== undefined) return isOver({ year, month, day }, today) ? undefined : { year, month, day }
  const now = readToday(today)
  const next = [now.year, now.year + 1].map((one) => ({ year: one, month, day })).find((one) => !isOver(one, today))
  // Further off than that, nobody leaves out the year.
  return next && isReal(next) && daysBetween(now, next) < 250 ? next : undefined
}
