import { phrases, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { isLiteral } from '../wording/literal.ts'
import { idioms } from '../words/idioms.ts'

export default rule({
  id: 'metaphor-or-idiom',
  chapter: 'plain-language',
  severity: 'warning',
  title: 'Use words that mean what they say',
  why: 'Some people take sayings word for word, and translations of them go wrong.',
  whoItHelps: [
    'autistic people',
    'people with a learning disability',
    'people who are new to English',
    'Deaf people who use British Sign Language'
  ],
  sources: [
    cite('nhs-howwewrite', 'Accurate (no metaphors)'),
    cite('coga', 'o3p04 literal language'),
    cite('ie-easy', '10')
  ],
  cannotSee: 'Every saying, or one that is meant word for word.',
  examples: [
    { avoid: 'Stay at home if you feel «under the weather».', better: 'Stay at home if you feel ill.' },
    { avoid: '«Keep an eye on» the cut.', better: 'Check the cut.' },
    { avoid: 'We are «snowed under».', better: 'We are very busy.' },
    { fine: 'Ask about your frozen shoulder, tennis elbow or the morning-after pill.' },
    { fine: 'The green light flashes when the pump is on. Turn the corner at the entrance.' },
    { fine: 'You can ring a bell at the end of treatment. Slowly reach out to the side.' },
    { fine: 'The weather is bad. Keep one eye closed.' },
    { fine: 'She said: “I am over the moon.”' },
    { fine: 'Come to the drop-in clinic. Both links are on the same page.' }
  ],
  check: phrases(idioms, {
    message: ({ suggest: [first], text }) =>
      first ? `Say it plainly, such as “${first}”.` : `Say “${text}” in words that mean what they say.`,
    unless: isLiteral
  })
})
