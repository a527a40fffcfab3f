import { type Draft, type Hit, rule, type Settings } from '@allclear/core'
import { says } from '../search.ts'
import { cite } from '../sources.ts'
import { aboutPeople } from '../wording/about-people.ts'
import { standsAlone } from '../wording/stands-alone.ts'
import { type PeopleLabel, people } from '../words/people.ts'
import { isInGroup } from './group.ts'

export default rule({
  id: 'learning-disability-language',
  chapter: 'words-about-people',
  severity: 'warning',
  title: 'Say “people with a learning disability”',
  why: 'In the UK, most people with a learning disability put the person first. Initials and “mental age” take that away.',
  whoItHelps: ['people with a learning disability'],
  sources: [cite('gov-incl', 'table'), cite('mencap'), cite('nhs-az')],
  cannotSee: 'What the people you write about choose. Some groups say “learning difficulties”.',
  examples: [
    {
      avoid: 'Book a longer slot for «LD patients».',
      better: 'Book a longer slot for patients with a learning disability.'
    },
    { avoid: 'He has a «mental age» of 6.', better: 'He needs help to read.' },
    { avoid: 'We work with «learning disabled people».', better: 'We work with people with a learning disability.' },
    { avoid: 'The «LD» team can help.', better: 'The learning disability team can help.' },
    { avoid: 'A club for «Down’s children».', better: "A club for children with Down's syndrome." },
    { fine: 'The learning disability (LD) team can help. Ask the LD team.' },
    { fine: 'The Down Syndrome Act became law in 2022.' },
    { fine: 'We know the ups and downs people talk of.' },
    { fine: 'He said: “They told me my mental age.”' }
  ],
  check: aboutPeople(people('mental age', 'learning disabled', 'LD', "Down's syndrome", "Down's child"), {
    unless: isFine
  })
})

function isFine(hit: Hit, label: PeopleLabel, draft: Draft, { audience }: Settings): boolean {
  const { phrase } = hit
  if (isInGroup(hit)) return true
  if (phrase.words === 'LD') return audience === 'staff' || says(draft, /\(LDs?\)/)
  if (label === 'learning disabled') return phrase.words.endsWith('disabled') && !standsAlone(hit)
  // “ups and downs people talk of”
  return label === "Down's child" && !/^D/.test(hit.text)
}
