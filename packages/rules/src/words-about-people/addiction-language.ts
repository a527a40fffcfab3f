import { type Hit, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { aboutPeople } from '../wording/about-people.ts'
import { standsAlone } from '../wording/stands-alone.ts'
import { type PeopleLabel, people } from '../words/people.ts'

export default rule({
  id: 'addiction-language',
  chapter: 'words-about-people',
  severity: 'suggestion',
  title: 'Say “people who use drugs”, not “addicts” or “abuse”',
  why: 'Words that blame stop people asking for help.',
  whoItHelps: ['people with mental health conditions, anxiety or distress'],
  sources: [cite('phe-addiction')],
  cannotSee: 'What people in recovery call themselves.',
  examples: [
    { avoid: 'The clinic is for «drug addicts».', better: 'The clinic is for people who are dependent on drugs.' },
    { avoid: 'We treat «substance abuse».', better: 'We treat drug and alcohol problems.' },
    {
      avoid: 'We can help you get off drugs and «stay clean».',
      better: 'We can help you get off drugs and stay off drugs.'
    },
    { fine: 'Alcoholics Anonymous meets here.' },
    { fine: 'An alcoholic drink can make you sleepy.' },
    { fine: 'If you inject drugs, you can get clean needles here. Help the skin to stay clean and dry.' },
    { fine: 'Keep the wound clean. It must stay clean.' },
    { fine: 'I am an addict.' },
    { fine: 'She said: “Addicts can change.”' }
  ],
  check: aboutPeople(people('addict', 'alcoholic', 'drug abuse', 'clean of drugs'), { unless: isSomethingElse })
})

function isSomethingElse(hit: Hit, label: PeopleLabel): boolean {
  const { phrase, block, end } = hit
  if (/^an (?:addict|alcoholic)$/.test(phrase.words)) return !standsAlone(hit)
  // The name of a service, which nobody can change in a draft.
  if (label === 'drug abuse')
    return /^ (?:service|team|worker|unit|programme|clinic|policy|treatment service|Act)/i.test(block.text.slice(end))
  if (label !== 'clean of drugs') return false
  // “Get clean needles”, “stay clean and dry”.
  if (/^(?:get|got|stay)/.test(phrase.words) && !standsAlone(hit, (word) => word !== 'dry')) return true
  return !/\b(?:drugs?|heroin|alcohol|recovery|rehab|sober|addict\w*|inject\w*|detox)\b/i.test(block.text)
}
