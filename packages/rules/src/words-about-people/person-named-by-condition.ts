import { rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { aboutPeople } from '../wording/about-people.ts'
import { standsAlone } from '../wording/stands-alone.ts'
import { people } from '../words/people.ts'

export default rule({
  id: 'person-named-by-condition',
  chapter: 'words-about-people',
  severity: 'warning',
  title: 'Name the person before the condition',
  why: '“A diabetic” and “schizophrenics” make the illness the person.',
  whoItHelps: ['Disabled people', 'people with mental health conditions, anxiety or distress'],
  sources: [
    cite('nhs-az', 'diabetic; epileptic'),
    cite('gov-incl', 'table'),
    cite('langdiab', 'principles'),
    cite('aomrc', 'non-stigmatising')
  ],
  cannotSee: 'What the person calls themselves. Autistic, Deaf and dyslexic people often put that word first.',
  examples: [
    { avoid: '«Diabetics» need a foot check each year.', better: 'People with diabetes need a foot check each year.' },
    { avoid: 'If you «are diabetic», tell us.' },
    { avoid: '«Are you diabetic»?', better: 'Do you have diabetes?' },
    { avoid: 'Tell us if you «are diabetic» or pregnant.' },
    { avoid: 'Tell us if you «are diabetic», coeliac, vegan or do not eat pork.' },
    { avoid: 'Check «diabetics»’ feet each year.' },
    { avoid: 'He is a «known epileptic».', better: 'He is a person with epilepsy.' },
    { avoid: 'Tell us if she «is diabetic».', better: 'Tell us if she has diabetes.' },
    { avoid: 'This is for «epileptic patients».', better: 'This is for patients with epilepsy.' },
    { avoid: 'He is «a schizophrenic».', better: 'He is a person with schizophrenia.' },
    { avoid: 'We help «mentally ill people».', better: 'We help people with mental health conditions.' },
    { fine: 'Come for diabetic eye screening. It is for diabetic foot clinics too.' },
    { fine: 'An epileptic seizure can be short.' },
    { fine: 'Autistic people, Deaf people and dyslexic people can ask for more time.' },
    { fine: 'I am a diabetic.' },
    { fine: 'She said: “Diabetics can eat cake.”' }
  ],
  check: aboutPeople(
    people(
      'diabetic',
      'epileptic',
      'other people named by a condition',
      'a dyslexic',
      'mentally ill',
      'schizophrenic',
      'a depressive'
    ),
    // “a diabetic ulcer” and “is diabetic ketoacidosis” name an illness.
    { unless: (hit) => needsEnd.test(hit.phrase.words) && !standsAlone(hit) }
  )
})

const needsEnd =
  /^(?:an? |known |is |are |was |were |being |you're |they're )(?:[\w ]*)(?:diabetic|epileptic|asthmatic|haemophiliac|anorexic|bulimic|arthritic|schizophrenic|psychotic|depressive|dyslexic|paraplegic|quadriplegic)$/
