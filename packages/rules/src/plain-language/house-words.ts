import {
  createMatcher,
  type HouseWord,
  isInName,
  type Matcher,
  normalise,
  type Phrase,
  phrases,
  rule,
  type WordCheck
} from '@allclear/core'
import { cite } from '../sources.ts'
import { shortEnough } from '../wording/short-enough.ts'

const words: HouseWord[] = [
  { write: 'patient', insteadOf: 'service user', why: 'Our patients chose this word.', when: 'always' },
  { write: 'Elm Ward', insteadOf: 'Ward 4', why: '', when: 'sometimes' }
]
const settings = { words }

export default rule({
  id: 'house-words',
  chapter: 'plain-language',
  severity: 'warning',
  title: 'Use your organisation’s own words',
  why: 'People know where they are when everybody uses the same words for the same things.',
  whoItHelps: ['everyone', 'people who are new to English', 'people with a learning disability'],
  sources: [cite('iso-plain', '5.3'), cite('coga', 'clear words')],
  cannotSee: 'Words that are not in your list.',
  examples: [
    { avoid: 'Each «service user» has a locker.', better: 'Each patient has a locker.', settings },
    { avoid: '«Service users» have lockers.', better: 'Patients have lockers.', settings },
    {
      avoid: 'Play in the «kids»’ room.',
      settings: { words: [{ write: 'children', insteadOf: 'kids', why: '', when: 'always' }] }
    },
    { avoid: 'Go to «Ward 4».', better: 'Go to Elm Ward.', settings },
    { fine: 'Each service user has a locker.' },
    { fine: 'They said “service user”. You can ask the Millbrook Service User Forum.', settings },
    { fine: 'The service uses `service user` in its code, and Ward 14.', settings },
    {
      avoid: 'Go to the «women’s unit».',
      better: 'Go to the Women’s Unit.',
      settings: { words: [{ write: 'Women’s Unit', insteadOf: "women's unit", why: '', when: 'always' }] }
    },
    {
      fine: 'Patients and carers have lockers.',
      settings: {
        words: [{ write: 'patients and carers', insteadOf: 'patients', why: '', when: 'always' }]
      }
    }
  ],
  *check(draft, settings) {
    if (settings.words.length === 0) return
    const { matcher, check } = readyFor(settings.words)
    yield* check.find(matcher.match(draft)[0] ?? [], draft, settings)
  }
})

interface Ready {
  /** The list it was made from, written out: a caller may change the list itself between two drafts. */
  list: string
  matcher: Matcher
  check: WordCheck
}

let latest: Ready | undefined

/** The words are the same for every draft of a run. */
function readyFor(words: readonly HouseWord[]): Ready {
  const list = JSON.stringify(words)
  if (latest?.list !== list) {
    const check = phrases([...words.flatMap(keepWhole), ...words.map(toPhrase)], {
      message: ({ phrase: { note = '', suggest: [write = ''] = [] }, suggest: [first = write] }) =>
        shortEnough(`Write “${first}”. ${note}`.trim(), `Write “${first}”.`),
      // The kids’ ward is not the “children and young people’ ward”.
      suggest: ({ block, end, suggest }) =>
        suggest.filter((one) => one.endsWith('s') || !/^['’](?!\p{L})/u.test(block.text.slice(end))),
      // A name is left alone, unless it is a name that the list is about.
      unless: ({ phrase, sentence, from, to }) => !/\p{Lu}/u.test(phrase.words) && isInName(sentence, from, to),
      names: 'read'
    })
    latest = { list, matcher: createMatcher([check.phrases]), check }
  }
  return latest
}

function toPhrase({ write, insteadOf, why, when }: HouseWord): Phrase {
  return {
    words: insteadOf,
    suggest: [write],
    forms: 'noun',
    note: why,
    // “Disabled people” for “disabled people”: only the capital is wrong.
    ...(isSame(write, insteadOf) ? { exact: true } : {}),
    ...(when === 'sometimes' ? { ask: true } : {})
  }
}

/** The right words may hold the wrong ones: “patients and carers” for “patients”. */
function keepWhole({ write, insteadOf }: HouseWord): Phrase[] {
  return isSame(write, insteadOf) ? [] : [{ words: write, forms: 'noun', fine: true }]
}

function isSame(one: string, other: string): boolean {
  return normalise(one) === normalise(other)
}
