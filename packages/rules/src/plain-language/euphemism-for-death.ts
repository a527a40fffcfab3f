import { type Hit, type Phrase, phrases, rule } from '@allclear/core'
import { cite } from '../sources.ts'

const words: readonly Phrase[] = [
  { words: 'pass away', suggest: ['die'], forms: 'verb' },
  { words: 'slip away', suggest: ['die'], forms: 'verb' },
  ...['his', 'her', 'their'].flatMap((whose): Phrase[] => [
    { words: `lose ${whose} life`, suggest: ['die'], forms: 'verb' },
    { words: `lose ${whose} battle`, suggest: ['die'], forms: 'verb' },
    { words: `lose ${whose} battle with`, suggest: ['die of'], forms: 'verb' },
    { words: `lose ${whose} fight with`, suggest: ['die of'], forms: 'verb' },
    { words: `${whose} passing`, suggest: [`${whose} death`] }
  ]),
  { words: 'lose their lives', suggest: ['die'], forms: 'verb' },
  { words: 'the passing of', suggest: ['the death of'], ask: true },
  { words: 'is no longer with us', suggest: ['has died'] },
  { words: 'are no longer with us', suggest: ['have died'] },
  { words: 'breathed his last', suggest: ['died'] },
  { words: 'breathed her last', suggest: ['died'] },
  { words: 'dearly departed', suggest: ['person who has died'] },
  { words: 'the departed', suggest: ['the person who has died'] },
  { words: 'the deceased', suggest: ['the person who has died'], ask: true },
  { words: 'passed', suggest: ['died'] }
]
const someone =
  /^(?:she|he|they|who|mother|father|mum|dad|mam|nan|gran|grandmother|grandfather|husband|wife|partner|son|daughter|brother|sister|child|baby|relative|one|friend|parent|person|patient|uncle|aunt)$/
// “She passed in June” says that she died; “he passed his test” or “passed on the letter” does not.
const diedThen =
  /^ (?:peacefully|suddenly|in (?:his|her|their) sleep|in (?:hospital|january|february|march|april|may|june|july|august|september|october|november|december|\d{4})|last (?:week|month|year|night)|on \d|at home)\b/i

export default rule({
  id: 'euphemism-for-death',
  chapter: 'plain-language',
  severity: 'suggestion',
  title: 'Say “died”, not “passed away”',
  why: 'Some people take “passed”, “lost” and “gone” at their word, and do not know that somebody has died.',
  whoItHelps: ['people with a learning disability', 'autistic people', 'people who are new to English'],
  sources: [cite('nhs-az', 'death')],
  cannotSee: 'Which words the family uses. Ask them, and be just as plain and kind.',
  examples: [
    { avoid: 'Your mother «passed away» on Monday.', better: 'Your mother died on Monday.' },
    { avoid: 'We wrote to you after «her passing».', better: 'We wrote to you after her death.' },
    {
      avoid: 'When your father «passed» in June, we wrote to you.',
      better: 'When your father died in June, we wrote to you.'
    },
    { avoid: 'Tom «lost his battle» in June.', better: 'Tom died in June.' },
    { avoid: 'Bring the card of «the deceased».', better: 'Bring the card of the person who has died.' },
    { fine: 'We are sorry for your loss.' },
    { fine: 'She passed her test in June. Germs can be passed on.' },
    { fine: 'Her passing remark was kind. He lost his life jacket.' },
    { fine: 'She lost her battle for a ramp.' },
    { fine: 'This group is for people who have had a pregnancy loss.' },
    { fine: 'Jo said: “My mother passed away in June.”' }
  ],
  check: phrases(words, {
    message: ({ suggest: [first] }) => `Write “${first}”, so that nobody is left unsure.`,
    unless: isOther
  })
})

function isOther({ phrase, block, sentence, from, end }: Hit): boolean {
  const before = sentence.words[from - 1]?.lower ?? ''
  const after = block.text.slice(end)
  // “Lost her battle in June”, not “lost her battle for a ramp”.
  if (phrase.words.endsWith(' battle')) return !/^[.!]/.test(after) && !diedThen.test(after)
  if (phrase.words === 'passed') {
    const who = /^(?:has|have|had|sadly)$/.test(before) ? (sentence.words[from - 2]?.lower ?? '') : before
    return !someone.test(who) || !diedThen.test(after)
  }
  // “The passing of time”, and “her passing remark”.
  if (phrase.words === 'the passing of') return !/^ (?:(?:your|his|her|their|an?|our) |[\p{Lu}])/u.test(after)
  if (phrase.words.endsWith(' passing'))
    return /^ \p{L}/u.test(after) && !/^ (?:and|on|in|at|we|to|was|is|has)\b/.test(after)
  // “Passed away the time”, and “lost her life vest”.
  if (phrase.words === 'pass away') return /^ (?:the|an?|some) \p{L}/u.test(after)
  if (/ (?:life|lives)$/.test(phrase.words))
    return /^ (?!(?:in|to|on|at|and|when|because|after|during|while|as|from|for|here|last|this)\b)\p{L}/u.test(after)
  // “Slip away from the crowd”.
  if (phrase.words === 'slip away')
    return /^ (?:from|to|with)\b/.test(after) || !/\b(?:peacefully|hospital|home|sleep|family)\b/.test(after)
  // “The deceased donor”, “the deceased's account”: an adjective, or a word of law.
  if (phrase.words === 'the deceased' || phrase.words === 'the departed')
    return /^[’']|^ (?!(?:and|or|had|has|was|were|is|in|at|to|with|did|who|from|by|on|when|if|after|before|for|wanted|will)\b)\p{L}/u.test(
      after
    )
  return false
}
