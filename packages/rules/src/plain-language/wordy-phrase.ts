import { phrases, rule } from '@allclear/core'
import { isVague } from '../dates-times-numbers/when.ts'
import { cite } from '../sources.ts'
import { isHouseWord } from '../wording/house-style.ts'
import { isOutOfPlace } from '../wording/swaps.ts'
import { simplerPhrases } from '../words/simpler-phrases.ts'

const left = [
  'up to date',
  // What somebody advises, not what we do: “if you are advised to stop” is no “if you should stop”.
  ...['if', 'once', 'unless', 'until', 'when'].map((word) => `${word} you are advised to`)
]
const some = /^(?:most|several|some)$/i
const definite = /^ (?:the|this|that|these|those|our|your|their|my|his|its|it|them|us|you)\b/

export default rule({
  id: 'wordy-phrase',
  chapter: 'plain-language',
  severity: 'suggestion',
  title: 'Use fewer words',
  why: 'Extra words tire readers and hide the point.',
  whoItHelps: [
    'people who find reading hard',
    'dyslexic people',
    'people with memory, thinking or attention difficulties, including dementia and brain injury'
  ],
  sources: [cite('pl-gov', 'concise'), cite('gov-formats', 'easy read list'), cite('nhs-howwewrite', 'Concise')],
  cannotSee: 'Whether the words have to be there, as in a law or a contract.',
  examples: [
    { avoid: '«In order to» book, call us.', better: 'To book, call us.' },
    { avoid: '«If you are unable to» come, tell us.', better: 'If you cannot come, tell us.' },
    { avoid: 'We will stop this «with immediate effect».', better: 'We will stop this straight away.' },
    { avoid: 'Take it 3 times «per day».', better: 'Take it 3 times a day.' },
    { avoid: '«We are writing to inform you that» the clinic is moving.' },
    {
      avoid: 'See a pharmacist «at your earliest convenience».',
      better: 'See a pharmacist as soon as you can.'
    },
    { avoid: '«A number of» our wards are full.', better: 'Some of our wards are full.' },
    {
      avoid: 'Fill it in «irrespective of whether or not» you come.',
      better: 'Fill it in whether or not you come.'
    },
    { avoid: 'We meet «on a quarterly basis».', better: 'We meet every 3 months.' },
    { avoid: '«In the event of» a fire, leave.', better: 'If there is a fire, leave.' },
    { avoid: '«You are kindly requested to» ring us.', better: 'Please ring us.' },
    { fine: 'Please call us at your earliest convenience.' },
    { fine: 'At this time of year, we are busy. Stop if you are advised to stop.' },
    { fine: 'Ask a relative to help. Sit with your relative to talk.' },
    { avoid: 'Your risk is low «relative to» others.', better: 'Your risk is low compared with others.' },
    { avoid: 'Thank you for your «understanding at this time».', better: 'Thank you for your understanding.' },
    { fine: 'The pain is in the region of the hip.' },
    { fine: 'The Act says “in order to”.' },
    { fine: 'Everything is in order. To book, call us.' },
    { fine: 'Keep your record up to date.' },
    { fine: 'You will need help in addition.' }
  ],
  check: phrases([...simplerPhrases, ...left.map((words) => ({ words, fine: true as const }))], {
    // “A number of our wards” is “some of our wards”.
    suggest: ({ suggest, block, end }) =>
      definite.test(block.text.slice(end)) ? suggest.map((words) => words.replace(some, '$& of')) : suggest,
    message: ({ suggest: [first], text }) =>
      first === undefined
        ? `Leave out “${text}”. Nothing is lost.`
        : `Write “${first}”: it says the same in fewer words.`,
    // A date helps more than fewer words: vague-time asks for one.
    unless: (hit, _, settings) => isOutOfPlace(hit) || isHouseWord(hit.text, settings) || isVague(hit)
  })
})
