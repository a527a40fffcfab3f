import { type Hit, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { aboutPeople } from '../wording/about-people.ts'
import { standsAlone } from '../wording/stands-alone.ts'
import { type PeopleLabel, people } from '../words/people.ts'

export default rule({
  id: 'ethnicity-language',
  chapter: 'words-about-people',
  severity: 'warning',
  title: 'Name the ethnic groups you mean',
  why: 'Initials such as “BAME” put different people into one group. Most readers do not know what they stand for.',
  whoItHelps: ['everyone', 'people who are new to English'],
  sources: [cite('nhs-az', 'BAME; ethnicity'), cite('nhs-incl-eth'), cite('gov-ethnicity')],
  cannotSee: 'Which groups you mean. Ask people in those groups what they call themselves.',
  examples: [
    {
      avoid: '«BAME patients» told us they want this.',
      better: 'Patients from ethnic minorities told us they want this.'
    },
    { avoid: 'Write your «Christian name» here.', better: 'Write your first name here.' },
    { avoid: 'Choose your «racial group».', better: 'Choose your ethnic group.' },
    {
      avoid: 'It is more common in «non-white people».',
      better: 'It is more common in people from ethnic minorities.'
    },
    { avoid: 'Our «BAME staff» network can help.' },
    { avoid: 'We need more «BAME» voices.', better: 'We need more ethnic minority voices.' },
    {
      avoid: 'Is the service fair if you are «BAME»?',
      better: 'Is the service fair if you are a Black African person?'
    },
    { fine: 'We welcome applications from Black, Asian and minority ethnic people.' },
    { fine: 'The NHS BME Leadership Network meets in May.' },
    { fine: 'The Equality Act protects your race.' },
    { fine: 'Pin on your race number.' },
    { fine: 'The race starts at noon. Racism harms health.' },
    { fine: 'She wrote: “I am BAME.”' }
  ],
  check: aboutPeople(
    people(
      'BAME',
      'race',
      'non-white',
      'people of colour',
      'mixed race',
      'ethnic people',
      'Caucasian',
      'Christian name',
      'non-English speakers'
    ),
    {
      suggest: (hit) =>
        standsAlone(hit) && /^(?:BAME|BME|Black and minority ethnic|Caucasian)$/.test(hit.phrase.words)
          ? []
          : hit.suggest,
      unless: isLaw
    }
  )
})

/** The Equality Act protects “race”, and a race is run. */
function isLaw(hit: Hit, label: PeopleLabel): boolean {
  const { block, phrase, start } = hit
  // “Your race number”
  if (phrase.words === 'your race' && !standsAlone(hit)) return true
  if (label === 'race')
    return /\b(?:Equality|Act|protected|discriminat\w*|hate|run(?:ning)?|marathon|finish|medal)\b/i.test(block.text)
  // “Black, Asian and minority ethnic people”
  return (
    /^ethnic /.test(phrase.words) &&
    (/\bethnic (?:minority|group)/i.test(phrase.words) || /\bminority $/i.test(block.text.slice(0, start)))
  )
}
