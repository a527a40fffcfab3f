import { type Draft, fitArticle, groupBy, type Hit, isInName, type Phrase, type Problem, rule } from '@allclear/core'
import { withCapital } from '../sentences/capital.ts'
import { cite } from '../sources.ts'
import { isSignature } from '../structure/heading-like.ts'
import { isExplained } from '../wording/explained.ts'
import { isKnown } from '../wording/known-terms.ts'
import { shortEnough } from '../wording/short-enough.ts'
import { standsAlone } from '../wording/stands-alone.ts'
import { medicalNames, medicalTerms } from '../words/medical-terms.ts'

const meanings = new Map<Phrase, readonly string[]>(medicalTerms.map((term) => [term, term.plain]))

export default rule({
  id: 'unexplained-medical-term',
  chapter: 'plain-language',
  severity: 'warning',
  title: 'Explain medical words the first time you use them',
  why: 'Four in 10 adults find health words hard. People have missed tests because of one word.',
  whoItHelps: [
    'people who find reading hard',
    'people with a learning disability',
    'people who are new to English',
    'people with memory, thinking or attention difficulties, including dementia and brain injury'
  ],
  sources: [
    cite('nhs-howwewrite', 'Clear'),
    cite('nhs-healthlit', 'why'),
    cite('pemat', 'medical terms defined'),
    cite('cdc-cci', 'item 7')
  ],
  cannotSee: 'Whether an explanation is right. A clinician still has to check the ones we offer.',
  examples: [
    { avoid: 'You will have a «bronchoscopy» on Monday.' },
    { avoid: 'The nurse will look at your «contusion».', better: 'The nurse will look at your bruise (contusion).' },
    { avoid: 'You may need a «stent». The stent stays in.' },
    { avoid: 'Call the «safeguarding» team.' },
    { fine: 'Systemic racism harms health. Children with cerebral palsy can come.' },
    { fine: 'You will have a camera test of your lungs (bronchoscopy).' },
    { fine: 'You may need a stent, which is a small tube that keeps a blood vessel open.' },
    { fine: 'Call your anticoagulant clinic (the clinic that tests how fast your blood clots).' },
    { fine: 'You need spirometry. It measures how well your lungs work.' },
    { avoid: 'Your «bronchoscopy» appointment (the one on Monday) is at 2pm.' },
    { avoid: 'You need a «bronchoscopy». It is a good idea to rest after it.' },
    { fine: '- **Bronchoscopy (BR)**: a look into your airways\n- **X-ray**: a picture of your chest' },
    { fine: '# Cellulitis\n\nCellulitis is a skin infection.' },
    { fine: 'Dear Sam\n\nThe clinic has moved.\n\nYours sincerely\n\nAda Okoro\\\nOrthoptist' },
    { fine: 'Call maternity triage at any time.' },
    { fine: 'Ask at the Royal Bronchoscopy Unit.' },
    {
      fine: 'You will have a bronchoscopy.',
      settings: { organisation: { knownTerms: ['bronchoscopy'] } }
    },
    { fine: 'You will have a bronchoscopy.', settings: { audience: 'staff' } }
  ],
  check: {
    phrases: [...medicalTerms, ...medicalNames.map((words) => ({ words, fine: true as const }))],
    *find(hits, draft, settings) {
      if (settings.audience === 'staff') return
      for (const [phrase, uses] of groupBy(
        hits.filter(({ phrase }) => !phrase.fine),
        ({ phrase }) => phrase
      )) {
        const plain = meanings.get(phrase) ?? []
        if (isKnown(phrase.words, settings) || uses.some((use) => isExplained(use, plain, draft))) continue
        const own = uses.filter(
          (use) => !use.quoted && !isInName(use.sentence, use.from, use.to) && !isPost(use, draft)
        )
        // The explanation goes into the text, not into its heading.
        const first = own.find(({ block }) => block.kind !== 'heading' && block.kind !== 'title') ?? own[0]
        if (first) yield toExplain(first, plain)
      }
    }
  }
})

/** “Ada Okoro, orthoptist”, under a letter. */
function isPost({ block }: Hit, { blocks }: Draft): boolean {
  return !/[.!?]$/.test(block.text) && isSignature(blocks, blocks.indexOf(block))
}

function toExplain(use: Hit, plain: readonly string[]): Problem {
  const { block, phrase, text } = use
  const meaning = plain[0] ?? ''
  // Plain words that can stand in its place come first; a longer meaning goes in brackets.
  const isOne = text.toLowerCase() === phrase.words.toLowerCase()
  const swaps = plain.filter((words) => isSwap(words)).map((words) => swapped(use, words))
  // “The safeguarding (keeping people safe) team” would be hard to read.
  const inBrackets = standsAlone(use) ? [`${text} (${meaning})`] : []
  const fitted = fitArticle({ ...use, suggest: swaps.length > 0 ? swaps : inBrackets })
  return {
    place: block.place(fitted.start, fitted.end),
    message: shortEnough(`Explain “${text}”, such as: ${meaning}.`, `Explain “${text}” in plain words.`),
    suggest: isOne ? fitted.suggest : [],
    needsPerson: true
  }
}

function isSwap(words: string): boolean {
  return words.split(' ').length <= 3 && !/^(?:an?|the|when|not|to|that|can|able|from|with|do|until) /.test(words)
}

function swapped({ text, from, block, sentence }: Hit, words: string): string {
  const first = from === 0 && /^\p{Lu}\p{Ll}/u.test(text) && block.text.startsWith(text, sentence.start)
  return first ? `${withCapital(words)} (${text.charAt(0).toLowerCase()}${text.slice(1)})` : `${words} (${text})`
}
