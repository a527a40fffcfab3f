import { type Draft, type Place, rule } from '@allclear/core'
import { isComplete } from '../contact-and-access/complete.ts'
import { firstWords } from '../contact-and-access/edges.ts'
import { isFilledIn } from '../contact-and-access/filled-in.ts'
import { anyOf, says, search } from '../search.ts'
import { cite } from '../sources.ts'

const canSayNo = anyOf('i', [
  /\b(?:can|may|free to|able to|right to|choose to|decide to|want to|wish to|you) (?:always )?(?:say no|refuse|decline|withdraw|opt out|pull out|stop (?:taking part|at any time|being in|the (?:test|treatment|study))|leave the (?:study|research|trial)|change your mind|choose not to)\b/,
  /\b(?:do not|don['’]t|need not) have to (?:take part|have|agree|say yes|join|do|give|sign|decide|answer|be)\b/,
  /\bdo I have to\b|\b(?:your|up to you|own|is a) (?:choice|decision)\b/,
  /\b(?:is|it['’]s) (?:entirely |completely |all )?(?:up to you|voluntary|optional)\b/,
  /\bchange(?:d)? (?:your|my|their) mind\b|\b(?:choose|decide|prefer|rather) not to\b/,
  /\bif (?:you )?(?:say no|decide against|do not want)\b|\bwithdraw(?:al|ing)?\b|\bvoluntary\b/,
  /\brefus(?:e|al|ing)\b|\bsaying no\b|\bdon['’]t want (?:to|this|the)\b/,
  /\bonly (?:sign|tick|initial|agree)\b[^.\n]{0,40}\bif you\b/
])
const told =
  /\byou (?:will|are (?:going|asked) to|will be asked to|need to|must|should) (?:then )?(?:take part|have|be (?:given|asked|put|in)|join|give|come|complete|get|receive)\b/gi
const detained = /\b(?:Mental Health Act|section \d|detained|court order)\b/i

const about =
  'We look at blood pressure in people over 40. «You will take part» in the blood pressure study at Millbrook Hospital. You come to the clinic three times. A nurse measures your blood pressure and takes some blood from your arm. Each visit takes about an hour. We keep your name apart from your results, and only our team can see them.'

export default rule({
  id: 'right-to-say-no-missing',
  chapter: 'consent',
  severity: 'error',
  title: 'Tell people that they can say no, now or later',
  why: 'Saying yes only counts when people know they can say no, and that their care stays the same.',
  whoItHelps: [
    'everyone',
    'people with a learning disability',
    'people with memory, thinking or attention difficulties, including dementia and brain injury'
  ],
  sources: [cite('hra', 'principles')],
  appliesTo: ['consent'],
  cannotSee: 'Whether staff say it too, and give people time to decide.',
  examples: [
    { avoid: about, kind: 'consent' },
    { avoid: `# «The blood pressure study»\n\n${about.replace(/«.*?» in/, 'This is about')}`, kind: 'consent' },
    {
      fine: `${about.replace(/[«»]/g, '')} You can say no, now or later. It will not change your care.`,
      kind: 'consent'
    },
    { fine: `${about.replace(/[«»]/g, '')} It is up to you.`, kind: 'consent' },
    { fine: 'You will take part in the blood pressure study.', kind: 'consent' },
    { fine: about.replace(/[«»]/g, ''), kind: 'leaflet' }
  ],
  *check(draft) {
    if (!isComplete(draft) || says(draft, canSayNo) || says(draft, detained)) return
    if (isFilledIn(draft, /right|choice|withdraw|refus/i)) return
    yield {
      place: whereTold(draft),
      message: 'Say that people can say no, now or later, and that their care stays the same.'
    }
  }
})

/** Where it says what will be done to people, as if they had no say; else at the start. */
function whereTold(draft: Draft): Place | null {
  const [first] = search(draft, told)
  return first ? first.place : firstWords(draft)
}
