import { type Block, type Draft, oncePer, type Place } from '@allclear/core'
import { bodyOf, toDoctor } from '../contact-and-access/complete.ts'
import { monthPart, weekdayPart } from '../dates-times-numbers/calendar.ts'
import { type Essential, essentials, knownFromPlaceholders, knownFromWords } from './appointment-facts.ts'

const what =
  '(?:appointment|appt|admission|scan|operation|procedure|assessment|consultation|vaccination|screening|check-up|review|X-ray|blood test)(?: date| time| slot)?'
// “A right to an assessment” is no assessment.
const named = String.raw`(?:an?|your|the|this|the following) (?:(?!(?:an|the|your|to a)\b)[\w’'-]+ ){0,4}?${what}\b`
const when = String.raw`(?:(?:the )?\d{1,2}(?!\d)|${weekdayPart}|${monthPart}|today|tomorrow|\uE000)`
const states = [
  String.raw`\b(?:you|your child) (?:have|has|['’]ve)(?: now)? (?:been (?:allocated|given|offered|booked(?: in)?(?: for)?|sent|assigned|scheduled for) )?${named}`,
  String.raw`\b${named}(?: \([^)\n]*\)| (?:on|at) [^.\n]{1,50}?)? (?:is|has been|have been)(?: now)? (?:(?:booked|made|arranged|scheduled|confirmed|allocated|reserved|agreed|moved|changed|rescheduled|rearranged|brought forward)\b|(?:on|at|with)\b|for (?=${when}))`,
  String.raw`\b${named} will (?:be (?:on|at|with)\b|take place\b)`,
  String.raw`\b(?:we|I)(?: have|['’]ve)(?: now)? (?:booked|arranged|made|scheduled|reserved|allocated|confirmed)\b(?: for)?(?: you| your child)?(?: in)?(?: for| on)?(?: ${named}| to (?:be seen|have|come|attend)\b)`,
  String.raw`\b(?:please|you (?:should|must|need to)|would like you to) (?:come|attend|arrive)\b[^.\n]{0,80}? (?:on|at) (?=${when})`,
  String.raw`\bwould like to see you\b[^.\n]{0,80}? (?:on|at) (?=${when})`,
  String.raw`\b(?:confirm(?:ation of)?|reminder (?:of|about|for|that)|remind you (?:of|about|that)) (?:you have )?${named}`,
  String.raw`^(?:(?:Your |Date of )?appointment(?: date| details)? ?:|(?:your )?(?:\w+ )?appointment (?:confirmation|details)$)`,
  String.raw`\byou (?:are|have been)(?: now)? booked(?: in)? for ${named}[^.\n]{0,60}? (?:for|on|at) (?=${when})`,
  String.raw`\bthank you for booking ${named}`
].map((pattern) => new RegExp(pattern, 'i'))
// A text message has no room for a whole sentence.
const statesInAText = new RegExp(
  String.raw`\b(?:appointment|appt)\b[^.\n]{0,60}? (?:on|at|is|for|:)? ?(?=${when})`,
  'i'
)

const notYet =
  /\b(?:if|when|once|unless|until|whether|before|after|will (?:get|receive|send|be sent|text|email|write|contact)|['’]ll (?:get|send|text|email|write))\b/i
// “In 6 months” is a plan.
const notBooked = /^ ?(?:in|for|within)(?: about| around| approximately)? \w+(?:[ -]\w+)? (?:weeks?|months?|years?)\b/i
// The appointment is no more, has been, or is still to be booked; or the letter is to somebody else.
const noAppointment = new RegExp(
  [
    String.raw`\b(?:has|have|was|is|were)(?: now)?(?: had)?(?: to)?(?: be| been)? (?:cancelled|canceled|postponed|cancel\b)`,
    String.raw`\b(?:you(?: have)? missed|did(?: not|n['’]t) (?:attend|come to)|failed to attend)`,
    String.raw`\b(?:thank you for (?:coming|attending)|following your(?: recent)? (?:appointment|visit))`,
    String.raw`\byour (?:\w+ )?results? (?:is|are|was|were|shows?)\b`,
    String.raw`\b(?:to|now|please|can) book (?:your|an?|this) (?:[\w-]+ ){0,3}${what}\b`,
    toDoctor.source
  ].join('|'),
  'im'
)

interface Appointment {
  /** The words that state it. */
  place: Place | null
  missing: Essential[]
}

/** The appointment a draft gives somebody, and what the draft leaves out; `undefined` where it gives none. Read once. */
export const findAppointment = oncePer((draft: Draft) => draft, readAppointment)

function readAppointment(draft: Draft): Appointment | undefined {
  const body = draft.kind === 'sms' ? draft.blocks : bodyOf(draft)
  const text = body.map((block) => block.text).join('\n')
  if (noAppointment.test(text)) return undefined
  const statement = statementIn(body, draft.kind === 'sms' ? [...states, statesInAText] : states)
  if (!statement) return undefined
  const known = new Set([...knownFromWords(body, text, statement.block), ...knownFromPlaceholders(draft, body)])
  return { place: statement.place, missing: essentials.filter((one) => !known.has(one)) }
}

function statementIn(
  body: readonly Block[],
  patterns: readonly RegExp[]
): { block: Block; place: Place | null } | undefined {
  for (const block of body) {
    for (const sentence of block.sentences) {
      const said = block.text.slice(sentence.start, sentence.end)
      for (const pattern of patterns) {
        const match = pattern.exec(said)
        if (!match || notYet.test(said.slice(0, match.index + match[0].length))) continue
        if (notBooked.test(said.slice(match.index + match[0].length))) continue
        const start = sentence.start + match.index
        const length = match[0].replace(/(?: (?:on|at|with|for|in))? *$/, '').length
        return { block, place: block.place(start, start + length) }
      }
    }
  }
  return undefined
}
