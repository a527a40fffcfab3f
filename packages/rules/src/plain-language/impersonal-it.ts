import { type Hit, phrases, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { impersonal } from '../words/impersonal.ts'

export default rule({
  id: 'impersonal-it',
  chapter: 'plain-language',
  severity: 'suggestion',
  title: 'Say who says so: “we recommend”, not “it is recommended”',
  why: '“It is recommended that” is long and cold, and hides who says so.',
  whoItHelps: ['people who find reading hard', 'people with a learning disability'],
  sources: [cite('nhs-voice', 'address the user as you')],
  cannotSee: 'Who says so. If it is not you, name them.',
  examples: [
    {
      avoid: '«It is recommended that» you rest for a day.',
      better: 'We recommend that you rest for a day.'
    },
    { avoid: '«It is vital that you» bring this letter.', better: 'You must bring this letter.' },
    { avoid: '«It should be noted that» the clinic is closed on Fridays.', better: 'The clinic is closed on Fridays.' },
    { fine: 'It is important that you rest. It is thought that 1 in 10 people have it.' },
    { fine: 'The nurses recommend that you rest.' },
    { fine: 'The sign says “It is advised that visitors wear masks”.' }
  ],
  check: phrases(impersonal, {
    message: ({ phrase, suggest: [first] }) =>
      first
        ? `Say who says so, such as “${first}”.`
        : /not(?:ed|ing) that$/.test(phrase.words)
          ? 'Leave these words out, and say the thing itself.'
          : 'Say who says so, such as “we advise you to”.',
    unless: bySomebody
  })
})

/** “It is recommended by NICE that”, or a quotation that goes on: the words before say who. */
function bySomebody({ block, start }: Hit): boolean {
  return /\b(?:according to|by) [^.]{2,40}, ?$/i.test(block.text.slice(0, start))
}
