import { type Draft, elements, rule } from '@allclear/core'
import { findAppointment } from '../letters/appointment.ts'
import { anyOf, says, search } from '../search.ts'
import { cite } from '../sources.ts'
import { isComplete, isForPublic } from './complete.ts'
import { lastWords } from './edges.ts'
import { isFilledIn } from './filled-in.ts'
import { postcode } from './postcode.ts'
import { routesOf } from './routes.ts'
import { askedToTellUs } from './tell-us.ts'

// A web address, or a person who can be asked.
const otherRoute = anyOf('i', [
  /\bhttps?:\/\/|\bwww\.|(?<![\w-])[\w-]+\.(?:nhs|gov|org|ac|co)\.uk\b/,
  /\b(?:call|ring|dial|contact) (?:NHS )?(?:111|999|119|101)\b/,
  /\b(?:speak|talk) (?:to|with) (?:your|the|a|any|our|one of)\b/,
  /\b(?:ask|contact|call|ring|phone|see|visit|tell) (?:your|a|any|our|one of|the) (?:[\w-]+ ){0,3}?(?:nurses?|doctors?|GPs?|midwi(?:fe|ves)|health visitor|pharmacists?|pharmacy|surgery|practice|team|staff|consultant|receptionist|researcher|therapist|dentist|key ?worker)\b/
])

export default rule({
  id: 'no-contact-at-all',
  chapter: 'contact-and-access',
  severity: 'warning',
  title: 'Say how people can ask a question',
  why: 'People who cannot ask often do nothing, and miss the care they need.',
  whoItHelps: ['everyone'],
  sources: [cite('nhse-waiting', 'key principles'), cite('healthwatch', 'Bury 2023'), cite('pemat', 'actionability')],
  appliesTo: ['letter', 'leaflet', 'consent', 'press'],
  cannotSee: 'Whether somebody answers.',
  examples: [
    {
      avoid: 'Dear Sam\n\nWe have asked the pain clinic to see you.\n\n«Yours sincerely»\n\nAda Okoro',
      kind: 'letter'
    },
    {
      fine: 'Dear Sam\n\nWe have asked the pain clinic to see you. Any questions? Email clinic@example.nhs.uk.\n\nYours sincerely',
      kind: 'letter'
    },
    {
      fine: 'Dear Sam\n\nWe have asked the pain clinic to see you. Please speak to your nurse if you are worried.\n\nYours sincerely',
      kind: 'letter'
    },
    { fine: 'Dear Sam\n\nThe clinic has moved.\n\n((contact details))\n\nYours sincerely', kind: 'letter' },
    { fine: 'Dear Dr Lee\n\nThank you for your letter.\n\nYours sincerely', kind: 'letter' },
    {
      fine: 'Dear Sam\n\nThe clinic has moved.\n\nYours sincerely',
      kind: 'letter',
      settings: { organisation: { elsewhere: ['contact'] } }
    }
  ],
  *check(draft, settings) {
    if (settings.organisation.elsewhere.includes('contact')) return
    if (!isComplete(draft) || !isForPublic(draft, settings) || hasRoute(draft)) return
    // Then the rules for those letters say what is missing.
    if (findAppointment(draft)?.missing.includes('change') || !search(draft, askedToTellUs).next().done) return
    yield {
      place: lastWords(draft),
      message: 'Say how people can ask a question: 2 ways or more, such as email and phone.'
    }
  }
})

function hasRoute(draft: Draft): boolean {
  const { phones, others } = routesOf(draft)
  return (
    phones.length > 0 ||
    others.size > 0 ||
    says(draft, otherRoute) ||
    says(draft, postcode) ||
    elements(draft, 'a').some(
      ({ properties }) => properties.href !== undefined && !/^#/.test(String(properties.href))
    ) ||
    isFilledIn(draft, /contact|phone|tel|mail|footer|signature|address|link|url/i)
  )
}
