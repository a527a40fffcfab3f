import { type Hit, type Phrase, phrases, rule } from '@allclear/core'
import { cite } from '../sources.ts'

const whose = ['his', 'her', 'their', 'my', 'your', 'a', 'the']
const what = ['disability', 'disabilities', 'impairment', 'blindness', 'deafness', 'autism', 'condition', 'illness']
const how = [
  'despite',
  'in spite of',
  'overcame',
  'overcome',
  'overcomes',
  'overcoming',
  'triumphed over',
  'rose above'
]
const words: readonly Phrase[] = [
  ...how.flatMap((one) => whose.flatMap((own) => what.map((it): Phrase => ({ words: `${one} ${own} ${it}` })))),
  ...['disabled', 'deaf', 'blind', 'autistic', 'in a wheelchair', 'a wheelchair user', 'dyslexic'].flatMap(
    (state): Phrase[] => [{ words: `despite being ${state}` }, { words: `in spite of being ${state}` }]
  ),
  ...['brave', 'bravely', 'bravery', 'courageous', 'inspirational', 'inspiring', 'heroic', 'superhuman'].map(
    (one): Phrase => ({ words: one, note: 'praise', ask: true })
  )
]
const disability =
  /\b(?:disab(?:led|ilit\w+)|deaf|blind|wheelchair|autis\w+|impairments?|learning difficult\w+|amputees?|cerebral palsy|Down['’]s|paralympi\w+|dyslexi\w+|para-?athletes?)\b/i

export default rule({
  id: 'inspiration-and-pity',
  chapter: 'words-about-people',
  severity: 'suggestion',
  title: 'Say what the person did, without pity or praise',
  why: 'Calling someone brave because they are Disabled treats an ordinary life as a sad one.',
  whoItHelps: ['Disabled people'],
  sources: [cite('gov-incl', '1.2'), cite('scope')],
  cannotSee: 'Whether the praise is for what the person did. Ask them how they want to be described.',
  examples: [
    { avoid: '«Despite being deaf», he passed his exams.', better: 'He passed his exams.' },
    { avoid: 'She «overcame her disability» to win.', better: 'She won.' },
    { avoid: 'Our «inspirational» Disabled staff will speak.', better: 'Our Disabled staff will speak.' },
    { fine: 'Thank you for an inspiring talk on bins.' },
    { fine: 'Despite the condition of the road, we came.' },
    { fine: 'Despite the rain, Disabled staff came to the fair.' },
    { fine: 'We want to overcome the barriers that disable people.' },
    { fine: 'He said: “I won despite my disability.”' }
  ],
  check: phrases(words, {
    message: ({ phrase, text }) =>
      phrase.note ? `Say what the person did, not “${text}”.` : `Say what the person did. Leave out “${text}”.`,
    // “Despite the condition of the building”
    unless: (hit) =>
      hit.phrase.note === 'praise'
        ? !isNearDisability(hit)
        : /^ (?:of|that|which)\b/.test(hit.block.text.slice(hit.end))
  })
})

/** Within 8 words. */
function isNearDisability({ block, sentence, from, to }: Hit): boolean {
  const first = sentence.words[Math.max(0, from - 8)]
  const last = sentence.words[Math.min(sentence.words.length - 1, to + 8)]
  return first && last ? disability.test(block.text.slice(first.start, last.end)) : false
}
