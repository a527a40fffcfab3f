import type { Block, Draft } from '@allclear/core'
import { postcode } from '../contact-and-access/postcode.ts'
import { numericDate, weekdayPart, writtenDate } from '../dates-times-numbers/calendar.ts'
import { placeholdersIn } from '../placeholders.ts'
import { anyOf } from '../search.ts'

/** What people need to know about an appointment. `weekday` is missing only where the date is there. */
export const essentials = ['date', 'weekday', 'time', 'place', 'purpose', 'change', 'length', 'preparation'] as const
export type Essential = (typeof essentials)[number]

export const time =
  /\b\d{1,2}(?:[:.][0-5]\d)? ?[ap]\.?m\b|\b(?:midday|noon|midnight)\b|(?<![£$€\d.:])(?:[01]?\d|2[0-3])[:.][0-5]\d(?![\d%])|\b\d{4} ?h(?:rs?|ours)?\b|\bat \d{4}\b|\bo['’]clock\b|\ball day\b/i
const openingHours =
  /\b(?:open|call|ring|phone|telephone|lines?|contact|office|to fri(?:day)?|weekdays)\b.*?\d ?(?:[ap]\.?m)? ?(?:to|-|–|and|until) ?\d/i
const weekdays = new RegExp(`${weekdayPart} ?(?:to|-|–|and|or) ?${weekdayPart}`, 'gi')
const weekday = new RegExp(weekdayPart, 'i')
const weekdayAlone = new RegExp(`^(?:day:? ?)?${weekdayPart}$`, 'i')
// “Date: Monday 15 March 2027” is the date of the appointment, whatever other dates the letter has.
const labelledWeekday = new RegExp(`^(?:date|day|when)\\b[^:\\n]{0,20}: ?${weekdayPart}`, 'im')
const shortDate = /(?<![\d/])\d{1,2}\/\d{1,2}(?![\d/])/
const birth = /\b(?:born|birth|dob)\b/i

// A name with a capital, a floor, a postcode, or no place at all: by phone, by video, at home. “The unit” is not enough.
export const placeWords = anyOf('', [
  postcode,
  /\b(?:Room|Level|Floor|Ward|Entrance|Gate|Block|Building|Suite|Zone|Area|Desk) ?[\dA-Z]/,
  /\b[A-Z][\w’'-]+ (?:[A-Z][\w’'-]+ |and |of |for |& )*(?:Hospital|Infirmary|Clinic|Surgery|Dental|Dentists?|Opticians?|Cent(?:re|er)|Unit|Department|Ward|Practice|Pharmacy|Outpatients|House|Building|Hall|Library|School|Suite|Street|Road|Lane|Wing)\b/,
  /\b(?:where|place|location|venue|address)\b ?:/,
  /\b(?:first|second|third|ground|lower|main) (?:floor|entrance|reception)\b/,
  /\b(?:phone|telephone|video)(?: \w+)? (?:appointment|call|consultation|clinic)\b/,
  /\b(?:by|over the|on the) (?:phone|telephone|video)\b|\bwe will (?:call|phone|ring|telephone|visit)\b/,
  /\bonline\b|\bat (?:your )?home\b|\bat (?:St\.? )?[A-Z][\w-]+(?:[’']s|s[’'])(?!\w)|\bOutpatients?\b/
])
const purposeWords = anyOf('i', [
  /\b(?:with|see|seen by|meet|under|care of)(?: \w+)? (?:Dr|Mr|Mrs|Ms|Miss|Mx|Prof(?:essor)?|Sister|a|an|our|one of|your|the (?:\w+ )?(?:team|nurse|doctor|consultant|midwife))\b/,
  /\b(?:for (?:your|an?|the|some)\b(?! (?:time|date|appointment|next))|about your|to (?:check|discuss|talk|look|test|examine|measure|have (?:an?|your)))\b/,
  /\b(?:what|why|reason|who|consultant|clinician|service|specialty|type)\b[^:\n]{0,20}:/
])
const kindOfCare =
  /\b\w+ology\b|\b\w+iatr\w+|\bphysio\w*|\b(?:eye|ear|heart|hearing|blood|skin|breast|cervical|bowel|lung|kidney|renal|sleep|pain|memory|fracture|dental|dentist|antenatal|maternity|diabet\w+|cancer|asthma|vaccin\w*|flu|covid\w*|jab|scan|x-ray|mri|ct|ultrasound|endoscopy|colonoscopy|biopsy|screening|operation|surgery|procedure|dialysis|therapy|counselling|smear|health check|check-up|assessment|test)\b/i
