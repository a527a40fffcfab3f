import { type Draft, rule } from '@allclear/core'
import { limitsOf } from '../sentences/limits.ts'
import { type Prose, prose } from '../sentences/prose.ts'
import { whereToSplit } from '../sentences/where-to-split.ts'
import { cite } from '../sources.ts'

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
      fine: 'Ada Okoro, Consultant in Rheumatology and Clinical Lead for Bone and Joint Services, Millbrook and District Hospitals NHS Foundation Trust, Hill Road, Leeds LS1 3AB'
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
    const { aim, most } = limitsOf(draft.kind).sentence
    for (const one of prose(draft)) {
      if (!isTooLong(draft, one)) continue
      const { block, sentence, count } = one
      yield {
        place: block.place(sentence.start, sentence.end),
        message: `Split this sentence${joint(one)}. It has ${count} words; aim for ${aim}.`,
        ...(count > most ? { severity: 'error' } : {})
      }
    }
  }
})

export function isTooLong(draft: Draft, { count }: Prose): boolean {
  return count > limitsOf(draft.kind).sentence.aim
}

function joint({ block, sentence }: Prose): string {
  const words = whereToSplit(block, sentence)
  return words ? ` at “${words}”` : ''
}
