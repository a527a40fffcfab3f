import { type Draft, type Place, rule } from '@allclear/core'
import { hasSeparateSheet } from '../consent/separate-sheet.ts'
import { findAppointment } from '../letters/appointment.ts'
import { anyOf, says, search } from '../search.ts'
import { cite } from '../sources.ts'
import { isComplete, isForPublic } from './complete.ts'
import { firstWords } from './edges.ts'
import { isFilledIn } from './filled-in.ts'

const asked = anyOf('i', [
  /\baccess(?:ibility)? (?:needs?|requirements?|support)\b|\badjustments?\b/,
  /\b(?:communication|support) needs\b|\bspecial (?:needs|requirements?)\b/,
  /\b(?:extra|other|more|any|what|which|need|want|like) (?:[\w-]+ ){0,2}(?:help|support)\b/,
  /\b(?:tell|let|ask|contact|call|email) us\b[^.?\n]{0,80}\b(?:needs?|help|support|easier|would like)\b/,
  /\b(?:hard|difficult|difficulty|trouble) (?:for you )?(?:to )?(?:com|get|hear|see|read|travel|speak|understand|us)\w*/,
  /\bhelp (?:you )?to (?:get|use|understand|read)\b|\bwhat would help\b/,
  /\b(?:longer|quiet\w*|double) (?:appointment|time|place|room|space)\b|\banything (?:else )?you need\b/,
  /\bmake (?:it|this|your|things)\b[^.\n]{0,40}\beasier\b/
])
const toBook =
  /\b(?:please|to|can|now|should) book (?:your|an?|this)(?: [\w-]+){0,3}? (?:appointment|scan|test|check|review|visit|vaccination|slot|screening)\b/gi

export default rule({
  id: 'no-access-needs-question',
  chapter: 'contact-and-access',
  severity: 'suggestion',
  title: 'Ask people what would help them',
  why: 'People often say what they need only when somebody asks. Services have a duty to find out.',
  whoItHelps: ['everyone'],
  sources: [cite('ais', 'identify needs'), cite('eqa', 'reasonable adjustments'), cite('healthwatch', 'Bury 2023')],
  appliesTo: ['letter', 'email', 'consent'],
  cannotSee: 'Whether you can give the help that people ask for.',
  examples: [
    {
      avoid: 'Dear Sam\n\n«Your appointment is» on Wednesday 3 June at 2pm at the Eye Clinic.\n\nYours sincerely',
      kind: 'letter'
    },
    { avoid: 'Dear Sam\n\nYou can now «book your eye test» online.\n\nYours sincerely', kind: 'letter' },
    {
      fine: 'Dear Sam\n\nYour appointment is on Wednesday 3 June at 2pm. Tell us what would help, such as a quiet place to wait.\n\nYours sincerely',
      kind: 'letter'
    },
    {
      fine: 'Dear Sam\n\nYour appointment is on Wednesday 3 June at 2pm. If you find it hard to get here, let us know.\n\nYours sincerely',
      kind: 'letter'
    },
    {
      fine: 'I have read the information sheet and I agree to take part. '.repeat(8),
      kind: 'consent'
    },
    { fine: 'Dear Sam\n\nWe have moved your clinic to a new building.\n\nYours sincerely', kind: 'letter' },
    {
      fine: 'Dear Sam\n\nYour appointment is on ((date)).\n\n((access needs))\n\nYours sincerely',
      kind: 'letter'
    }
  ],
  *check(draft, settings) {
    if (!isComplete(draft) || !isForPublic(draft, settings) || hasSeparateSheet(draft)) return
    const place = visitIn(draft)
    if (place === undefined || says(draft, asked) || isFilledIn(draft, /access|needs|adjustment|support|footer/i))
      return
    yield {
      place,
      message: 'Ask what would help, such as a longer visit or step-free access, and say how to tell you.'
    }
  }
})

/** The words that invite people to come or take part; `undefined` where nothing does. */
function visitIn(draft: Draft): Place | null | undefined {
  if (draft.kind === 'consent') return firstWords(draft)
  const appointment = findAppointment(draft)
  if (appointment) return appointment.place
  for (const { match, block, start, end } of search(draft, toBook))
    return block.place(start + match[0].search(/book/i), end)
  return undefined
}