const change = anyOf('i', [
  /\b(?:change|cancel\w*|re-?arrang\w+|re-?schedul\w+|re-?book\w*|postpone|alter|move)\b/,
  /\b(?:cannot|can['’]t|can not|unable to|not (?:be )?able to|do not want to|don['’]t want to) (?:come|attend|make|keep|go|be there)\b/,
  /\bnot (?:be )?(?:suitable|convenient)\b|\binconvenient\b|(?:\bnot|n['’]t) suit\b/,
  /\b(?:another|different) (?:time|date|day|slot)\b/
])
const length =
  /\b(?:\d+|an?|one|two|three|four|half an?|few) ?-?(?:minutes?|mins?|hours?|hrs?)\b|\bhow long\b|\btakes? about\b|\blasts?\b|\ball day\b|\bhalf a day\b|\bovernight\b/i
const preparation = /\b(?:bring|take with you|prepare|preparation|get ready|eat|drink|wear|nothing to do)\b/i

/** What the words say. `statement` is the block that gives the appointment. */
export function* knownFromWords(body: readonly Block[], text: string, statement: Block): Iterable<Essential> {
  const dated = body.filter((block) => hasDate(block.text))
  if (dated.length > 0) yield 'date'
  // Other dates, such as that of a blood test, may stand around it.
  const own = dated.includes(statement) ? [statement] : dated
  if (
    own.length === 0 ||
    own.some(hasWeekday) ||
    body.some(({ text: said }) => weekdayAlone.test(said) || labelledWeekday.test(said))
  )
    yield 'weekday'
  if (body.some(hasTime)) yield 'time'
  if (placeWords.test(text)) yield 'place'
  if (purposeWords.test(text) || kindOfCare.test(text)) yield 'purpose'
  if (change.test(text)) yield 'change'
  if (length.test(text)) yield 'length'
  if (preparation.test(text)) yield 'preparation'
}

export function hasTime({ text, sentences }: Block): boolean {
  return sentences.some(({ start, end }) => {
    const said = text.slice(start, end)
    return time.test(said) && !openingHours.test(said)
  })
}

function hasWeekday({ text }: Block): boolean {
  return /\b(?:today|tomorrow)\b/i.test(text) || weekday.test(text.replace(weekdays, ''))
}

export function hasDate(text: string): boolean {
  if (birth.test(text)) return false
  return (
    writtenDate.test(text) || numericDate.test(text) || shortDate.test(text) || /\b(?:today|tomorrow)\b/i.test(text)
  )
}

const fillsIn: Readonly<Record<Essential, RegExp>> = {
  date: /date|day|when|slot/i,
  weekday: /date|day|when|slot/i,
  time: /time|slot|when|start/i,
  place:
    /place|location|venue|address|clinic|hospital|site|surgery|where|department|ward|practice|room|unit|building|cent(?:re|er)/i,
  purpose: /service|type|reason|clinic|special|consultant|doctor|clinician|procedure|test|treatment|with|who|purpose/i,
  change: /contact|change|cancel|phone|url|link|tel/i,
  length: /duration|length|long/i,
  preparation: /prepar|bring|instruction/i
}
const aboutThePerson = /name|title|salutation|greeting|nhs|dob|birth|number|gp\b|ref/i

/** What a template says where it is filled in. One whose name tells nothing may say it all. */
export function* knownFromPlaceholders(draft: Draft, body: readonly Block[]): Iterable<Essential> {
  for (const { block, start, written } of placeholdersIn(draft, body)) {
    const found = essentials.filter((one) => fillsIn[one].test(written))
    yield* found
    const before = block.text.slice(Math.max(0, start - 12), start)
    if (/\bon (?:the )?$/i.test(before)) yield* ['date', 'weekday'] as const
    if (/\b(?:at|in) (?:the )?$/i.test(before)) yield* ['time', 'place'] as const
    if (found.length === 0 && !aboutThePerson.test(written)) yield* essentials
  }
}
