import { type Draft, type Kind, rule } from '@allclear/core'
import { type Prose, prose } from '../prose.ts'
import { cite } from '../sources.ts'

/** Words in a sentence by kind: up to `aim` is fine, over `most` nobody should have to read. */
const limits: Partial<Record<Kind, { aim: number; most: number }>> = {
  letter: { aim: 20, most: 30 },
  leaflet: { aim: 20, most: 30 },
  sms: { aim: 20, most: 30 },
  email: { aim: 20, most: 30 },
  consent: { aim: 20, most: 30 },
  'easy-read': { aim: 15, most: 20 }
}
const limit = { aim: 25, most: Number.POSITIVE_INFINITY }

// Where a second sentence often begins; “and” and “or” only when whoever does the next thing is named.
const joint =
  /;|(?<=[,–-] )(?:and|but|or|so)(?= (?:you|we|they|he|she|it|I|this|that|there|these|your|our|their|the|if|please)\b)|(?<=[,–-] )(?:which|because|however|although|while)\b|(?<= )(?:but|because)\b/gi

export default rule({
  id: 'sentence-too-long',
  chapter: 'readability',
  severity: 'warning',
  title: 'Keep sentences short',
  why: 'By the end of a long sentence, people have lost how it began. Keep to 20 words, or 25 on web pages and social media. In Easy Read, keep to 15.',
  whoItHelps: [
    'people who find reading hard',
    'people with a learning disability',
    'dyslexic people',
    'people with memory, thinking or attention difficulties, including dementia and brain injury',
    'people who are new to English',
    'people with ADHD'
  ],
  sources: [
    cite('nhs-howwewrite', 'Concise'),
    cite('gov-writing', '25 words'),
    cite('gcs-social', '25 words'),
    cite('gov-formats', '10 to 15 in easy read'),
    cite('pif-easy', '15')
  ],
  cannotSee: 'Whether each sentence says one thing. A short sentence can still say too much.',
  examples: [
    {
      kind: 'letter',
      avoid:
        '«Please bring a list of the medicines you take and your glasses if you wear them, and tell us if you need a lift.»',
      better: 'Please bring a list of the medicines you take. Bring your glasses too. Tell us if you need a lift.'
    },
    {
      avoid:
        'Call us. «If you cannot come to the clinic on the day we have given you then call the ward so that we can give your place to someone else.»'
    },
    {
      kind: 'easy-read',
      avoid: '«You can bring a friend or someone who helps you when you come to see the nurse.»',
      better: 'You can bring a friend. You can bring someone who helps you.'
    },
    {
      kind: 'web-page',
      fine: 'Please bring a list of the medicines you take and your glasses if you wear them, and tell us about the lift.'
    },
    {
      kind: 'letter',
      fine: 'Write to us at the Eye Clinic, Level 3, Elm Building, Hill Road Hospital, 12 Hill Road, Leeds, West Yorkshire, LS1 3AB, with your letter.'
    },
    {
      kind: 'letter',
      fine: 'Call 020 7946 0000 or 0113 496 0000 from 9am to 5pm on Monday to Friday, or go to [our page](https://example.nhs.uk/a-b/c).'
    },
    {
      kind: 'letter',
      fine: '“I did not know where to go and nobody could tell me how long I would have to wait to see the nurse.”'
    }
  ],
  *check(draft) {
    const { most } = limitOf(draft)
    for (const one of prose(draft)) {
      if (!isTooLong(draft, one)) continue
      const { block, sentence, count } = one
      yield {
        place: block.place(sentence.start, sentence.end),
        message: `Split this sentence${whereToSplit(one)}. It has ${count} words; aim for ${limitOf(draft).aim}.`,
        ...(count > most ? { severity: 'error' } : {})
      }
    }
  }
})

export function isTooLong(draft: Draft, { count }: Prose): boolean {
  return count > limitOf(draft).aim
}

function limitOf({ kind }: Draft): { aim: number; most: number } {
  return limits[kind] ?? limit
}

/** The joint nearest to the middle, when there is one in the middle half. */
function whereToSplit({ block, sentence: { start, end } }: Prose): string {
  const middle = (end - start) / 2
  let best: { text: string; distance: number } | undefined
  for (const { index, 0: text } of block.text.slice(start, end).matchAll(joint)) {
    const distance = Math.abs(index - middle)
    if (distance < middle / 2 && distance < (best?.distance ?? middle)) best = { text: text.trim(), distance }
  }
  return best ? ` at “${best.text}”` : ''
}
