import { type Draft, type Hit, isInName, type Phrase, phrases, rule } from '@allclear/core'
import { says } from '../search.ts'
import { cite } from '../sources.ts'
import { usSpellings } from '../words/us-spellings.ts'

// The British half of each pair of spellings. “Got” and “toilet” tell nothing.
const british: readonly Phrase[] = usSpellings.flatMap(({ words, suggest: [first = ''] = [], forms }) =>
  isSpelling(words, first) ? [{ words: first, fine: true as const, ...(forms ? { forms } : {}) }] : []
)
const own = phrases([...usSpellings, ...british], {
  message: ({ suggest: [first] }) => `Write “${first}”, as people do in the UK.`
})

export default rule({
  id: 'american-spelling',
  chapter: 'plain-language',
  severity: 'suggestion',
  title: 'Use UK spelling and UK health words',
  why: 'US words make UK readers stumble. 911 is not an emergency number here.',
  whoItHelps: ['people who find reading hard', 'blind people and screen reader users'],
  sources: [cite('nhs-az', 'ageing; tranquilliser')],
  cannotSee: 'Whether the draft is for readers in the US. Set its language to en-US if so.',
  examples: [
    { avoid: 'Take «acetaminophen» for the pain.', better: 'Take paracetamol for the pain.' },
    { avoid: 'In an emergency, «call 911».', better: 'In an emergency, call 999.' },
    {
      avoid: 'The «Center» is open. The colour of the door is red.',
      better: 'The Centre is open. The colour of the door is red.'
    },
    { fine: 'Ask the Centers for Disease Control and Prevention about it.' },
    { fine: 'Use a glucose meter and a computer program.' },
    { fine: 'Dr Gray will see you. Sam Gray works in our centre.' },
    { fine: 'The label says “gluten-free fiber”.' },
    { fine: 'The color of the pediatric center is gray. Ask at the diaper store.' }
  ],
  check: {
    phrases: own.phrases,
    *find(hits, draft, settings) {
      if (!isAmerican(hits, draft)) yield* own.find(hits, draft, settings)
    }
  }
})

// Dollars, dates as “May 3, 2026”, phone numbers as 555-555-0100, and a state with its ZIP code.
const americanSigns =
  /\$\d|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}\b|\b\d{3}-\d{3}-\d{4}\b|\b[A-Z]{2} \d{5}\b|\b(?:TTY|Social Security|Medicaid|Medicare|Veterans)\b/

const usSite = /\/\/[\w.-]+\.gov\b(?!\.)/i

/** “Center” and “centre”, not “drugstore” and “pharmacy”. */
function isSpelling(us: string, uk: string): boolean {
  const isNear = Math.abs(us.length - uk.length) <= 1 && us.charAt(0) === uk.replace(/^o(?=e)/, '').charAt(0)
  return isNear && us.length > 3 && !us.includes(' ')
}

/** A draft that is American all through is meant to be: it says so, it has other signs, or hardly a British word. */
function isAmerican(hits: readonly Hit[], draft: Draft): boolean {
  if (/^en-(?:US|CA|PH)\b/i.test(draft.lang)) return true
  const words = new Set<string>()
  let uk = 0
  for (const { phrase, sentence, from, to, quoted } of hits) {
    if (phrase.fine) uk++
    else if (!quoted && !isInName(sentence, from, to)) words.add(phrase.words)
  }
  return (
    words.size > 0 &&
    ((words.size >= 3 && words.size > uk * 3) ||
      (uk === 0 && (says(draft, americanSigns) || usSite.test(draft.source))))
  )
}
