import { type Draft, type Hit, rule, type Settings } from '@allclear/core'
import { cite } from '../sources.ts'
import { aboutPeople } from '../wording/about-people.ts'
import { type PeopleLabel, people } from '../words/people.ts'

export default rule({
  id: 'ethnic-group-capital',
  chapter: 'words-about-people',
  severity: 'suggestion',
  title: 'Give the names of peoples a capital',
  why: 'A capital shows respect. NHS style writes Black people, GOV.UK black people: your settings say which.',
  whoItHelps: ['everyone'],
  sources: [cite('nhs-az', 'Black or black; White or white'), cite('gov-ethnicity', 'capitalisation')],
  cannotSee: 'What the people themselves prefer.',
  examples: [
    { avoid: 'We asked «asian» women.', better: 'We asked Asian women.' },
    { avoid: 'Meet in the «irish» centre.', better: 'Meet in the Irish centre.' },
    { avoid: 'We visit «gypsy» families.', better: 'We visit Gypsy families.' },
    {
      avoid: 'More «black people» gave blood.',
      better: 'More Black people gave blood.',
      settings: { house: { ethnicCapitals: true } }
    },
    {
      avoid: 'More «Black people» gave blood.',
      better: 'More black people gave blood.',
      settings: { house: { ethnicCapitals: false } }
    },
    { fine: 'More black people and White people gave blood.' },
    { fine: 'On black or brown skin it looks darker.', settings: { house: { ethnicCapitals: true } } },
    { fine: 'The gypsy moth is back.' }
  ],
  check: aboutPeople(people('small letters', 'black and white people'), { unless: isNotChosen })
})

/** A capital at the head of a sentence tells nothing. */
function isNotChosen({ from, text }: Hit, label: PeopleLabel, _: Draft, { house }: Settings): boolean {
  if (label === 'small letters') return false
  if (house.ethnicCapitals === 'either') return true
  return /^\p{Lu}/u.test(text) === house.ethnicCapitals || (!house.ethnicCapitals && from === 0)
}
