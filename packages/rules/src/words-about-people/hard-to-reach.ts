import { type Hit, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { aboutPeople } from '../wording/about-people.ts'
import { people } from '../words/people.ts'

export default rule({
  id: 'hard-to-reach',
  chapter: 'words-about-people',
  severity: 'suggestion',
  title: 'Say who you do not reach yet',
  why: 'People are not hard to reach. It is services that do not reach them.',
  whoItHelps: ['Disabled people', 'everyone'],
  sources: [cite('coproduction', 'values'), cite('vivensa')],
  cannotSee: 'What keeps people away. Ask them.',
  examples: [
    { avoid: 'We visit «hard-to-reach groups».', better: 'We visit groups we do not reach yet.' },
    { avoid: 'Black communities and ethnic minorities are «hard to reach».' },
    { avoid: 'Some people here are «hard to reach».' },
    { fine: 'The switch is hard to reach.' },
    { fine: 'Brush the hard-to-reach parts of your teeth. People often miss them.' },
    { fine: 'You can ask for help with shelves that are hard to reach.' },
    { fine: 'The report says “hard-to-reach groups”.' }
  ],
  check: aboutPeople(people('hard to reach'), { unless: isOfThings })
})

function isOfThings({ phrase, block, sentence, start }: Hit): boolean {
  if (phrase.words !== 'hard to reach') return false
  return !/\b(?:people|groups|communities|families|minorities|patients|populations|they|who|some|many|young people|men|women)(?: [a-z]+)?(?: (?:are|is|be|seem|called|were))(?: (?:often|so|seen as|very))? $/.test(
    block.text.slice(sentence.start, start).toLowerCase()
  )
}
