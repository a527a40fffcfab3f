import { type Hit, type Phrase, phrases, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { standsAlone } from '../stands-alone.ts'

const groups: readonly Phrase[] = [
  { words: 'the disabled', suggest: ['Disabled people', 'disabled people'] },
  { words: 'the handicapped', suggest: ['Disabled people', 'disabled people'] },
  { words: 'the deaf', suggest: ['deaf people', 'Deaf people who use British Sign Language'] },
  { words: 'the hearing impaired', suggest: ['people with hearing loss', 'deaf people'] },
  { words: 'the hard of hearing', suggest: ['people with hearing loss'] },
  { words: 'the blind', suggest: ['blind and partially sighted people', 'blind people'] },
  { words: 'the partially sighted', suggest: ['blind and partially sighted people', 'partially sighted people'] },
  { words: 'the visually impaired', suggest: ['blind and partially sighted people', 'people with sight loss'] },
  { words: 'the learning disabled', suggest: ['people with a learning disability'] },
  {
    words: 'the mentally ill',
    suggest: ['people with mental health conditions', 'people with mental health problems']
  },
  { words: 'the mentally unwell', suggest: ['people with mental health conditions'] },
  { words: 'the elderly', suggest: ['older people'] },
  { words: 'the infirm', suggest: ['people who need more support'] },
  { words: 'the frail', suggest: ['people living with frailty'] },
  { words: 'the homeless', suggest: ['people who are homeless'] },
  { words: 'the poor', suggest: ['people on low incomes', 'people in poverty'] },
  { words: 'the needy', suggest: ['people on low incomes', 'people in poverty'] },
  { words: 'the less fortunate', suggest: ['people on low incomes', 'people in poverty'] },
  { words: 'the vulnerable', suggest: ['people who may need more support'], ask: true }
]

// “the sick and elderly” and “the deaf and their friends” are people; “the poor and slow service” is not.
const alsoPeople = new Set(
  `aged anyone blind carers deaf disabled dying elderly families frail handicapped hard her his homeless infirm mentally
  needy old others our partially people poor sick the their those vulnerable visually young your`.split(/\s+/)
)

export default rule({
  id: 'disabled-as-mass-noun',
  chapter: 'words-about-people',
  severity: 'error',
  title: 'Say “Disabled people”, not “the disabled”',
  why: '“The disabled” makes one mass of many different people. In the social model, it is barriers that disable people.',
  whoItHelps: ['Disabled people', 'older people', 'people on low incomes or with little data'],
  sources: [cite('gov-incl', '1.1 and table'), cite('scope'), cite('nhs-incl-age')],
  cannotSee: 'What the people you write about call themselves. Ask them.',
  examples: [
    { avoid: 'We have parking for «the disabled».', better: 'We have parking for Disabled people.' },
    { avoid: '«The blind» and «the deaf» can ask for help.' },
    { avoid: '“A lift for «the disabled»”, said one visitor.' },
    { fine: 'The deaf community meets here.' },
    { fine: 'Key holders can use the disabled toilet.' },
    { fine: 'Guide Dogs for the Blind will visit on Monday.' },
    { fine: 'Please pull down the blind when you leave.' },
    { fine: 'We are sorry for the poor and slow service.' }
  ],
  check: phrases(groups, {
    message: ({ text, suggest }) => `Write about people: “${suggest[0]}”, not “${text}”.`,
    unless: (hit) => !standsAlone(hit, (word) => alsoPeople.has(word)) || isWindowBlind(hit),
    quotes: 'ask'
  })
})

function isWindowBlind({ phrase, sentence }: Hit): boolean {
  return (
    phrase.words === 'the blind' &&
    sentence.words.some(({ lower }) => /^(?:pull|close|open|lower|raise|draw|window|curtain|roller|cord)/.test(lower))
  )
}
