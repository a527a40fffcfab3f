import { type Draft, type Hit, rule } from '@allclear/core'
import { says } from '../search.ts'
import { cite } from '../sources.ts'
import { aboutPeople } from '../wording/about-people.ts'
import { type PeopleLabel, people } from '../words/people.ts'
import { isInGroup } from './group.ts'

export default rule({
  id: 'deaf-language',
  chapter: 'words-about-people',
  severity: 'suggestion',
  title: 'Say “deaf people” or “hearing loss”, and name the sign language',
  why: 'Many Deaf people do not see themselves as “impaired”. British Sign Language is one language among many.',
  whoItHelps: ['Deaf people who use British Sign Language', 'people with hearing loss'],
  sources: [cite('nhs-az', 'Deaf people; hearing loss'), cite('rnid'), cite('gov-incl', '1.1'), cite('bsl-act')],
  cannotSee: 'Who uses British Sign Language and writes Deaf with a capital. Ask.',
  examples: [
    { avoid: 'We write to «hearing-impaired people».', better: 'We write to people with hearing loss.' },
    { avoid: 'Tell us if you have «a hearing impairment».', better: 'Tell us if you have hearing loss.' },
    {
      avoid: 'We can book a «sign language» interpreter.',
      better: 'We can book a British Sign Language (BSL) interpreter.'
    },
    { fine: 'British Sign Language (BSL) is a language. We learn sign language at work.' },
    { fine: 'Makaton helps people speak. It is no sign language.' },
    { fine: 'The form says “hearing impaired”.' }
  ],
  check: aboutPeople(people('hearing impaired', 'which sign language'), { unless: isFine })
})

function isFine(hit: Hit, label: PeopleLabel, draft: Draft): boolean {
  if (label !== 'which sign language') return isInGroup(hit)
  return says(draft, /\b(?:(?:British|Irish|American|Northern Ireland) Sign Language|BSL|ISL|ASL|Makaton)\b/i)
}
