import { type Block, type Draft, overlaps, rule } from '@allclear/core'
import { greetingOf, isComplete, toDoctor } from '../contact-and-access/complete.ts'
import { firstLine } from '../contact-and-access/edges.ts'
import { anyOf, says } from '../search.ts'
import { cite } from '../sources.ts'

const copyToPatient = /^(?:cc|copy|copies|copied)\b(?: to)?:?[^\n]{0,80}\b(?:patient|Mrs|Mr|Ms|Miss|Mx|Master)\b/im
// How a doctor speaks of somebody to another doctor.
const aboutThem = anyOf('i', [
  /\bthis (?:(?:very|most) )?(?:pleasant |delightful |lovely |charming |unfortunate |fit |frail )?(?:\d{1,3}[- ]year[- ]old )?(?:[\w-]+ )?(?:lady|gentleman|gentlemen|woman|man|patient|boy|girl)\b/,
  /\bthe patient (?:is|was|has|had|denie[sd]|reports?|reported|complain(?:s|ed)|presents?|presented|states?|attended|remains?|says)\b/,
  /\bI (?:reviewed|saw|have reviewed) (?:the patient|him|her)\b/,
  /\bthank you for (?:referring(?! (?:yourself|your))|asking me to see)\b/,
  /\b(?:he|she|they) (?:denie[sd]|complain(?:s|ed) of|presents? with|presented with)\b/
])

export default rule({
  id: 'letter-not-to-patient',
  chapter: 'letters',
  severity: 'warning',
  title: 'Write the letter to the patient, with a copy for the GP',
  why: 'A letter that talks about somebody is harder for them to read, and some of its words can hurt.',
  whoItHelps: ['everyone'],
  sources: [cite('aomrc', 'principles'), cite('bmj-cox', 'language'), cite('nhs-voice', 'voice')],
  appliesTo: ['letter'],
  cannotSee: 'Whether the patient wants a letter, and whether it is for a court or another service.',
  examples: [
    {
      avoid:
        '«Dear Dr Lee»\n\nI saw Ms Okafor in clinic today. Her knee is better.\n\nYours sincerely\n\ncc: Ms Okafor',
      kind: 'letter'
    },
    {
      avoid: 'Dear Ms Okafor\n\nI reviewed «this pleasant 54-year-old lady» today.\n\nYours sincerely',
      kind: 'letter'
    },
    { avoid: '«Dear Dr Lee»\n\nThank you for referring Ms Okafor to us.\n\nYours sincerely', kind: 'letter' },
    { fine: 'Dear Ms Okafor\n\nIt was good to see you today.\n\nYours sincerely\n\ncc: Dr Lee', kind: 'letter' },
    { fine: 'Dear Ms Okafor\n\nThank you for referring yourself to us.\n\nYours sincerely', kind: 'letter' },
    { fine: 'Dear Dr Lee\n\nPlease send us your opening times.\n\nYours sincerely', kind: 'letter' },
    { fine: 'Dear parent\n\nHe complained of a sore knee when this boy fell.\n\nYours sincerely', kind: 'letter' }
  ],
  *check(draft) {
    const greeting = isComplete(draft) ? greetingOf(draft) : undefined
    if (!greeting) return
    if (!toDoctor.test(greeting.text)) {
      yield* aboutReader(draft, greeting)
      return
    }
    const copied = says(draft, copyToPatient)
    if (!copied && !says(draft, aboutThem)) return
    yield {
      place: firstLine(greeting),
      message: 'Write to the patient as “you”, and send the copy to the GP.',
      ...(copied ? {} : { severity: 'suggestion', needsPerson: true })
    }
  }
})

/** Words about the very person the letter greets. A parent, a carer or a solicitor is somebody else. */
function* aboutReader(draft: Draft, greeting: Block) {
  if (
    !/^Dear (?:Mrs?|Ms|Miss|Mx|\uE000)/i.test(greeting.text) ||
    /\bparents?\b|\bcarers?\b|\bguardian\b/i.test(greeting.text)
  )
    return
  if (says(draft, /\byour (?:son|daughter|child|baby|mother|father|husband|wife|client|relative)\b/i)) return
  for (const block of draft.blocks) {
    const match = aboutThem.exec(block.text)
    if (!match || overlaps(block.quotes, match.index, match.index + 1)) continue
    yield {
      place: block.place(match.index, match.index + match[0].length),
      message: 'Write to the reader as “you”. These words talk about them to somebody else.',
      severity: 'suggestion' as const
    }
    return
  }
}
