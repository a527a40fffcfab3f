import { rule } from '@allclear/core'
import { says } from '../search.ts'
import { cite } from '../sources.ts'
import { isComplete } from './complete.ts'
import { isFilledIn } from './filled-in.ts'
import { routesOf } from './routes.ts'

const signed =
  /\b(?:BSL|British Sign Language)\b[^.\n]{0,40}\b(?:interpret|video|relay|call)|\binterpreters? ?(?:now|live)\b|\bcontact scotland\b|\bsign ?(?:video|live)\b/i

export default rule({
  id: 'missing-relay-or-bsl-route',
  chapter: 'contact-and-access',
  severity: 'suggestion',
  title: 'Give Relay UK, or a video line for British Sign Language',
  why: 'With Relay UK or a sign language interpreter on video, Deaf people can use a phone line too.',
  whoItHelps: [
    'Deaf people who use British Sign Language',
    'people with hearing loss',
    'people who find speaking hard'
  ],
  sources: [
    cite('nhs-messages', 'App example 2 and email example 2'),
    cite('ais', 'communication support'),
    cite('bsl-act', 'section 1'),
    cite('rnid', 'contacting services')
  ],
  appliesTo: ['letter', 'leaflet', 'email', 'poster'],
  cannotSee:
    'Whether your staff know how to answer a Relay UK call. Relay UK is in text, so it does not replace signing.',
  examples: [
    {
      avoid: 'Dear Sam\n\nAny questions? Call «020 7946 0123» or email clinic@example.nhs.uk.\n\nYours sincerely',
      kind: 'letter'
    },
    {
      fine: 'Dear Sam\n\nCall 020 7946 0123 or email clinic@example.nhs.uk. To use Relay UK, call 18001 first.\n\nYours sincerely',
      kind: 'letter'
    },
    {
      fine: 'Dear Sam\n\nCall 020 7946 0123 or email clinic@example.nhs.uk. You can call us in British Sign Language by video.\n\nYours sincerely',
      kind: 'letter'
    },
    { fine: 'Dear Sam\n\nText or WhatsApp Ada on 07700 900142.\n\nYours sincerely', kind: 'letter' },
    { fine: 'Dear Sam\n\nCall 020 7946 0123.\n\nYours sincerely', kind: 'letter' }
  ],
  *check(draft, { organisation }) {
    if (organisation.elsewhere.includes('contact') || !isComplete(draft)) return
    const { phones, others } = routesOf(draft)
    // Relay UK does not serve numbers in other countries.
    const first = phones.find(({ block, start, end }) => /^\(?(?:0|\+44)/.test(block.text.slice(start, end)))
    // With a phone and nothing else, phone-only-contact says so.
    if (!first || others.size === 0 || others.has('relay') || others.has('video') || says(draft, signed)) return
    if (isFilledIn(draft, /relay|contact|footer|signature/i)) return
    yield {
      place: first.block.place(first.start, first.end),
      message: 'Add Relay UK (call 18001, then this number). Add your sign language video line if you have one.'
    }
  }
})
