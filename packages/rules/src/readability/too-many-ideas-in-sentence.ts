import { rule, type Sentence } from '@allclear/core'
import { type Prose, prose } from '../sentences/prose.ts'
import { cite } from '../sources.ts'
import { isTooLong } from './sentence-too-long.ts'

/** Words that begin a clause, with its own verb: anywhere, after a comma, or where who acts is named. */
const anywhere = new Set('if unless because although though while whereas until whenever'.split(' '))
const afterComma = new Set('which who where when but'.split(' '))
const joining = new Set('and but or so'.split(' '))
const actors = new Set('you we they he she it this that there'.split(' '))
/** “You must, unless you are pregnant, take 2 tablets”: what belongs together is pulled apart. */
const cutApart =
  /\b(?:you|we|they|must|should|can|will|may), (?:unless|if|when|which|who|where|although|while|because|as|in which)\b[^,;:.()]{12,}(?:,[^,;:.()]+){0,2}, \p{Ll}/u

export default rule({
  id: 'too-many-ideas-in-sentence',
  chapter: 'readability',
  severity: 'suggestion',
  title: 'Say one thing in each sentence',
  why: 'Many people keep one point in mind at a time. Conditions inside conditions get lost.',
  whoItHelps: [
    'people with a learning disability',
    'dyslexic people',
    'people who are new to English',
    'people with memory, thinking or attention difficulties, including dementia and brain injury'
  ],
  sources: [cite('coga', 'o3p05'), cite('gov-formats', 'easy read list')],
  cannotSee: 'Which of the things matters most.',
  examples: [
    {
      avoid: '«You must, unless you are pregnant, in which case call us first, take 2 tablets with food.»',
      better: 'If you are pregnant, call us first. Everyone else: take 2 tablets with food.'
    },
    { avoid: '«If you feel sick, wait until it stops, but if it goes on, tell us so that we can help.»' },
    { fine: 'If you feel sick, wait until it stops.' },
    { fine: 'Call 999 if you cannot breathe well, if your lips turn blue or if you cough up blood.' },
    { fine: 'Bring your letter, your glasses, a list of your medicines, and a friend if you want.' },
    { fine: 'She said: “If I feel sick, I wait until it stops, but if it goes on, I tell them so that they can help.”' }
  ],
  *check(draft) {
    for (const one of prose(draft)) {
      // A sentence that is too long has more to say for itself.
      if (one.count < 12 || isTooLong(draft, one) || !hasManyIdeas(one)) continue
      yield {
        place: one.block.place(one.sentence.start, one.sentence.end),
        message: 'Split this sentence. Say one thing in each, and begin with who it is for.'
      }
    }
  }
})

function hasManyIdeas({ block: { text }, sentence }: Prose): boolean {
  const said = text.slice(sentence.start, sentence.end)
  return countClauses(text, sentence) >= 3 || (said.includes(',') && cutApart.test(said))
}

function countClauses(text: string, { words }: Sentence): number {
  return words.filter(({ lower, start }, index) => {
    // “If A, if B or if C” is one list.
    if (anywhere.has(lower)) return lower !== 'if' || words[index - 1]?.lower !== 'or'
    if (joining.has(lower) && actors.has(words[index + 1]?.lower ?? '')) return true
    const before = words[index - 1]
    return afterComma.has(lower) && before !== undefined && /[,;–]/.test(text.slice(before.end, start))
  }).length
}
