import { rule } from '@allclear/core'
import { hasSeparateSheet } from '../consent/separate-sheet.ts'
import { findAppointment } from '../letters/appointment.ts'
import { says } from '../search.ts'
import { cite } from '../sources.ts'
import { isComplete, isForPublic } from './complete.ts'
import { firstWords } from './edges.ts'
import { isFilledIn } from './filled-in.ts'
import { fromAfar } from './from-afar.ts'

const somebody =
  '(?:someone|somebody|anyone|friends?|relatives?|carers?|partner|husband|wife|spouse|mum|dad|sons?|daughters?|supporter|support worker|companion|family|loved ones?|parents?|guardian|person|adult|visitors?)'
const welcome = new RegExp(
  [
    String.raw`\b(?:bring|have|with)\b[^.\n]{0,40}\b${somebody}\b`,
    String.raw`\b${somebody}\b[^.\n]{0,60}\b(?:with you|can come|may come|come too|come along|stay with you|join you|(?:may|can) attend|welcome)\b`,
    String.raw`\b(?:come|go|stay) with (?:you|your child)\b|\bwith you to (?:your|the)\b`,
    String.raw`\b(?:chaperones?|advocates?)\b|\baccompan(?:y|ied|ies|ying)\b|\b(?:your child|on your own|come alone)\b`
  ].join('|'),
  'i'
)

export default rule({
  id: 'supporter-not-welcomed',
  chapter: 'contact-and-access',
  severity: 'suggestion',
  title: 'Say that people can bring someone',
  why: 'Many people need a carer, friend or advocate with them. Some stay away if they think they must come alone.',
  whoItHelps: [
    'people with a learning disability',
    'people with memory, thinking or attention difficulties, including dementia and brain injury',
    'autistic people',
    'people with mental health conditions, anxiety or distress',
    'older people',
    'Deaf people who use British Sign Language'
  ],
  sources: [
    cite('healthwatch', 'West Sussex'),
    cite('nhs-messages', 'Parent, carer and proxy'),
    cite('coga', 'support')
  ],
  appliesTo: ['letter', 'email', 'consent'],
  cannotSee: 'How many people the room has space for.',
  examples: [
    {
      avoid: 'Dear Sam\n\n«Your appointment is» on Wednesday 3 June at 2pm at the Eye Clinic.\n\nYours sincerely',
      kind: 'letter'
    },
    {
      fine: 'Dear Sam\n\nYour appointment is on Wednesday 3 June at 2pm at the Eye Clinic. You can bring a friend or carer.\n\nYours sincerely',
      kind: 'letter'
    },
    {
      fine: 'Dear Sam\n\nYour appointment is on Wednesday 3 June at 2pm at the Eye Clinic. Your husband, wife or son can be there with you.\n\nYours sincerely',
      kind: 'letter'
    },
    {
      fine: 'Dear Sam\n\nYour telephone appointment is on Wednesday 3 June at 2pm.\n\nYours sincerely',
      kind: 'letter'
    },
    {
      fine: 'I have read the information sheet and I agree to take part. '.repeat(8),
      kind: 'consent'
    },
    { fine: 'Dear Sam\n\nWe have moved your clinic to a new building.\n\nYours sincerely', kind: 'letter' }
  ],
  *check(draft, settings) {
    if (!isComplete(draft) || !isForPublic(draft, settings) || hasSeparateSheet(draft)) return
    const appointment = draft.kind === 'consent' ? { place: firstWords(draft) } : findAppointment(draft)
    if (!appointment || says(draft, fromAfar) || says(draft, welcome)) return
    if (isFilledIn(draft, /carer|companion|supporter|bring|footer/i)) return
    yield {
      place: appointment.place,
      message: 'Add who can come too, such as a friend, relative, carer or advocate, and any limit.'
    }
  }
})
