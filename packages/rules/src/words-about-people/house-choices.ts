import { type Hit, type House, type Phrase, phrases, rule } from '@allclear/core'
import { search } from '../search.ts'
import { cite } from '../sources.ts'
import { atADesk, livingWith } from '../wording/house-style.ts'
import { isInWordList } from '../wording/word-lists.ts'

type Choice = keyof House

interface HousePhrase extends Phrase {
  choice: Choice
  /** What the organisation chose, for these words to be the other way. */
  when: House[Choice]
}

const who = 'people, person, adults, children, child, patients, men, women, staff, residents, visitors'.split(', ')
const words: readonly HousePhrase[] = [
  ...who.flatMap((one): HousePhrase[] => [
    { words: `disabled ${one}`, suggest: [`Disabled ${one}`], exact: true, choice: 'disabled', when: 'Disabled' },
    { words: `Disabled ${one}`, suggest: [`disabled ${one}`], exact: true, choice: 'disabled', when: 'disabled' }
  ]),
  ...(
    [
      ['log in', 'sign in'],
      ['logs in', 'signs in'],
      ['logged in', 'signed in'],
      ['logging in', 'signing in'],
      ['log out', 'sign out'],
      ['logged out', 'signed out']
    ] as const
  ).flatMap(([log, sign]): HousePhrase[] => [
    { words: log, suggest: [sign], choice: 'signIn', when: 'sign in' },
    { words: sign, suggest: [log], choice: 'signIn', when: 'log in' }
  ]),
  { words: 'log into', suggest: ['sign in to'], choice: 'signIn', when: 'sign in' },
  { words: 'sign into', suggest: ['log in to'], choice: 'signIn', when: 'log in' },
  { words: 'pregnant women and people', suggest: ['pregnant women'], choice: 'pregnant', when: 'pregnant women' },
  { words: 'pregnant people', suggest: ['pregnant women'], choice: 'pregnant', when: 'pregnant women' },
  {
    words: 'pregnant women',
    suggest: ['pregnant women and people'],
    choice: 'pregnant',
    when: 'pregnant women and people'
  }
]

const check = phrases(words, {
  message: ({ suggest: [first = ''], text }) => `Write “${first}”, not “${text}”: your organisation chose it.`,
  // “Disabled” is “disabled”, not “Disabled”.
  suggest: ({ phrase, suggest }) => (phrase.exact ? [...(phrase.suggest ?? [])] : suggest),
  unless: (hit, draft, { house }) => {
    const { choice, when } = hit.phrase as HousePhrase
    return house[choice] !== when || isElsewhere(hit, choice) || isInWordList(draft, hit.block)
  }
})

export default rule({
  id: 'house-choices',
  chapter: 'words-about-people',
  severity: 'suggestion',
  title: 'Keep to the words your organisation chose',
  why: 'UK sources differ on some words. One choice, kept to, is easier to read. This is silent until you choose.',
  whoItHelps: ['everyone'],
  sources: [
    cite('inclusion-london'),
    cite('nhs-incl-disab'),
    cite('nhs-incl-sex', 'Gender neutral language'),
    cite('nhs-az', 'log in'),
    cite('gov-style', 'sign in')
  ],
  cannotSee: 'Whether the people you write about agree with the choice.',
  examples: [
    {
      avoid: 'Free rides for «disabled people».',
      better: 'Free rides for Disabled people.',
      settings: { house: { disabled: 'Disabled' } }
    },
    {
      avoid: 'Free rides for «Disabled people».',
      better: 'Free rides for disabled people.',
      settings: { house: { disabled: 'disabled' } }
    },
    {
      avoid: 'A group for «people living with dementia».',
      better: 'A group for people with dementia.',
      settings: { house: { livingWith: 'with' } }
    },
    {
      avoid: 'You can «log in» at home.',
      better: 'You can sign in at home.',
      settings: { house: { signIn: 'sign in' } }
    },
    {
      avoid: 'Flu vaccines for «pregnant women».',
      better: 'Flu vaccines for pregnant women and people.',
      settings: { house: { pregnant: 'pregnant women and people' } }
    },
    { fine: 'Disabled people and disabled people can log in or sign in.' },
    { fine: 'Disabled people can come.', settings: { house: { disabled: 'disabled' } } },
    { fine: 'Ask at the Elm People Living with Dementia Forum.', settings: { house: { livingWith: 'with' } } },
    { fine: 'Please sign in at the front desk.', settings: { house: { signIn: 'log in' } } },
    {
      fine: 'A group for people with dementia, and for people with questions.',
      settings: { house: { livingWith: 'with' } }
    }
  ],
  check: {
    phrases: words,
    *find(hits, draft, settings) {
      yield* check.find(hits, draft, settings)
      const chosen = settings.house.livingWith
      if (chosen === 'either') return
      for (const { block, match, start, place } of search(draft, livingWith)) {
        const [, who, how, what] = match
        if (how?.toLowerCase() === chosen || isInWordList(draft, block)) continue
        // A group has its own name: “People Living with Dementia Forum”.
        if (/^\p{Lu}/u.test(how ?? '') || /^ \p{Lu}/u.test(block.text.slice(start + match[0].length))) continue
        const instead = `${who} ${chosen} ${what}`
        yield { place, message: `Write “${instead}”: your organisation chose it.`, suggest: [instead] }
      }
    }
  }
})

/** People sign in at a desk too, and the head of a sentence has a capital whatever the choice is. */
function isElsewhere({ block, sentence, from, text }: Hit, choice: Choice): boolean {
  if (choice === 'signIn') return atADesk.test(block.text.slice(sentence.start, sentence.end))
  return choice === 'disabled' && from === 0 && /^D/.test(text)
}
