import { type Block, overlaps, rule } from '@allclear/core'
import { findPassives, type Passive } from '../sentences/passives.ts'
import { cite } from '../sources.ts'
import { findHiddenActors } from './hidden-actor-promise.ts'

const toReader = /\b(?:you|your|yours|please)\b|\byou[’']/i
// The passive of a lesser clause may well be the way to say it: “how your form will be checked”.
const lesser =
  /\b(?:what|how|whether|if|which|that|who|where|why|when|before|after|until|unless|because|than)\b[^,;:–()]*$/i

export default rule({
  id: 'passive-voice',
  chapter: 'plain-language',
  severity: 'suggestion',
  title: 'Say who does it',
  why: 'When a sentence hides who acts, people cannot tell if it is up to them or to you.',
  whoItHelps: [
    'people who find reading hard',
    'people with a learning disability',
    'autistic people',
    'people who are new to English'
  ],
  sources: [
    cite('nhs-howwewrite', 'Concise'),
    cite('coga', 'o3p02'),
    cite('cdc-cci', 'item 6 (active voice)'),
    cite('pemat', 'active voice'),
    cite('gov-formats', 'easy read list')
  ],
  cannotSee: 'Whether it matters who does it. Sometimes what is done is what people need to know.',
  examples: [
    { avoid: 'Your test «will be arranged».', better: 'We will arrange your test.' },
    { avoid: 'The form «must be signed» and returned.', better: 'You must sign the form and send it back to us.' },
    { avoid: 'Please read this. Forms «should then be returned» by post.' },
    { fine: 'Your test will be arranged by the ward.' },
    { fine: 'Your clinic will be closed on Monday.' },
    { fine: 'You can be seen in the day clinic.' },
    { fine: 'This page tells you how your form will be checked.' },
    { fine: 'You will be contacted with your results.' }
  ],
  *check(draft) {
    for (const block of draft.blocks) {
      if (block.kind !== 'paragraph' && block.kind !== 'item' && block.kind !== 'cell') continue
      const addressed = toReader.test(block.text)
      for (const [index, sentence] of block.sentences.entries()) {
        const passive = findPassives(block, sentence).find(
          ({ start, end }) =>
            (addressed || block.text.startsWith('must', start)) &&
            !overlaps(block.quotes, start, end) &&
            !lesser.test(block.text.slice(sentence.start, start))
        )
        // The other rule has more to say about those words.
        if (!passive || findHiddenActors(block, sentence, index).length > 0) continue
        yield { place: block.place(passive.start, passive.end), message: messageFor(block, passive) }
      }
    }
  }
})

function messageFor(block: Block, { start }: Passive): string {
  return /^(?:must|should|need|ha[sv])/i.test(block.text.slice(start))
    ? 'Say who must do this, such as “you” or “we”.'
    : 'Say who will do this, such as “we will”.'
}
