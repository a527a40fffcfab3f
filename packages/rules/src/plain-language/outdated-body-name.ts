import { type Hit, phrases, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { oldNames } from '../words/old-names.ts'

// Told as history, or dated: the old name is the right one.
const past =
  /\b(?:19|20)\d\d\b|\b(?:formerly|former|previously|until|replaced|replaces|abolished|merged|became|renamed|known as|used to|predecessor|closed|no longer|took over|was called|old name|now)\b/i

export default rule({
  id: 'outdated-body-name',
  chapter: 'plain-language',
  severity: 'warning',
  title: 'Use the names that organisations have now',
  why: 'People look for, write to or ring an organisation that has gone.',
  whoItHelps: ['everyone'],
  sources: [cite('nhs-az', 'CCGs; NHSX')],
  cannotSee: 'Which part of a new organisation does the work now. Check its address and number too.',
  examples: [
    { avoid: 'Complain to your «clinical commissioning group».', better: 'Complain to your integrated care board.' },
    { avoid: 'You can call «NHS Direct».', better: 'You can call NHS 111.' },
    {
      avoid: 'Volunteers need a «CRB check».',
      better: 'Volunteers need a Disclosure and Barring Service (DBS) check.'
    },
    { avoid: 'Find advice on «NHS Choices».', better: 'Find advice on the NHS website.' },
    { fine: 'The integrated care board replaced the clinical commissioning group.' },
    { fine: 'Source: Public Health England (2019).' },
    { fine: 'The NHS gives you choices, and direct advice from NHS digital services.' },
    { fine: 'The old sign says “NHS Direct”.' }
  ],
  check: phrases(oldNames, {
    message: ({ suggest: [first], text }) => `Write “${first}”: “${text}” has gone or has a new name.`,
    unless: (hit) => isHistory(hit) || !isNamed(hit) || isShortOfThat(hit),
    names: 'read'
  })
})

function isHistory({ block, sentence }: Hit): boolean {
  return past.test(block.text.slice(sentence.start, sentence.end))
}

/** “NHS Digital”, not “NHS digital services”. */
function isNamed({ phrase, text }: Hit): boolean {
  return (
    !/^\p{Lu}/u.test(phrase.words) ||
    !/\b(?!(?:and|of|on|for|the|to|services|check|checks|website)\b)\p{Ll}/u.test(text)
  )
}

const names = new RegExp(`(?:${oldNames.map(({ words }) => words).join('|')})s? \\($`, 'i')

/** “Clinical commissioning group (CCG)” is one name. */
function isShortOfThat({ block, start }: Hit): boolean {
  return block.text[start - 1] === '(' && names.test(block.text.slice(0, start))
}
