import { type Hit, rule } from '@allclear/core'
import { search } from '../search.ts'
import { cite } from '../sources.ts'
import { aboutPeople } from '../wording/about-people.ts'
import { isInWordList } from '../wording/word-lists.ts'
import { type PeopleLabel, people } from '../words/people.ts'

const words = aboutPeople(people('he or she', 'chairman', 'male nurse', 'housewife', 'mums-to-be'), {
  unless: isAboutOne
})
const slashed =
  /(?<![\w/])(?:s\/he|(?:he|she)\/(?:she|he)|(?:his|her)\/(?:her|his)s?|(?:him|her)\/(?:her|him))(?![\w/])/gi

export default rule({
  id: 'gender-default',
  chapter: 'words-about-people',
  severity: 'suggestion',
  title: 'Write “you” or “they”, and names of jobs for everyone',
  why: '“He or she” leaves some people out, and makes sentences longer.',
  whoItHelps: ['everyone', 'people who find reading hard'],
  sources: [cite('nhs-incl-sex', 'Gender neutral language'), cite('gov-style')],
  cannotSee: 'Which words the person uses of themselves.',
  examples: [
    { avoid: 'The patient can bring «his or her» card.', better: 'The patient can bring their card.' },
    { avoid: 'Ask your doctor if «he or she can» help.', better: 'Ask your doctor if they can help.' },
    { avoid: 'Your child keeps «his/her» card.', better: 'Your child keeps their card.' },
    { avoid: 'Write to the «chairman».', better: 'Write to the chair.' },
    { avoid: 'A «male nurse» will see you.', better: 'A nurse will see you.' },
    { fine: 'You can ask for a lady doctor.' },
    { fine: 'Our chair was once Chairman Lee.' },
    { fine: 'He called. She came. Mother and Baby Unit.' },
    { fine: 'The form says “he or she”.' }
  ],
  check: {
    phrases: words.phrases,
    *find(hits, draft, settings) {
      yield* words.find(hits, draft, settings)
      for (const { block, match, place } of search(draft, slashed)) {
        if (isInWordList(draft, block)) continue
        const instead = theirs(match[0].toLowerCase())
        yield {
          place,
          message: `Write “${instead ?? 'they'}”, or speak to the reader as “you”.`,
          suggest: instead ? [instead] : []
        }
      }
    }
  }
})

/** “he/she is” would have to be written afresh. */
function theirs(words: string): string | undefined {
  if (/^hi[sm]|^her\/hi/.test(words))
    return words.includes('him') ? 'them' : words.endsWith('hers') ? 'theirs' : 'their'
  return undefined
}

/** “ask for a lady doctor”: then it matters. */
function isAboutOne({ block, sentence }: Hit, label: PeopleLabel): boolean {
  return (
    label === 'male nurse' &&
    /\b(?:ask|request|prefer|choose|want|like|rather|see a)\b/i.test(block.text.slice(sentence.start, sentence.end))
  )
}
