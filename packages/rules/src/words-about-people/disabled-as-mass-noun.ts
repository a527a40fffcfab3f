import { type Hit, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { aboutPeople } from '../wording/about-people.ts'
import { people } from '../words/people.ts'
import { isGroup } from './group.ts'

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
    {
      avoid: 'We have parking for «the disabled».',
      better: 'We have parking for disabled people.',
      settings: { house: { disabled: 'disabled' } }
    },
    { avoid: '«The blind» and «the deaf» can ask for help.' },
    { avoid: '«The deaf» and hard of hearing can text us.' },
    { avoid: '“A lift for «the disabled»”, said one visitor.' },
    { fine: 'The deaf community meets here.' },
    { fine: 'We wrote to the blind or partially sighted people who live here.' },
    { fine: 'Key holders can use the disabled toilet.' },
    { fine: 'Guide Dogs for the Blind will visit on Monday.' },
    { fine: 'Please pull down the blind when you leave.' },
    { fine: 'We are sorry for the poor and slow service.' }
  ],
  check: aboutPeople(people('the disabled', 'the elderly', 'the vulnerable'), {
    message: ({ phrase, text }) => `Write about people: “${phrase.suggest?.[0]}”, not “${text}”.`,
    suggest: (hit) => (isGoingOn(hit) ? [] : hit.suggest),
    unless: (hit) => !isGroup(hit) || isBeforePeople(hit) || isWindowBlind(hit) || isDepartment(hit),
    quotes: 'ask'
  })
})

const more =
  /^(?:,|,? and|,? or) (?:aged|blind|deaf|disabled|dying|elderly|frail|hard|homeless|infirm|mentally|needy|old|partially|poor|sick|visually|vulnerable)\b/i

/** “The deaf and hard of hearing” would be “deaf people and hard of hearing”. */
function isGoingOn({ block, end }: Hit): boolean {
  return more.test(block.text.slice(end))
}

/** “The blind or partially sighted people who live here” */
function isBeforePeople(hit: Hit): boolean {
  const after = hit.block.text.slice(hit.end)
  return (
    isGoingOn(hit) &&
    /^\P{L}+\p{L}+ \p{L}+(?: \p{L}+)? (?:adults|children|communit(?:y|ies)|patients|people|residents)\b/u.test(after)
  )
}

function isWindowBlind({ phrase, sentence }: Hit): boolean {
  return (
    phrase.words === 'the blind' &&
    sentence.words.some(({ lower }) => /^(?:pull|close|open|lower|raise|draw|window|curtain|roller|cord)/.test(lower))
  )
}

/** “Medicine for the Elderly”, “Care of the Elderly”. */
function isDepartment({ block, start, text }: Hit): boolean {
  return /^the \p{Lu}/u.test(text) && /\p{Lu}\p{Ll}+ (?:for|of) $/u.test(block.text.slice(0, start))
}
