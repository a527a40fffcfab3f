import { type Hit, type Phrase, phrases, rule } from '@allclear/core'
import { cite } from '../sources.ts'

const words: readonly Phrase[] = [
  ...['denies any', 'denies having any', 'denies having', 'denies'].map((one) => ({
    words: one,
    suggest: ['has had no', 'tells us of no']
  })),
  ...['denied any', 'denied having any', 'denied having', 'denied'].map((one) => ({
    words: one,
    suggest: ['had no', 'told us of no']
  })),
  { words: 'is complaining of', suggest: ['has', 'tells us about'] },
  { words: 'was complaining of', suggest: ['had', 'told us about'] },
  { words: 'complaining of', suggest: ['with'] },
  { words: 'complains of', suggest: ['has', 'tells us about'] },
  { words: 'complained of', suggest: ['had', 'told us about'] },
  { words: 'complain of', suggest: ['have', 'tell us about'] },
  { words: 'admits to', suggest: ['tells us about'] },
  { words: 'admitted to', suggest: ['told us about'] },
  { words: 'claims to', note: 'claim' },
  { words: 'claim that', suggest: ['say that'], note: 'claim' },
  { words: 'claims that', suggest: ['says that'], note: 'claim' },
  { words: 'claimed that', suggest: ['said that'], note: 'claim' }
]
const symptom =
  /^ (?:[a-z]+ )?(?:pains?|discomfort|chest|breathless\w*|shortness|nausea|vomit\w*|fevers?|weight|headaches?|coughs?|coughing|bleeding|dizz\w+|symptoms?|suicid\w+|self-harm|thoughts|alcohol|drinking|smoking|drugs?|allerg\w+|diarrhoea|falls?|trauma|palpitations|weakness|numb\w*|tingling|itch\w*|rash\w*|swelling|sweats?|tired\w*|fatigue|low mood|depress\w+|anx\w+|hearing|vision|visual|incontinence|constipation|bloating|stiffness|cramps?|burning|ache|aches|aching|sore\w*)\b/i
const habit =
  /^ (?:[a-z]+ )?(?:drinking|smoking|taking|using|feeling|eating|having|missing|not|forgetting|thoughts|alcohol)\b/i
// “denies smoking” is not “has had no smoking”.
const deed = /^ (?:smoking|drinking|drugs?|alcohol|coughing)\b/i
// “You claim that benefit” doubts nobody.
const toldOf =
  /^ (?:you|she|he|they|it|we|I|your|his|her|their|our|my|the|this|these|there|staff|nobody|nurses?|doctors?|somebody|someone|no one)\b/i
const claimers = new Set(['you', 'she', 'he', 'they', 'patient', 'mother', 'father', 'mum', 'dad', 'and', 'also'])

export default rule({
  id: 'doubting-words',
  chapter: 'words-about-people',
  severity: 'warning',
  title: 'Write what people tell you as a fact',
  why: '“Denies” and “claims” sound as if the person may be lying. People read their own letters now.',
  whoItHelps: ['everyone'],
  sources: [cite('bmj-cox', 'doubt')],
  cannotSee: 'How the person put it. Their own words are often best.',
  examples: [
    { avoid: 'She «denies» chest pain.', better: 'She has had no chest pain.' },
    { avoid: 'He «complained of» headaches.', better: 'He had headaches.' },
    { avoid: 'He «admits to» smoking.', better: 'He tells us about smoking.' },
    { avoid: 'The patient «claims that» it hurts.', kind: 'letter' },
    { avoid: 'You «claim that» you were left alone.', better: 'You say that you were left alone.', kind: 'letter' },
    { fine: 'You claim that benefit online.', kind: 'letter' },
    { fine: 'If you claim that the decision is wrong, we will look again.', kind: 'letter' },
    { fine: 'The court denied the claim.' },
    { fine: 'He was admitted to the heart ward.' },
    { fine: 'You can complain of poor care to our help team.' },
    { fine: 'He said: “She denies chest pain.”' },
    { fine: 'The firm claims that it is safe.', kind: 'letter' }
  ],
  check: phrases(words, {
    message: ({ suggest: [first], text }) =>
      `Write “${first ?? (/^den/i.test(text) ? 'does not' : 'says')}”: “${text}” sounds like doubt.`,
    suggest: ({ phrase, block, end, suggest }) =>
      phrase.words.startsWith('den') && deed.test(block.text.slice(end)) ? [] : suggest,
    unless: (hit, { kind }) => !isAboutHealth(hit, kind === 'letter')
  })
})

function isAboutHealth(hit: Hit, isLetter: boolean): boolean {
  const { phrase, block, end } = hit
  const after = block.text.slice(end)
  if (phrase.note === 'claim') return isLetter && isDoubted(hit)
  return phrase.words.startsWith('admi') ? habit.test(after) : symptom.test(after)
}

/** “If you claim that…” says what anybody may do. */
function isDoubted({ phrase, block, sentence, from, end }: Hit): boolean {
  const [before, who] = [sentence.words[from - 2]?.lower ?? '', sentence.words[from - 1]?.lower ?? '']
  if (!claimers.has(who) || /^(?:if|whether|unless)$/.test(before)) return false
  return phrase.words !== 'claim that' || toldOf.test(block.text.slice(end))
}
