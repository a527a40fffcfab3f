import { type Block, rule } from '@allclear/core'
import { bodyOf, isComplete } from '../contact-and-access/complete.ts'
import { numericDate, weekdayPart, writtenDate } from '../dates-times-numbers/calendar.ts'
import { wordsIn } from '../sentences/count-words.ts'
import { cite } from '../sources.ts'
import { findAppointment } from './appointment.ts'
import { hasDate, hasTime, placeWords, time } from './appointment-facts.ts'

// A paragraph of so many words hides what stands in it.
const longEnough = 30
const labelled = /^(?:when|date|time|day|where|place)\b[^:\n]{0,20}:/im

export default rule({
  id: 'key-facts-not-in-block',
  chapter: 'letters',
  severity: 'suggestion',
  title: 'Put the day, time and place in a list near the top',
  why: 'People come back to a letter to find the time. In a long paragraph they may miss it.',
  whoItHelps: [
    'people with memory, thinking or attention difficulties, including dementia and brain injury',
    'dyslexic people',
    'people with low vision',
    'people with ADHD'
  ],
  sources: [cite('coga', 'keep text succinct'), cite('pemat', 'visual cues'), cite('cdc-cci', 'item 3')],
  appliesTo: ['letter', 'email'],
  examples: [
    {
      avoid:
        'Dear Sam\n\nYou have an appointment at Millbrook Eye Clinic, which has moved to Level 2 of the new building on Canal Street, on «Wednesday 3 June at 2pm», when you will see a nurse who will look at both of your eyes.\n\nYours sincerely',
      kind: 'letter'
    },
    {
      fine: 'Dear Sam\n\nYou have an appointment at the eye clinic.\n\n- When: Wednesday 3 June at 2pm\n- Where: Millbrook Eye Clinic, Level 2\n\nYours sincerely',
      kind: 'letter'
    },
    {
      fine: 'Dear Sam\n\nYour appointment is at Millbrook Eye Clinic on Wednesday 3 June at 2pm.\n\nYours sincerely',
      kind: 'letter'
    },
    {
      fine: 'Dear Sam\n\nThank you for coming to Millbrook Eye Clinic on Wednesday 3 June at 2pm, when you saw a nurse who looked at both of your eyes and wrote to your doctor about the new drops that she gave you.\n\nYours sincerely',
      kind: 'letter'
    }
  ],
  *check(draft) {
    if (!isComplete(draft) || !findAppointment(draft)) return
    if (draft.blocks.some((block) => isSetApart(block) && (labelled.test(block.text) || hasTime(block)))) return
    for (const block of bodyOf(draft)) {
      if (isSetApart(block) || !hasDate(block.text) || !hasTime(block) || !placeWords.test(block.text)) continue
      if (wordsIn(block) <= longEnough) continue
      const { start, end } = factsIn(block.text)
      yield {
        place: block.place(start, end),
        message: 'Put the day, time and place in a list, each with a label such as “When”.'
      }
      return
    }
  }
})

/** A list item, a table cell, a heading, or lines of their own. */
function isSetApart({ kind, text }: Block): boolean {
  return kind !== 'paragraph' || text.includes('\n')
}

const weekdayBefore = new RegExp(`${weekdayPart},?(?: the)? $`, 'i')

/** The date, or the date and the time where they stand together. */
function factsIn(text: string): { start: number; end: number } {
  const date = writtenDate.exec(text) ?? numericDate.exec(text)
  if (!date) return { start: 0, end: text.length }
  const start = date.index - (weekdayBefore.exec(text.slice(0, date.index))?.[0].length ?? 0)
  const end = date.index + date[0].length
  const near = /^(?:,? (?:19|20)\d\d)?,? (?:at |from |@ ?)?/.exec(text.slice(end))?.[0].length ?? 0
  const clock = time.exec(text.slice(end + near))
  return { start, end: clock?.index === 0 ? end + near + clock[0].length : end }
}
