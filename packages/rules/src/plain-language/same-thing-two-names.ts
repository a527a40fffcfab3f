import { type Draft, type Hit, isInName, type Phrase, type Problem, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { atADesk } from '../wording/house-style.ts'

/** Names people use for one thing. Words that other rules replace anyway, such as medication, are left to those. */
const sets: readonly (readonly string[])[] = [
  ['GP surgery', 'GP practice', "doctor's surgery", "doctors' surgery"],
  ['sign in', 'log in', 'log on'],
  ['form', 'questionnaire'],
  ['appointment', 'consultation', 'appointment slot'],
  ['phone call', 'telephone call'],
  ['ultrasound scan', 'sonogram'],
  ['waiting room', 'waiting area'],
  ['reception', 'front desk', 'main desk', 'welcome desk'],
  ['step-free', 'level access'],
  ['lift', 'elevator'],
  ['next of kin', 'emergency contact'],
  ['text message', 'SMS'],
  ['mobile phone', 'cell phone'],
  ['aftercare', 'follow-up care'],
  ['car park', 'parking lot'],
  ['out of hours', 'after hours']
]
const setOf = new Map<string, number>()
const words: Phrase[] = sets.flatMap((names, set) =>
  names.map((name): Phrase => {
    setOf.set(name, set)
    return { words: name, forms: /^(?:sign|log) /.test(name) ? 'verb' : 'noun' }
  })
)
const often = 2

export default rule({
  id: 'same-thing-two-names',
  chapter: 'plain-language',
  severity: 'suggestion',
  title: 'Call one thing by one name',
  why: 'When a thing has two names, people think there are two things.',
  whoItHelps: [
    'autistic people',
    'people with a learning disability',
    'people with memory, thinking or attention difficulties, including dementia and brain injury',
    'people who are new to English'
  ],
  sources: [cite('ie-easy', '9'), cite('iso-plain', '5.3'), cite('pl-gov', 'same terms'), cite('coga', 'clear words')],
  cannotSee: 'Whether they really are the same thing.',
  examples: [
    {
      avoid: 'Log in to see your form. To log in, press Start. Then «sign in» again. Sign in twice.',
      better: 'Log in to see your form. To log in, press Start. Then log in again. Log in twice.'
    },
    {
      avoid: 'Fill in the form. Sign the form. Post the form. The «questionnaire» is short. Bring the questionnaire.'
    },
    { fine: 'Fill in the form. Sign the form. The questionnaire is a page.' },
    {
      fine: 'Our public consultation is open. The consultation closes in May. Book an appointment. You can change your appointment.'
    },
    { fine: 'Log in to the app. Log in at home. Sign in at reception. Sign in the visitors’ book.' },
    { fine: 'Log in to see your form. The sign in the hall says so.' },
    { fine: 'The form of the questionnaire is new. Fill in the questionnaire.' }
  ],
  check: { phrases: words, find }
})

/** A thing that two names are used for, each more than once. The finding is at the name used less. */
function* find(hits: readonly Hit[], { kind }: Draft): Generator<Problem> {
  const used = new Map<number, Map<string, Hit[]>>()
  for (const hit of hits) {
    const set = setOf.get(hit.phrase.words)
    if (set === undefined || hit.quoted || !isUsed(hit)) continue
    const names = used.get(set) ?? new Map<string, Hit[]>()
    const same = names.get(hit.phrase.words)
    if (same) same.push(hit)
    else names.set(hit.phrase.words, [hit])
    used.set(set, names)
  }
  for (const names of used.values()) {
    const [more, less] = [...names].filter(([, all]) => all.length >= often).sort(([, a], [, b]) => b.length - a.length)
    const first = less?.[1][0]
    if (!more || !less || !first) continue
    yield {
      place: first.block.place(first.start, first.end),
      message: `Use one name for one thing: “${more[0]}” or “${less[0]}”, not both.`,
      needsPerson: true,
      ...(kind === 'easy-read' ? { severity: 'warning' } : {})
    }
  }
}

// A council asks what people think.
const views =
  /\b(?:public|community) consultation|\bconsultation (?:closes|ends|opens|runs|document|period|response|event|survey|on)\b|\b(?:reply|respon\w+) to (?:the|this|our) consultation/i

/** Not a name, nor “the form of” and “a sign in the hall”. */
function isUsed({ block, sentence, from, to, end, phrase }: Hit): boolean {
  if (isInName(sentence, from, to) || block.kind === 'title' || block.kind === 'alt') return false
  const before = sentence.words[from - 1]?.lower ?? ''
  const said = block.text.slice(sentence.start, sentence.end)
  if (phrase.words === 'consultation') return !views.test(said)
  if (phrase.words === 'sign in' && atADesk.test(said)) return false
  if (phrase.words === 'form') return !/^ of\b/.test(block.text.slice(end)) && before !== 'to'
  return !/^(?:sign|log) /.test(phrase.words) || !/^(?:an?|the|this|that|your)$/.test(before)
}
