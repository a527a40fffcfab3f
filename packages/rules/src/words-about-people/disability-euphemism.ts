import { type Hit, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { aboutPeople } from '../wording/about-people.ts'
import { type PeopleLabel, people } from '../words/people.ts'

export default rule({
  id: 'disability-euphemism',
  chapter: 'words-about-people',
  severity: 'warning',
  title: 'Say “Disabled” and “accessible”, not words around them',
  why: 'Softer words suggest shame. A toilet is not disabled: “accessible” tells people what they will find.',
  whoItHelps: ['Disabled people'],
  sources: [cite('scope', 'language'), cite('inclusion-london'), cite('gov-incl')],
  cannotSee: 'What people will find there. Say what there is, such as a lift or a hoist.',
  examples: [
    { avoid: 'We welcome «differently abled people».', better: 'We welcome Disabled people.' },
    { avoid: 'The «disabled toilet» is on level 1.', better: 'The accessible toilet is on level 1.' },
    { avoid: 'The trip is for «special children» with a disability.' },
    { avoid: 'Tell us about a «hidden disability».', better: 'Tell us about a non-visible disability.' },
    { avoid: 'Call us if you have «mobility issues».', better: 'Call us if you cannot use stairs.' },
    { fine: 'You can use a Hidden Disabilities Sunflower lanyard.' },
    { fine: 'You can get a Disabled Facilities Grant.' },
    { fine: 'The disabled button turns blue. The fault disabled access to the site.' },
    { fine: 'Staff are special people. Thank you.' },
    { fine: 'The sign says “Disabled toilet”.' }
  ],
  check: aboutPeople(
    people('softer words', 'special people', 'hidden disability', 'mobility issues', 'disabled toilet'),
    {
      unless: isSomethingElse
    }
  )
})

function isSomethingElse({ phrase, block, end }: Hit, label: PeopleLabel): boolean {
  if (label === 'special people')
    return !/\b(?:disab\w+|additional needs|learning|autis\w+|impair\w+|wheelchairs?|Down['’]s)\b/i.test(block.text)
  // “we have disabled access to the account”
  return (
    phrase.words === 'disabled access' &&
    /^ (?:to (?:the|your|this|our|its|all|any|that) |by |via |until )/.test(block.text.slice(end))
  )
}
