import { phrases, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { isHouseWord } from '../wording/house-style.ts'
import { isKnown } from '../wording/known-terms.ts'
import { isLiteral } from '../wording/literal.ts'
import { isNoun } from '../wording/swaps.ts'
import { jargon } from '../words/jargon.ts'

export default rule({
  id: 'public-sector-jargon',
  chapter: 'plain-language',
  severity: 'suggestion',
  title: 'Say what you do, not what your organisation calls it',
  why: '“Pathway”, “footprint” and “wraparound” say little to the public.',
  whoItHelps: ['people who find reading hard', 'people with a learning disability', 'people who are new to English'],
  sources: [cite('gov-style', 'words to avoid'), cite('nhs-az', 'setting; service user; triage')],
  cannotSee: 'What happens for the person. Say that.',
  examples: [
    { avoid: 'We «tackle» long waits.', better: 'We deal with long waits.' },
    { avoid: 'You may join a «virtual ward».' },
    { avoid: 'The «third sector» can help too.', better: 'The charities and community groups can help too.' },
    {
      avoid: 'Our «voluntary sector partners» can help.',
      better: 'Our charities and community groups can help.'
    },
    { avoid: 'We see you in a «hospital setting».', better: 'We see you in a hospital.' },
    { avoid: 'You may be «signposted to your GP».', better: 'You may be asked to see your GP.' },
    { fine: 'Follow the path to the front door. Measure your carbon footprint.' },
    { fine: 'He was hurt in a tackle.' },
    { fine: 'The pathway to the entrance is flat. We can take your baby’s hand and footprints.' },
    { fine: 'You can buy in bulk, and we are going to move it forward.' },
    { fine: 'The report says “place-based care”.' },
    { fine: 'We tackle waits for this cohort.', settings: { audience: 'staff' } }
  ],
  check: phrases(jargon, {
    message: ({ suggest: [first], text }) =>
      first ? `Write “${first}”, or say what happens.` : `Say what “${text}” means for the person.`,
    // “Their buy-in”, not “what you can buy in shops”.
    unless: (hit, _, settings) =>
      settings.audience === 'staff' ||
      isKnown(hit.text, settings) ||
      isHouseWord(hit.text, settings) ||
      isLiteral(hit) ||
      isNoun(hit) ||
      (hit.phrase.words === 'buy-in' && hit.text.includes(' '))
  })
})
