import { rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { routesOf } from './routes.ts'

export default rule({
  id: 'phone-only-contact',
  chapter: 'contact-and-access',
  severity: 'error',
  title: 'Give a way to get in touch that is not by voice',
  why: 'Deaf people, people who find speaking hard and many anxious or autistic people cannot use a voice call. They are shut out.',
  whoItHelps: [
    'Deaf people who use British Sign Language',
    'people with hearing loss',
    'people who find speaking hard',
    'autistic people',
    'people with mental health conditions, anxiety or distress',
    'people with a learning disability'
  ],
  sources: [
    cite('ais', 'communication support needs'),
    cite('nhs-messages', 'Text and email examples'),
    cite('gov-formats', 'Deaf users'),
    cite('eqa', 'section 20')
  ],
  appliesTo: ['letter', 'leaflet', 'web-page', 'sms', 'email', 'social', 'poster', 'consent', 'press'],
  cannotSee: 'Whether somebody reads the emails and texts, and answers calls from Relay UK.',
  examples: [
    {
      avoid: 'To change your appointment, ring «020 7946 0123».',
      better: 'To change your appointment, call 020 7946 0123, text 07700 900866 or email clinic@example.nhs.uk.',
      kind: 'social'
    },
    {
      avoid: 'Call <a href="tel:02079460123">«020 7946 0123»</a>. In an emergency, call 999.',
      in: 'html',
      kind: 'social'
    },
    { fine: 'Call 020 7946 0123, or text us on 07700 900866.', kind: 'sms' },
    { fine: 'Call 020 7946 0123, or WhatsApp us on the same number.', kind: 'leaflet' },
    { fine: 'Fill in the form at example.nhs.uk/consent or call 020 7946 0123.', kind: 'letter' },
    { fine: 'Book: blood.example.org/give or call 020 7946 0123', kind: 'social' },
    { fine: 'To cancel or rebook, go to clinic.example.org/appts or call 020 7946 0123.', kind: 'sms' },
    { fine: 'Give or refuse consent at consent.example.org. Questions? Call 020 7946 0123.', kind: 'letter' },
    {
      fine: 'Refer yourself on 020 7946 0123 (24 hour answering machine) or at elm.example.org/knees',
      kind: 'leaflet'
    },
    { fine: 'Call 020 7946 0123 or text back.', kind: 'sms' },
    { fine: 'Call 020 7946 0123, or write to: Elm House, Mill Lane, Millbrook.', kind: 'leaflet' },
    { fine: 'Call 020 7946 0123. To use Relay UK, put 18001 first.', kind: 'poster' },
    {
      fine: 'Call 020 7946 0123 or <a href="mailto:clinic@example.nhs.uk">send us an email</a>.',
      in: 'html',
      kind: 'social'
    },
    { fine: 'Call 020 7946 0123 or email ((clinic email)).', kind: 'sms' },
    { fine: 'In an emergency, call 999. For advice, call 111.', kind: 'leaflet' },
    { fine: 'Your reference is 01234567890.', kind: 'sms' },
    {
      fine: 'To change your appointment, ring 020 7946 0123.',
      kind: 'sms',
      settings: { organisation: { elsewhere: ['contact'] } }
    }
  ],
  *check(draft, { organisation }) {
    if (organisation.elsewhere.includes('contact')) return
    const { phones, others } = routesOf(draft)
    const [first] = phones
    if (!first || others.size > 0) return
    yield {
      place: first.block.place(first.start, first.end),
      message: 'Add a way to get in touch without speaking, such as email, text or an online form.'
    }
  }
})
