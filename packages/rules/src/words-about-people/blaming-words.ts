import { type Hit, phrases, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { type Blame, blame } from '../words/blame.ts'

const ways = new Map<string, Blame>(blame.map((entry) => [entry.words, entry]))

export default rule({
  id: 'blaming-words',
  chapter: 'words-about-people',
  severity: 'warning',
  title: 'Say what happened, without blame',
  why: 'Blame makes people stay away from care. It also hides what was in their way.',
  whoItHelps: ['everyone'],
  sources: [cite('bmj-cox', 'blame'), cite('langdiab', 'principles'), cite('nhse-waiting', 'key principles')],
  cannotSee: 'What stopped the person. Ask them, and offer help.',
  examples: [
    { avoid: 'You «failed to attend» your appointment.', better: 'You missed your appointment.' },
    { avoid: 'Tell us if you «fail to attend».', better: 'Tell us if you do not come.' },
    { avoid: 'You «failed to» send us the form.', better: 'You did not send us the form.' },
    {
      avoid: 'You did not come, so we have a «DNA policy».',
      better: 'You did not come, so we have a missed appointments policy.'
    },
    { avoid: 'The patient was «non-compliant» with treatment.' },
    { avoid: 'She is a «frequent attender».' },
    { avoid: 'Smoking is a «lifestyle choice».', better: 'Stress, money and work affect how much people smoke.' },
    { fine: 'If your carer fails to arrive or the bus is a no-show, call us.' },
    { fine: 'We book a driver for you. If they fail to come, or those who care for you fail to call, tell us.' },
    { fine: 'The lift failed to stop. DNA is in every cell.' },
    { fine: 'We found some non-compliance with WCAG.' },
    { fine: 'You have the right to refuse treatment.' },
    { avoid: 'If you «are a no-show», we write to you.', better: 'If you miss an appointment, we write to you.' },
    { fine: 'Self-harm is not attention-seeking. There are no good or bad foods.' },
    { fine: 'The letter said “you failed to attend”.' }
  ],
  check: phrases(blame, {
    message: (hit) => {
      const [first] = hit.suggest
      return first ? `Write “${first}”, not “${hit.text}”.` : (ways.get(hit.phrase.words)?.say ?? 'Say what happened.')
    },
    suggest: fitting,
    unless: (hit) => !(ways.get(hit.phrase.words)?.when?.(hit) ?? true)
  })
})

const didNot = new Map([
  ['fail', 'do not'],
  ['fails', 'does not'],
  ['failed', 'did not']
])
const have = /^(?:have|has|had)$|'ve$/

/** “failed to attend your appointment” is “missed your appointment”; with nothing after it, “did not come”. */
function fitting({ phrase, block, sentence, from, end, suggest }: Hit): string[] {
  // “You have failed to send it”: “you have did not send it” would be wrong.
  const isPerfect = have.test(sentence.words[from - 1]?.lower ?? '')
  if (phrase.words === 'failed to' && isPerfect) return []
  const before = ways.get(phrase.words)?.before
  if (!before || before.test(block.text.slice(end))) return suggest
  const not = didNot.get(sentence.words[from]?.lower ?? '')
  return phrase.words === 'fail to attend' && not && !isPerfect ? [`${not} come`] : []
}
