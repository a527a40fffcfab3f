import { elements, rule } from '@allclear/core'
import { isFilledIn } from '../contact-and-access/filled-in.ts'
import { routesOf } from '../contact-and-access/routes.ts'
import { askedToTellUs } from '../contact-and-access/tell-us.ts'
import { says, search } from '../search.ts'
import { cite } from '../sources.ts'

const address = /\bhttps?:\/\/|\bwww\.|\b[\w-]+\.(?:nhs|gov|org|ac|co)\.uk\b/i

export default rule({
  id: 'no-change-or-cancel-route',
  chapter: 'letters',
  severity: 'warning',
  title: 'Say how to change or cancel',
  why: 'People who are not told how, or who cannot ring, do not come. Nobody else gets their place.',
  whoItHelps: [
    'Deaf people who use British Sign Language',
    'people who find speaking hard',
    'people with mental health conditions, anxiety or distress',
    'people with a learning disability'
  ],
  sources: [cite('healthwatch', 'Bury 2023'), cite('nhse-waiting', 'key principles')],
  appliesTo: ['letter', 'sms', 'email'],
  cannotSee: 'Whether the ways you give really change an appointment.',
  examples: [
    {
      avoid:
        'Sam, please come to Millbrook Eye Clinic on Wednesday 3 June at 2pm. If you cannot come, please «let us know».',
      better:
        'Sam, please come to Millbrook Eye Clinic on Wednesday 3 June at 2pm. If you cannot come, text 07700 900866 or email eyes@example.nhs.uk.',
      kind: 'sms'
    },
    { avoid: 'Please «tell us» as soon as possible if you can’t keep your appointment.', kind: 'sms' },
    { fine: 'If you cannot come, please let us know: email clinic@example.nhs.uk.', kind: 'sms' },
    { fine: 'If you cannot come, please let us know by replying to this text.', kind: 'sms' },
    { fine: 'Please let us know if you have any questions.', kind: 'sms' },
    { fine: 'If you cannot come, please let us know. ((contact details))', kind: 'sms' },
    {
      fine: 'If you cannot come, please let us know.',
      kind: 'sms',
      settings: { organisation: { elsewhere: ['contact'] } }
    }
  ],
  *check(draft, { organisation }) {
    if (organisation.elsewhere.includes('contact')) return
    for (const { place } of search(draft, askedToTellUs)) {
      const { phones, others } = routesOf(draft)
      if (phones.length > 0 || others.size > 0 || says(draft, address) || elements(draft, 'a').length > 0) return
      if (isFilledIn(draft, /contact|phone|tel|mail|footer|signature|link|url/i)) return
      yield { place, message: 'Say how, in more ways than by phone, such as by text, email or an online form.' }
      return
    }
  }
})
