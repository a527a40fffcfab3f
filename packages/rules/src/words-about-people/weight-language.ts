import { rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { aboutPeople } from '../wording/about-people.ts'
import { people } from '../words/people.ts'
import { isInGroup } from './group.ts'

export default rule({
  id: 'weight-language',
  chapter: 'words-about-people',
  severity: 'warning',
  title: 'Say “people living with obesity”',
  why: 'Shame about weight keeps people away from care.',
  whoItHelps: ['everyone'],
  sources: [cite('bda-weight', 'guidelines'), cite('obesity-uk')],
  cannotSee: 'Whether weight matters here at all, or what the person calls it.',
  examples: [
    { avoid: 'The group is for «obese adults».', better: 'The group is for adults living with obesity.' },
    { avoid: 'She «is morbidly obese».', better: 'She is living with severe obesity.' },
    { avoid: 'We must end the «obesity epidemic».', better: 'We must end the rise in obesity.' },
    { fine: 'If your BMI is over 30, you are in the obese range.' },
    { fine: 'Fat is part of your diet. People need some fat.' },
    { fine: 'He said: “Fat people get worse care.”' }
  ],
  check: aboutPeople(people('obese people', 'obesity crisis'), {
    // “The Battle of the Bulge” was a real one.
    unless: (hit) => isInGroup(hit) || /Bulge$/.test(hit.text)
  })
})
