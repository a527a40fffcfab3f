import { type Hit, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { aboutPeople } from '../wording/about-people.ts'
import { standsAlone } from '../wording/stands-alone.ts'
import { type PeopleLabel, people } from '../words/people.ts'
import { isInGroup } from './group.ts'

export default rule({
  id: 'offensive-or-outdated',
  chapter: 'words-about-people',
  severity: 'error',
  title: 'Use today’s words for people',
  why: 'These words have been used to insult people and shut them away. They say: this page is not for you.',
  whoItHelps: ['Disabled people', 'people with a learning disability', 'everyone'],
  sources: [cite('gov-incl', 'table'), cite('mind-style'), cite('gov-ethnicity'), cite('nhs-incl-sex')],
  cannotSee: 'Which words the people you write about have taken back and use of themselves.',
  examples: [
    { avoid: 'We support «mentally handicapped adults».', better: 'We support adults with a learning disability.' },
    { avoid: '«Able-bodied» visitors can use the stairs.', better: 'Non-disabled visitors can use the stairs.' },
    { avoid: 'Are you «registered disabled»?', better: 'Are you disabled?' },
    { avoid: 'He was «an invalid» by then.', better: 'He was a Disabled person by then.' },
    { avoid: 'She wrote: “They called me a «retard».”' },
    { fine: 'Your code is invalid. An invalid form comes back to you.' },
    { fine: 'The Spastics Society is now called Scope.' },
    { fine: 'Spastic diplegia is a kind of cerebral palsy.' },
    { fine: 'His golf handicap is 9.' },
    { fine: '# Words to avoid\n\nCripple, handicapped, lunatic.' },
    { fine: 'I am a cripple, and proud of it.' }
  ],
  check: aboutPeople(
    people(
      'handicapped',
      'mentally handicapped',
      'cripple',
      'invalid',
      'able-bodied',
      'normal people',
      'registered disabled',
      'spastic',
      'mongol',
      'deaf and dumb',
      'mental patient',
      'nervous breakdown',
      'released from hospital',
      'midget',
      'idiot',
      'leper',
      'old names of conditions',
      'birth defect',
      'disfigured',
      'half-caste',
      'coloured',
      'oriental',
      'slurs for Travellers',
      'homosexual',
      'transgendered',
      'hermaphrodite',
      'illegal immigrant',
      'prostitute',
      'illiterate'
    ),
    {
      unless: (hit, label) => isInGroup(hit) || isSomethingElse(hit, label),
      quotes: 'ask',
      usually: 'warning'
    }
  )
})

/** Words that are about people only in some places. */
const elsewhere: Partial<Record<PeopleLabel, RegExp>> = {
  handicapped: /\b(?:golf\w*|rac(?:e|es|ing)|horses?|betting|bets?|handicapper|clubhouse|fairway)\b/i,
  hermaphrodite: /\b(?:snails?|worms?|plants?|flowers?|fish|species|slugs?|animals?)\b/i,
  'illegal immigrant': /\b(?:Act|Bill)\b/,
  prostitute: /\b(?:Act|offence|law|crime|traffick\w*)\b/i,
  'normal people': /\bvalues?\b|\branges?\b/i
}
// They name a person only where nothing follows that they could describe.
const nouns = /^(?:an invalid|a spastic|a transgender|the cripple|a cripple|retard)$/

function isSomethingElse(hit: Hit, label: PeopleLabel): boolean {
  const { phrase, block, sentence, from } = hit
  if (elsewhere[label]?.test(block.text)) return true
  if (nouns.test(phrase.words) && !standsAlone(hit)) return true
  // “to retard growth”
  return (
    /^retards?$/.test(phrase.words) &&
    !/^(?:an?|the|you|these|those|that)$/.test(sentence.words[from - 1]?.lower ?? '') &&
    !/^an? /i.test(hit.text)
  )
}
