import { rule } from '@allclear/core'
import { isComplete } from '../contact-and-access/complete.ts'
import { wordsInAll } from '../sentences/count-words.ts'
import { cite } from '../sources.ts'
import { findAppointment } from './appointment.ts'
import type { Essential } from './appointment-facts.ts'

const messages: Readonly<Record<Essential, string>> = {
  date: 'Add the day and date of the appointment, such as Wednesday 3 June.',
  weekday: 'Add the day of the week before the date of the appointment, such as Wednesday 3 June.',
  time: 'Add the time of the appointment, such as 2pm.',
  place: 'Say where to go: building, floor and postcode. Or say that it is by phone or video.',
  purpose: 'Say what the appointment is for and who the person will see.',
  change: 'Say how to change or cancel the appointment, in more ways than by phone.',
  length: 'Say about how long the appointment takes.',
  preparation: 'Say what to bring and how to get ready, or that people need nothing.'
}
const onlyBetter: readonly Essential[] = ['length', 'preparation']
// With fewer it is a piece of a text message.
const wordsOfAText = 10

const letter = (about: string, more = 'Bring your glasses. It takes 40 minutes.') =>
  `Dear Sam\n\n${about}\n\n${more}\n\nYours sincerely\n\nAda Okoro`

export default rule({
  id: 'appointment-essentials-missing',
  chapter: 'letters',
  severity: 'error',
  title: 'Say when, where and why, and how to change an appointment',
  why: 'When one fact is missing or hard to find, people miss the appointment or go to the wrong place.',
  whoItHelps: ['everyone'],
  sources: [
    cite('nhse-waiting', 'key principles'),
    cite('healthwatch', 'Bury 2023; West Sussex'),
    cite('nhs-numbers', 'Dates'),
    cite('nhs-healthlit', 'X-ray and radiology example')
  ],
  appliesTo: ['letter', 'sms', 'email'],
  cannotSee: 'Whether the date, time and place are right, and whether people can find the way.',
  examples: [
    {
      avoid: letter(
        '«You have been allocated an appointment» on Wednesday 3 June at the Eye Clinic, Level 2. To change it, email clinic@example.nhs.uk.'
      ),
      kind: 'letter'
    },
    {
      avoid: letter('«Your appointment is» on Wednesday 3 June at 2pm at the Eye Clinic, Level 2.'),
      kind: 'letter'
    },
    {
      avoid: letter('«You are booked in for a scan» on Wednesday 3 June at 2pm at our clinic. Email us to change it.'),
      kind: 'letter'
    },
    {
      avoid: 'Sam, «your appointment is» on 3 June at 2pm at Millbrook Eye Clinic. To change it, reply CHANGE.',
      better:
        'Sam, your appointment is on Wednesday 3 June at 2pm at Millbrook Eye Clinic. To change it, reply CHANGE.',
      kind: 'sms'
    },
    {
      fine: letter(
        'Your appointment is on Wednesday 3 June at 2pm at the Eye Clinic, Level 2. To change it, email clinic@example.nhs.uk.'
      ),
      kind: 'letter'
    },
    {
      fine: letter(
        'You are booked in for a scan on Wednesday 3 June at 2pm at St Mary’s. If this date does not suit you, email scans@example.nhs.uk.'
      ),
      kind: 'letter'
    },
    {
      fine: letter(
        'Your appointment is on Wednesday 3 June at 2pm at the Eye Clinic, Level 2. If you will not be able to come, email clinic@example.nhs.uk.'
      ),
      kind: 'letter'
    },
    { fine: letter('You are booked on the course for carers on Tuesday 9 June.'), kind: 'letter' },
    { fine: letter('It is time to book your eye test. Call us for an appointment.'), kind: 'letter' },
    {
      fine: letter('We are sorry that your appointment has been cancelled. We will write again by Friday 12 June.'),
      kind: 'letter'
    },
    {
      fine: letter('Your appointment is on ((date)) at ((time)) at ((clinic)). Email us to change it.'),
      kind: 'letter'
    },
    {
      fine: letter(
        'You came for a scan on 22 May. We have made an appointment for you at the Eye Clinic, Level 2.',
        'Date: Wednesday 3 June\n\nTime: 2pm\n\nBring your glasses. It takes 40 minutes. Email us to change it.'
      ),
      kind: 'letter'
    },
    {
      fine: letter(
        'You have a right to a carer’s assessment, and your partner has the right to request an assessment.'
      ),
      kind: 'letter'
    },
    { fine: letter('If you have an appointment, come to the main desk.'), kind: 'letter' },
    { fine: 'Dear colleagues\n\nThis is a reminder about the reporting procedure.', kind: 'email' },
    { fine: 'You have an appointment on Wednesday 3 June.', kind: 'letter' }
  ],
  *check(draft) {
    if (draft.kind === 'sms' ? wordsInAll(draft.blocks.slice(0, 1)) < wordsOfAText : !isComplete(draft)) return
    const appointment = findAppointment(draft)
    if (!appointment) return
    for (const one of appointment.missing) {
      // A text keeps health to itself: others may see it on the screen.
      const isExtra = onlyBetter.includes(one)
      if (draft.kind === 'sms' && (isExtra || one === 'purpose')) continue
      yield { place: appointment.place, message: messages[one], ...(isExtra ? { severity: 'suggestion' } : {}) }
    }
  }
})
