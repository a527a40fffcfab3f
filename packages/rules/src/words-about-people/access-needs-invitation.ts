import { type Hit, type Phrase, phrases, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { standsAlone } from '../wording/stands-alone.ts'

const words: readonly Phrase[] = [
  { words: 'special requirements', suggest: ['access needs'], ask: true },
  { words: 'special requirement', suggest: ['access need'], ask: true },
  { words: 'special access needs', suggest: ['access needs'] },
  { words: 'special needs', suggest: ['access needs', 'support needs'] }
]
const someone =
  /\b(?:you|your|they|their|people|person|child(?:ren)?|patients?|visitors?|guests?|carers?|anyone|adults?|attendees|any|with|please)\b/i
// What a thing needs, or what somebody eats.
const thing =
  /\b(?:stor(?:e|age|ing)|handling|dispos\w+|diet\w*|foods?|meals?|licen[cs]e|visa|system|software|data|technical|legal)\b/i

export default rule({
  id: 'access-needs-invitation',
  chapter: 'words-about-people',
  severity: 'suggestion',
  title: 'Ask about “access needs”, and give examples',
  why: '“Special” sets people apart. Examples show people what they can ask you for.',
  whoItHelps: ['Disabled people'],
  sources: [cite('ais', 'identify'), cite('scope')],
  cannotSee: 'Whether you can meet the needs that people tell you about.',
  examples: [
    { avoid: 'Do you have any «special requirements»?', better: 'Do you have any access needs?' },
    { avoid: 'Tell us if you have «special needs».', better: 'Tell us if you have access needs.' },
    { avoid: '## «Special requirements»', better: '## Access needs' },
    { avoid: 'Do you have «special needs» we should know of?', better: 'Do you have access needs we should know of?' },
    { fine: 'Your child can see our special needs dentist.' },
    { fine: 'Special educational needs teams can help your child.' },
    { fine: 'This medicine has no special requirements for storage.' },
    { fine: 'Tell us if anything special needs to be done.' },
    { fine: 'The form asks “Do you have special needs?”' }
  ],
  check: phrases(words, {
    message: ({ suggest: [first], text }) => `Write “${first}”, not “${text}”. Give examples, such as an interpreter.`,
    unless: (hit) => !isAboutPeople(hit)
  })
})

function isAboutPeople(hit: Hit): boolean {
  const { block, sentence, to } = hit
  // “Special needs dentistry” is a name.
  if (!standsAlone(hit)) return false
  // “Nothing special needs to be done.”
  if (sentence.words[to + 1]?.lower === 'to') return false
  const said = block.text.slice(sentence.start, sentence.end)
  return !thing.test(said) && (someone.test(said) || /^(?:heading|label|caption|cell)$/.test(block.kind))
}
