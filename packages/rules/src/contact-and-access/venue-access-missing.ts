import { type Draft, type Place, rule } from '@allclear/core'
import { findAppointment } from '../letters/appointment.ts'
import { placeWords } from '../letters/appointment-facts.ts'
import { anyOf, says } from '../search.ts'
import { cite } from '../sources.ts'
import { bodyOf, isComplete, isForPublic } from './complete.ts'
import { isFilledIn } from './filled-in.ts'
import { fromAfar } from './from-afar.ts'
import { postcode } from './postcode.ts'

const gettingIn = anyOf('i', [
  /\bstep[- ]?free\b|\b(?:no|few|\d+|flight of) steps\b|\bstairs\b|\bramps?\b|\blifts?\b|\blevel access\b/,
  /\bblue badge\b|\bpark(?:ing)?\b|\bbus(?:es)?\b|\btrains?\b|\btrams?\b|\bstation\b/,
  /\baccessible (?:toilet|entrance|room|venue)|\bhearing loop\b|\bmaps?\b|\baccessable\b|\bdirections\b/,
  /\b(?:find|finding|reach) us\b|\bfinding your way\b|\b(?:transport|taxi)\b|\bminutes?['’]? walk\b/,
  /\bhow to (?:get (?:here|to|there)|find)\b|\b(?:getting|travel(?:ling)?) (?:here|to)\b|\btravel\b/,
  /\bwheelchairs?\b|\bentrance\b|\b(?:main|front|side|automatic) doors?\b|\bground floor\b/,
  /\baccess(?:ible|ibility)? (?:guide|information)\b/
])

export default rule({
  id: 'venue-access-missing',
  chapter: 'contact-and-access',
  severity: 'suggestion',
  title: 'Say how to get into the building',
  why: 'People have to plan: where to park, which bus, how many steps, where the lift and the toilets are.',
  whoItHelps: [
    'people with mobility or dexterity impairments',
    'older people',
    'blind people and screen reader users',
    'autistic people',
    'people with low vision'
  ],
  sources: [
    cite('nhse-waiting', 'personalised'),
    cite('aais', 'say what is there'),
    cite('healthwatch', 'West Sussex')
  ],
  appliesTo: ['letter', 'email', 'poster'],
  cannotSee: 'What the way in is like.',
  examples: [
    {
      avoid: 'Dear Sam\n\nYour appointment is on Wednesday 3 June at 2pm at «Millbrook Eye Clinic».\n\nYours sincerely',
      kind: 'letter'
    },
    {
      fine: 'Dear Sam\n\nYour appointment is on Wednesday 3 June at 2pm at Millbrook Eye Clinic. There is a lift from the main door.\n\nYours sincerely',
      kind: 'letter'
    },
    {
      fine: 'Dear Sam\n\nYour appointment is on Wednesday 3 June at 2pm at Millbrook Eye Clinic. It is on the ground floor.\n\nYours sincerely',
      kind: 'letter'
    },
    {
      fine: 'Dear Sam\n\nYour appointment is on Wednesday 3 June at 2pm at Millbrook Eye Clinic. Hospital transport will pick you up at 1pm.\n\nYours sincerely',
      kind: 'letter'
    },
    {
      fine: 'Dear Sam\n\nYour telephone appointment with Millbrook Eye Clinic is on Wednesday 3 June at 2pm.\n\nYours sincerely',
      kind: 'letter'
    },
    { fine: 'Dear Sam\n\nMillbrook Eye Clinic has a new name.\n\nYours sincerely', kind: 'letter' }
  ],
  *check(draft, settings) {
    if (!isComplete(draft) || !isForPublic(draft, settings)) return
    if (!invites(draft) || says(draft, fromAfar) || says(draft, gettingIn)) return
    if (isFilledIn(draft, /travel|parking|direction|map|access|footer/i)) return
    const place = venueIn(draft)
    if (place === undefined) return
    yield { place, message: 'Add how to get there and in: parking, buses, steps, lifts, or where to find this.' }
  }
})

const when = /\b\d{1,2}(?:[:.]\d\d)? ?[ap]m\b|\bmidday\b/i

function invites(draft: Draft): boolean {
  if (draft.kind === 'poster') return says(draft, when) && says(draft, postcode)
  const appointment = findAppointment(draft)
  return appointment !== undefined && !appointment.missing.includes('place')
}

function venueIn(draft: Draft): Place | null | undefined {
  for (const block of draft.kind === 'poster' ? draft.blocks : bodyOf(draft)) {
    const match = (draft.kind === 'poster' ? postcode : placeWords).exec(block.text)
    if (match) return block.place(match.index, match.index + match[0].length)
  }
  return undefined
}
