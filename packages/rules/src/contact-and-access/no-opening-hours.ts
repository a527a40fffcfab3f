import { rule } from '@allclear/core'
import { weekdayPart } from '../dates-times-numbers/calendar.ts'
import { says } from '../search.ts'
import { cite } from '../sources.ts'
import { isComplete } from './complete.ts'
import { isFilledIn } from './filled-in.ts'
import { routesOf } from './routes.ts'

const hour = String.raw`\d{1,2}(?:[:.]\d\d)?`
const hours = new RegExp(
  [
    `${weekdayPart} ?(?:to|-|–|—|and|until) ?${weekdayPart}`,
    String.raw`\b${hour} ?(?:-|–|to) ?${hour},? M ?[-–] ?F\b|\bM ?[-–] ?F,? ${hour} ?(?:-|–|to) ?${hour}\b`,
    String.raw`\b${hour} ?(?:[ap]\.?m\.?|hrs)? ?(?:to|-|–|—|until|till|and) ?${hour} ?(?:[ap]\.?m|hrs)\b`,
    String.raw`\b${hour} ?(?:am)? ?(?:to|-|–|until) ?(?:midday|noon|midnight)\b|\b\d\d[:.]\d\d ?(?:to|-|–|until) ?\d\d[:.]\d\d\b`,
    String.raw`\b(?:24|twenty[- ]four)[ -]?hours?\b|\b24\/7\b|\b(?:any|all) (?:time|hours)\b|\bday (?:or|and) night\b|\bround the clock\b`,
    String.raw`\b(?:opening|office|working|business|clinic|surgery) (?:hours|times)\b|\bweekdays?\b|\b(?:mon|tues|wednes|thurs|fri)days\b|\b(?:open|lines|available|answered)\b[^.\n]{0,40}(?:\d ?[ap]m|every day|daily|day\b)`
  ].join('|'),
  'i'
)

export default rule({
  id: 'no-opening-hours',
  chapter: 'contact-and-access',
  severity: 'suggestion',
  title: 'Say when people can call',
  why: 'A call can take much courage. Somebody who finds no one there may not try again.',
  whoItHelps: [
    'people with mental health conditions, anxiety or distress',
    'autistic people',
    'people with a learning disability',
    'people with memory, thinking or attention difficulties, including dementia and brain injury'
  ],
  sources: [cite('pemat', 'actionability'), cite('nhs-messages', 'when to contact us')],
  appliesTo: ['letter', 'leaflet', 'email', 'poster', 'web-page'],
  cannotSee: 'Whether somebody answers at those times.',
  examples: [
    {
      avoid:
        '# Your eye test\n\nDear Sam\n\nAny questions? Call «020 7946 0123» or email clinic@example.nhs.uk.\n\nYours sincerely',
      better:
        '# Your eye test\n\nDear Sam\n\nAny questions? Call 020 7946 0123 (Monday to Friday, 9am to 5pm) or email clinic@example.nhs.uk.\n\nYours sincerely',
      kind: 'letter',
      settings: {
        organisation: {
          openingHours: 'Monday to Friday, 9am to 5pm',
          elsewhere: ['formats', 'interpreter', 'name', 'contact']
        }
      }
    },
    {
      fine: 'Dear Sam\n\nAny questions? Call 020 7946 0123, Monday to Friday, 9am to 5pm.\n\nYours sincerely',
      kind: 'letter'
    },
    { fine: 'Dear Sam\n\nAny questions? Call 020 7946 0123 (8-6.30 M-F).\n\nYours sincerely', kind: 'letter' },
    { fine: 'Dear Sam\n\nIn an emergency, call 999. For advice, call 111.\n\nYours sincerely', kind: 'letter' },
    { fine: 'Dear Sam\n\nCall 020 7946 0123 at any time, day or night.\n\nYours sincerely', kind: 'letter' },
    {
      fine: 'Dear Sam\n\nAny questions? Call 020 7946 0123.\n\nYours sincerely',
      kind: 'letter',
      settings: { organisation: { elsewhere: ['opening-hours'] } }
    }
  ],
  *check(draft, { organisation }) {
    if (organisation.elsewhere.includes('opening-hours') || !isComplete(draft)) return
    const [first] = routesOf(draft).phones
    if (!first || says(draft, hours) || isFilledIn(draft, /hours|opening|footer|contact/i)) return
    const { block, start, end } = first
    yield {
      place: block.place(start, end),
      message: 'Add the days and times when somebody answers this number.',
      ...(organisation.openingHours
        ? { suggest: [`${block.text.slice(start, end)} (${organisation.openingHours})`] }
        : {})
    }
  }
})
