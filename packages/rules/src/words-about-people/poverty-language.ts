import { type Hit, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { aboutPeople } from '../wording/about-people.ts'
import { type PeopleLabel, people } from '../words/people.ts'
import { isInGroup } from './group.ts'

export default rule({
  id: 'poverty-language',
  chapter: 'words-about-people',
  severity: 'suggestion',
  title: 'Say what people lack, without blame',
  why: 'Being poor or without a home is what happens to people. It is not what they are.',
  whoItHelps: ['people on low incomes or with little data'],
  sources: [cite('jrf', 'framing'), cite('nhs-az', 'homeless')],
  cannotSee: 'What people on low incomes say of themselves.',
  examples: [
    { avoid: 'Hot meals for «homeless people».', better: 'Hot meals for people who are homeless.' },
    { avoid: 'We work in «deprived areas».', better: 'We work in areas with high poverty.' },
    { avoid: 'We support «problem families».', better: 'We support families that need support.' },
    { avoid: '«Benefit claimants» can get free tests.', better: 'People who get benefits can get free tests.' },
    { fine: 'The Index of Multiple Deprivation shows the most deprived areas.' },
    { fine: 'Poor sleep can make you ill. Poor people skills are a problem.' },
    { fine: 'We are sorry for the poor service.' },
    { fine: 'He said: “They call us scroungers.”' }
  ],
  check: aboutPeople(people('homeless people', 'poor people', 'deprived areas', 'scroungers', 'problem families'), {
    unless: (hit, label) => isInGroup(hit) || isSomethingElse(hit, label)
  })
})

function isSomethingElse({ block, phrase, end }: Hit, label: PeopleLabel): boolean {
  if (label === 'deprived areas') return /\b(?:index|indices|deprivation|IMD|decile|quintile)\b/i.test(block.text)
  return (
    phrase.words.startsWith('poor ') &&
    /^[ -](?:skills|management|outcomes?|experience|mobility|health|care)/i.test(block.text.slice(end))
  )
}
