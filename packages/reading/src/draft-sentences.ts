import {
  ancestors,
  type Block,
  type BlockKind,
  createMatcher,
  type Draft,
  isInName,
  isMoreOfNumber,
  type LeftOut,
  type Sentence,
  type Settings
} from '@allclear/core'
import type { ReadingSentence, ReadingWord } from './sentence.ts'

/** A sentence of a draft as the model reads it, and where it comes from. */
export interface DraftSentence extends ReadingSentence {
  words: (ReadingWord & { from: number })[]
  block: Block
  sentence: Sentence
}

type Reason = Omit<LeftOut, 'words'>

const headings: Reason = { what: 'headings', why: 'they are not sentences' }
const fields: Reason = { what: 'fields and buttons', why: 'they are not sentences' }
const notProse: Partial<Record<BlockKind, Reason>> = {
  heading: headings,
  title: headings,
  cell: { what: 'tables', why: 'people read one cell at a time' },
  caption: { what: 'captions', why: 'they are read with what they are about' },
  alt: { what: 'descriptions of pictures', why: 'not everybody reads them' },
  label: fields,
  button: fields,
  option: fields
}
const menus: Reason = { what: 'menus', why: 'they are not sentences' }
const addresses: Reason = { what: 'addresses', why: 'they and greetings are not sentences' }
const others: Reason = { what: 'passages in other languages', why: 'only English is judged' }

/** The sentences of a draft's paragraphs and list items, and what else there is that no level speaks of. */
export function sentencesOf(draft: Draft, settings: Settings): { sentences: DraftSentence[]; leftOut: LeftOut[] } {
  const known = findKnown(draft, settings)
  const sentences: DraftSentence[] = []
  const left = new Map<Reason, number>()
  for (const block of draft.blocks) {
    const reason = notProse[block.kind] ?? (isInMenu(draft, block) ? menus : undefined)
    for (const sentence of block.sentences) {
      const why = reason ?? (isAddress(block, sentence) ? addresses : undefined)
      if (why) left.set(why, (left.get(why) ?? 0) + sentence.words.length)
      else sentences.push(draftSentence(block, sentence, known.get(sentence)))
    }
  }
  const leftOut: LeftOut[] = [...left].map(([why, words]) => ({ ...why, words }))
  if (draft.notChecked.some(({ why }) => why === 'only English is checked')) leftOut.push(others)
  return { sentences, leftOut }
}

function isInMenu(draft: Draft, { element }: Block): boolean {
  for (const { tagName } of [element, ...ancestors(draft, element)]) if (tagName === 'nav') return true
  return false
}

/** Names and numbers: in a line of their own, or with a comma every few words. */
function isAddress({ element, kind, text, sentences }: Block, { start, end, words }: Sentence): boolean {
  if (element.tagName === 'address') return true
  const written = text.slice(start, end)
  const isLine = kind === 'paragraph' && words.length <= 8 && (text.includes('\n') || sentences.length === 1)
  const breaks = written.match(/[,;|•·]|\s[–-]\s/g)?.length ?? 0
  if (!(isLine && !/[.!?:;]$/.test(written)) && (breaks < 4 || words.length >= breaks * 5)) return false
  return words.filter((word) => word.masked || /^[\p{Lu}\d]/u.test(word.text)).length * 2 >= words.length
}

/** Its words are read when somebody asks for them: most rules ask for a few sentences of a draft. */
function draftSentence(block: Block, sentence: Sentence, known?: ReadonlySet<number>): DraftSentence {
  let words: DraftSentence['words'] | undefined
  return {
    block,
    sentence,
    get words() {
      words ??= readWords(block, sentence, known)
      return words
    }
  }
}

/** A phone number is one word, however many spaces it has. */
function readWords(block: Block, sentence: Sentence, known: ReadonlySet<number> = new Set()) {
  const read: DraftSentence['words'] = []
  sentence.words.forEach((word, from) => {
    if (isMoreOfNumber(block, sentence.words, from)) return
    const { lower, masked } = word
    read.push({ text: word.text, lower, masked, name: isInName(sentence, from, from), known: known.has(from), from })
  })
  return read
}

/** Which words of which sentences are part of a term that the organisation says its readers know. */
function findKnown(draft: Draft, { organisation }: Settings): Map<Sentence, Set<number>> {
  const known = new Map<Sentence, Set<number>>()
  if (organisation.knownTerms.length === 0) return known
  const terms = organisation.knownTerms.map((words) => ({ words, forms: 'noun' as const }))
  for (const { sentence, from, to } of createMatcher([terms]).match(draft).flat()) {
    const own = known.get(sentence) ?? new Set()
    known.set(sentence, own)
    for (let index = from; index <= to; index++) own.add(index)
  }
  return known
}
