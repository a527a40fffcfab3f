import {
  type Draft,
  groupBy,
  type Hit,
  isInName,
  overlaps,
  type Phrase,
  type Problem,
  phrases,
  rule,
  type Settings
} from '@allclear/core'
import retextSimplify from 'retext-simplify'
import { isVague } from '../dates-times-numbers/when.ts'
import { withCapitalOf } from '../sentences/capital.ts'
import { retext, type Said } from '../sentences/retext.ts'
import { cite } from '../sources.ts'
import { isHouseWord } from '../wording/house-style.ts'
import { isKnown } from '../wording/known-terms.ts'
import { fitting, isOutOfPlace } from '../wording/swaps.ts'
import { hiddenVerbs } from '../words/hidden-verbs.ts'
import { impersonal } from '../words/impersonal.ts'
import { alsoSimpler, notSimpler } from '../words/not-simpler.ts'
import { simplerPhrases } from '../words/simpler-phrases.ts'
import { setTerms, simplerWords } from '../words/simpler-words.ts'

// Whole phrases that another rule has something to say about.
const longer: readonly Phrase[] = [...simplerPhrases, ...hiddenVerbs, ...impersonal]
const left = [
  ...longer.map(({ words, forms }) => ({ words, ...(forms ? { forms } : {}) })),
  ...setTerms.map((words) => ({ words }))
]
const own = phrases([...simplerWords, ...left.map((phrase) => ({ ...phrase, fine: true as const }))], {
  message: ({ suggest: [first] }) =>
    first === undefined ? 'Use a simpler word.' : `Write “${first}”: more people know it.`,
  // Where somebody waits, a date helps more than other words: vague-time asks for one.
  suggest: fitting,
  unless: (hit, _, settings) =>
    isOutOfPlace(hit) || isKnown(hit.text, settings) || isHouseWord(hit.text, settings) || isVague(hit)
})
const mayBeTheirs = new RegExp(`\\b(?:${alsoSimpler.join('|').replaceAll(' ', '[\\s-]')})\\b`, 'i')
const others = retextSimplify({
  ignore: [...notSimpler, ...simplerWords.map(({ words }) => words), ...longer.map(({ words }) => words)]
})

export default rule({
  id: 'complex-word',
  chapter: 'plain-language',
  severity: 'suggestion',
  title: 'Use the word most people know',
  why: 'Short, common words help people who find reading hard, and people who are new to English.',
  whoItHelps: [
    'people who find reading hard',
    'people with a learning disability',
    'dyslexic people',
    'people who are new to English',
    'people with memory, thinking or attention difficulties, including dementia and brain injury'
  ],
  sources: [
    cite('nhs-howwewrite', 'Clear; Concise'),
    cite('pl-gov', 'simple words'),
    cite('coga', 'clear words'),
    cite('iso-plain', '5.3')
  ],
  cannotSee: 'Which words your own readers know. Ask some of them.',
  examples: [
    { avoid: 'Please «commence» now.', better: 'Please start now.' },
    { avoid: 'We have «despatched» your card.', better: 'We have sent your card.' },
    { avoid: 'We made «an alteration» to your plan.', better: 'We made a change to your plan.' },
    { avoid: '«Should you wish» to stay, tell us.', better: 'If you want to stay, tell us.' },
    { avoid: 'Rain «will result in» you being late.', better: 'Rain will lead to you being late.' },
    { avoid: 'Call 999 «ASAP».', better: 'Call 999 as soon as possible.' },
    { avoid: 'We «resume» visits on Monday.', better: 'We go back to visits on Monday.' },
    { avoid: 'Visits will «resume» on Monday.', better: 'Visits will start again on Monday.' },
    { avoid: 'The cost is «considerable».', better: 'The cost is large.' },
    { avoid: 'Your «considerable» skill helps us.' },
    { avoid: 'Carers «are not required to» pay.', better: 'Carers do not have to pay.' },
    { fine: 'There is more overleaf.' },
    { avoid: 'You would «be under no obligation to» stay.', better: 'You would not have to stay.' },
    { avoid: 'Tell us if you «remain unhappy».', better: 'Tell us if you are still unhappy.' },
    { fine: 'Winter is upon us. Tell us about any diarrhoea or vomiting.' },
    { fine: 'Reply to us ASAP.' },
    { fine: 'Thank you for the care provided that day. The law requires it. Surgery was not indicated.' },
    { fine: 'We agreed to consult on the plan. A pharmacist does medication reviews, where indicated.' },
    { fine: 'Children with additional needs can come early.' },
    { fine: 'The manufacture of medicines takes months. Press Submit to send it.' },
    { fine: 'Tell us how you meet the essential criteria. Media enquiries: 020 7946 0123.' },
    { fine: 'Ask for our list.\n\nMillbrook School Age Immunisation Service\\\nMillbrook Health NHS Trust' },
    { fine: 'NHS Notify can send it as a text.' },
    { avoid: 'We are «consulting on» a plan.', better: 'We are asking people about a plan.' },
    { avoid: 'ACTION «REQUIRED»: call us.', better: 'ACTION NEEDED: call us.' },
    { avoid: 'You need help with «maintaining personal hygiene».', better: 'You need help with keeping clean.' },
    { avoid: 'Classes are «facilitated by» Ada.', better: 'Classes are run by Ada.' },
    { avoid: '«Consult the leaflet» first.', better: 'Read the leaflet first.' },
    { fine: 'Write the initial of your first name.' },
    { fine: 'We may call from a withheld number.' },
    { fine: 'The sign says “Please commence here”.' },
    { fine: 'We talk about assisted dying with care.' },
    {
      fine: 'Take your medication.',
      settings: { organisation: { knownTerms: ['medication'] } }
    },
    { fine: 'It is therefore a good idea to rest.' },
    { fine: 'You can also go to the Commence Fitness Centre.' }
  ],
  check: {
    phrases: own.phrases,
    *find(hits, draft, settings) {
      yield* own.find(hits, draft, settings)
      yield* notOurs(hits, draft, settings)
    }
  }
})

/** What retext-simplify says, where our own words say nothing. */
function* notOurs(hits: readonly Hit[], draft: Draft, settings: Settings): Generator<Problem> {
  const taken = groupBy(hits, ({ block }) => block)
  const said = retext(others, draft, ({ text }, { start, end }) => mayBeTheirs.test(text.slice(start, end)))
  for (const one of said) {
    const { block, start, end, message } = one
    const text = block.text.slice(start, end)
    const suggest = (message.expected ?? []).map((words) => withCapitalOf(text, words))
    if (overlaps(block.quotes, start, end) || overlaps(taken.get(block) ?? [], start, end)) continue
    if (suggest.length === 0 || isName(one) || isKnown(text, settings)) continue
    yield { place: block.place(start, end), message: `Write “${suggest[0]}”: more people know it.`, suggest }
  }
}

function isName({ sentence, start, end }: Said): boolean {
  const from = sentence.words.findIndex((word) => word.end > start)
  const to = sentence.words.findLastIndex((word) => word.start < end)
  return isInName(sentence, from, to)
}
