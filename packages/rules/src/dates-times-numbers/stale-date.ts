import { rule, sentenceAt } from '@allclear/core'
import { says } from '../search.ts'
import { cite } from '../sources.ts'
import { weekdayName } from './calendar.ts'
import { isOver, lastDayOf, writtenDates } from './written-dates.ts'

/** What a label says of a time to come. */
const label = new RegExp(
  String.raw`(?:\b(?:next|due for|date of next) (?:review|check|update)(?:ed)?(?: date| due)?|\b(?:review|expiry|closing|renewal) date|\bdeadline(?: for \w+)?|\bvalid (?:until|to|through)|\b(?:offer|consultation|survey|booking|registration) (?:ends|closes)(?: on)?|\bexpires(?: on)?|\b(?:open|available|closed) until|\bplaces (?:must|should) be booked by|\bapplications close(?: on)?|\bdue(?: for review)?(?: by| on| in)?)[: ]*(?:is |on |by |in |midnight on )*(?:${weekdayName},? )?(?:the )?$`,
  'i'
)
/** Something the reader is to do in time. */
const limit = new RegExp(
  String.raw`\b(?:by|before|until|no later than)(?: midday| midnight| \d[\d:.]*[ap]m)?(?: on)? (?:${weekdayName},? )?(?:the )?$`,
  'i'
)
const weekdayBefore = new RegExp(`${weekdayName},? $`, 'i')
const asks =
  /\b(?:please|apply|book|reply|register|send|return|tell us|let us know|come|visit|call us|email us|text us|sign up|have your say|you (?:can|must|need to|should|have)|we (?:will|aim to|hope to|plan to)|will (?:be|open|close|start|run|stay))\b/i
const gone =
  /\b(?:was|were|had|did|ran|lasted|served|opened|closed(?! until)|stayed|used to|between|from|since|dated|(?:if|who) (?:you |they )?(?:\w{3,}ed|had|were|came|got)|have (?:lived|worked)|last|previous|originally)\b/i
const anyOfThese =
  /\b(?:by|before|until|later than|review|check|update|date|deadline|valid|ends|closes?|expires|due)\b/i

export default rule({
  id: 'stale-date',
  chapter: 'dates-times-numbers',
  severity: 'warning',
  title: 'Put right dates that have gone by',
  why: 'An old date makes people doubt the rest. Some think they are too late, and miss out.',
  whoItHelps: ['everyone'],
  sources: [cite('nhs-standard', '1 and 2'), cite('nhs-pdf', 'out of date')],
  appliesTo: ['web-page', 'leaflet', 'social', 'press', 'poster', 'email', 'letter', 'sms', 'general'],
  cannotSee: 'Whether the rest is still true. Ask the service when you change the date.',
  examples: [
    { avoid: 'Next review: «January 2023».' },
    { avoid: 'Please book your place by «3 April 2024».' },
    { avoid: 'The survey closes on «Friday 3 April 2026».' },
    { fine: 'Next review: May 2026. Please book by 3 June 2026.' },
    { fine: 'We checked this in January 2023. The clinic was open until 3 April 2024.' },
    { avoid: 'The surgery is closed until «3 April 2026».' },
    { fine: 'You can apply if you lived here before 31 December 2020. You must have lived here by 31 December 2020.' },
    { fine: 'Please bring letters dated before 3 April 2026.' },
    { fine: 'If you had the jab before 3 April 2024, you do not need one.' },
    { fine: 'Please book by 3 April.' }
  ],
  *check(draft, { today }) {
    if (!says(draft, anyOfThese)) return
    for (const date of writtenDates(draft)) {
      const last = lastDayOf(date)
      if (!last || !isOver(last, today)) continue
      const { block, start, end } = date
      const sentence = sentenceAt(block, start)
      const before = block.text.slice(sentence?.start ?? Math.max(0, start - 80), start)
      const isPromise = label.test(before) || (limit.test(before) && asks.test(before))
      if (!isPromise || gone.test(before)) continue
      const weekday = weekdayBefore.exec(before)?.[0] ?? ''
      yield {
        place: block.place(start - weekday.length, end),
        message: 'Update this or take it out. The date has gone by.'
      }
    }
  }
})
