import { type Block, type Draft, normalise, overlaps, rule, type Sentence, type Word } from '@allclear/core'
import { cite } from '../sources.ts'
import { isCommon } from '../wording/common-words.ts'
import { isPartOfListed, listedIn } from '../wording/listed-words.ts'

export default rule({
  id: 'easy-read-hard-word',
  chapter: 'easy-read',
  severity: 'suggestion',
  title: 'In Easy Read, explain each hard word straight away',
  why: 'Easy Read has few hard words. Each is in bold, and the next sentence says what it means.',
  whoItHelps: ['people with a learning disability', 'people who find reading hard', 'people who are new to English'],
  sources: [cite('gov-formats', 'next sentence'), cite('dh-easy', '9'), cite('ie-easy', '7')],
  appliesTo: ['easy-read'],
  cannotSee: 'Which words your readers know. Ask people with a learning disability.',
  examples: [
    { avoid: 'We will make a «referral» for you.', kind: 'easy-read' },
    { avoid: 'You can talk to your «keyworker». Your keyworker can come with you.', kind: 'easy-read' },
    { fine: 'We tell stakeholders about you. They weren’t there.', kind: 'easy-read' },
    { fine: 'You can talk to your **keyworker**. A keyworker is someone who helps you plan.', kind: 'easy-read' },
    {
      fine: 'We will write a **care plan**. It says how staff will help you to get well and stay safe.',
      kind: 'easy-read'
    },
    { fine: 'Bring your hospital passport. It tells staff what you like.', kind: 'easy-read' },
    { fine: 'Bring your pyjamas and a jumper. Your ankle may be sore.', kind: 'easy-read' },
    { fine: 'You may get hot flushes. A hot flush means you feel very hot.', kind: 'easy-read' },
    { fine: 'You can ask for a chaperone.\n\nThis is a person who stays with you.', kind: 'easy-read' },
    { fine: 'Go to Millbrook Infirmary. They said “referral”.', kind: 'easy-read' },
    {
      fine: 'You said yes to your insulin.',
      kind: 'easy-read',
      settings: { organisation: { knownTerms: ['insulin'] } }
    },
    { fine: 'We will make a referral for you.', kind: 'leaflet' }
  ],
  *check(draft, { organisation }) {
    const known = new Set(organisation.knownTerms.flatMap((term) => term.toLowerCase().split(' ')))
    const met = explainedIn(draft)
    const listed = listedIn(draft)
    for (const { block, sentence, word } of wordsOf(draft)) {
      const base = baseOf(word.lower)
      if (met.has(base) || known.has(word.lower) || known.has(base) || isEasy(word)) continue
      if (overlaps(block.quotes, word.start, word.end)) continue
      met.add(base)
      // Another rule knows the word, and what to write instead.
      if (isPartOfListed(word.lower)) continue
      if (listed.get(sentence)?.some(({ start, end }) => start <= word.start && word.end <= end)) continue
      yield {
        place: block.place(word.start, word.end),
        message: `Use an easier word than “${word.text}”, or say what it means in the next sentence.`,
        needsPerson: true
      }
    }
  }
})

/** Words in small letters: a capital may be that of a name. Of “weren’t” and “it’ll” other rules tell. */
function* wordsOf({ blocks }: Draft): Generator<{ block: Block; sentence: Sentence; word: Word }> {
  for (const block of blocks) {
    if (block.kind === 'alt' || block.kind === 'title') continue
    for (const sentence of block.sentences)
      for (const word of sentence.words)
        if (!word.masked && /^[a-z][a-z-]{3,}(?:['’]s?)?$/.test(word.text)) yield { block, sentence, word }
  }
}

function isEasy({ lower }: Word): boolean {
  return isCommon(lower) || (lower.includes('-') && lower.split('-').every((part) => part.length < 4 || isCommon(part)))
}

// “A referral is…”, “referral means…”, “referral (a letter…)”, “this is called a referral”.
const explained =
  /\b([a-z][a-z'’-]{3,})(?=["”’']?(?: [\w-]+)? (?:is|are|means?|meant|happens?|helps?)\b|["”’']? ?[(:])|\b(?:called|known as|word|say) (?:an? |the )?["“‘']?([a-z][a-z'’-]{3,})/gi

const nextSays =
  /^(?:This|That|It|These|They) (?:(?:means?|says?|shows?|tells?)\b|(?:is|are) (?:an?|someone|somebody|people|when|where|what|how)\b)/

/** Words that a draft says the meaning of, wherever it does. Read once. */
function explainedIn({ blocks }: Draft): Set<string> {
  const found = new Set<string>()
  let before: Iterable<Word> = []
  for (const { text, sentences } of blocks) {
    for (const [, defined, named] of text.matchAll(explained)) found.add(baseOf(normalise(defined ?? named ?? '')))
    for (const { start, words } of sentences) {
      // “You can have a chaperone. This is a person who stays with you.”
      if (nextSays.test(text.slice(start, start + 24))) for (const { lower } of before) found.add(baseOf(lower))
      before = words
    }
  }
  return found
}

function baseOf(word: string): string {
  return word.replace(/'s$|(?<=sh|ch|ss|x)es$|s$/, '')
}
