import { type Hit, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { aboutPeople } from '../wording/about-people.ts'
import { people } from '../words/people.ts'

export default rule({
  id: 'wheelchair-wording',
  chapter: 'words-about-people',
  severity: 'error',
  title: 'Say “wheelchair user”',
  why: 'A wheelchair lets people move. “Bound” and “confined” tell a story of tragedy that wheelchair users reject.',
  whoItHelps: ['people with mobility or dexterity impairments', 'Disabled people'],
  sources: [cite('gov-incl', 'word table'), cite('nhs-incl-disab')],
  cannotSee: 'How the person wants to be described. Ask them, and use their words.',
  examples: [
    { avoid: 'If you are «wheelchair-bound», use gate B.', better: 'If you are a wheelchair user, use gate B.' },
    { avoid: 'Sam, who is «wheelchair-bound», came.', better: 'Sam, who is a wheelchair user, came.' },
    { avoid: 'They are «wheelchair-bound».', better: 'They are wheelchair users.' },
    { avoid: '«Wheelchair bound» patients use gate B.' },
    { avoid: 'People «confined to a wheelchair» use gate B.', better: 'People who use a wheelchair use gate B.' },
    { avoid: 'We visit you if you are «housebound».', better: 'We visit you if you are not able to leave home.' },
    { fine: 'Wheelchair users can come in by gate B.' },
    { fine: 'Please drop the words “suffers from” and “wheelchair-bound” from your form.' },
    { fine: 'Don’t use “the disabled”, “suffers from” or “wheelchair-bound”.' },
    { fine: '- I am wheelchair-bound, and I love it.' },
    { avoid: '- [ ] I am «wheelchair-bound»', better: '- [ ] I am a wheelchair user' },
    { avoid: 'Sam said: “I am glad that you asked those who are «wheelchair-bound».”' },
    { fine: 'The wheelchair store is bound to be busy.' },
    { fine: 'Ask the housebound vaccination service for a home visit.' }
  ],
  check: aboutPeople(people('wheelchair-bound', 'housebound'), {
    message: ({ phrase, suggest, text }) =>
      phrase.ask
        ? `Say what the person needs: “${suggest[0] ?? 'cannot leave home'}”, not “${text}”.`
        : `Say that people use a wheelchair, not “${text}”.`,
    suggest: fitting,
    unless: isService,
    quotes: 'ask'
  })
})

/** What can stand in the same place: after “is”, after the people themselves, or, before them, nothing can. */
function fitting({ phrase, block, sentence, from, to, suggest }: Hit): string[] {
  const [before, last, next] = [sentence.words[from - 1]?.lower ?? '', sentence.words[to], sentence.words[to + 1]]
  if (/^(?:am|are|be|become|becomes|became|been|being|is|was|were|you're|i'm|they're|he's|she's)$/.test(before)) {
    const isOne = /^(?:am|becomes|is|was|i'm|he's|she's)$/.test(before)
    const several = !isOne && /^(?:they|people|patients|who|we)$/.test(sentence.words[from - 2]?.lower ?? '')
    return several && !phrase.ask ? ['wheelchair users'] : suggest
  }
  const nounFollows =
    last && next && block.text.slice(last.end, next.start) === ' ' && !/^(?:and|at|or|in|for|who)$/.test(next.lower)
  if (phrase.ask || !/ /.test(phrase.words) || phrase.words === 'wheelchair bound') return nounFollows ? [] : suggest
  return /^(?:someone|anyone|everyone|person|people|patients|those|adults|children|residents|visitors)$/.test(before)
    ? [/^(?:someone|anyone|everyone|person)$/.test(before) ? 'who uses a wheelchair' : 'who use a wheelchair']
    : []
}

/** The name of a register or a team, which nobody can change in a draft. */
function isService({ phrase, sentence, from, to, text }: Hit): boolean {
  const near = sentence.words.slice(to + 1, to + 4).map(({ lower }) => lower)
  if (!phrase.ask) return false
  return (from > 0 && /^\p{Lu}/u.test(text)) || near.some((word) => services.has(word))
}

const services = new Set(
  `allowance allowances benefit benefits clinic list nurse nurses nursing payment payments register service services team
  teams vaccination visit visits`.split(/\s+/)
)
