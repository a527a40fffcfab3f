import type { Band } from '@allclear/core'
import { bandOf, leastWords } from './band.ts'
import { type Counts, countsOf } from './counts.ts'
import { features } from './features.ts'
import { type JudgedSentence, judgeSentences } from './hard-sentences.ts'
import { findHardWords, type HardWord } from './hard-words.ts'
import { reasonsFor } from './reasons.ts'
import { type ReadingSentence, type ReadSentence, readSentence, type WordKind } from './sentence.ts'
import { documentModel } from './text-data.ts'
import { scoreOf } from './text-model.ts'

export interface ReadingOptions {
  /** Words, in lower case, that the readers are known to know. They count for nothing but the length of a sentence. */
  known?: ReadonlySet<string>
}

export interface ReadingLevel {
  band: Band
  /** In plain words, with their numbers: what adds most first. */
  reasons: string[]
  counted: Counted
  /** Those of six words or more, hardest first. */
  sentences: JudgedSentence[]
  /** Words that some readers will not know, hardest first. */
  words: HardWord[]
  /** What the classic formulas count. */
  counts: Counts
}

/** How many words there are, and how many are of each kind; only those judged can make a text harder. */
export type Counted = { words: number; sentences: number } & Record<WordKind, number>

/** How hard a text is to read, as a band of reading ages, with the reasons, and the sentences and words to change first. */
export function readingLevel(sentences: readonly ReadingSentence[], options: ReadingOptions = {}): ReadingLevel {
  const read = readSentences(sentences, options)
  const counted = count(read)
  const found = features(read)
  const words = findHardWords(read)
  const band = bandOf(scoreOf(found, documentModel), counted.words)
  const tooShort = `Too short to judge: ${counted.words} of the ${leastWords} words it takes.`
  return {
    band,
    reasons: band === 'too short' ? [tooShort] : reasonsFor(found, read, words),
    counted,
    sentences: judgeSentences(read),
    words,
    counts: countsOf(read)
  }
}

/**
 * The number behind the band, in years. For comparing two texts or testing the model: it is about 3 years out, so never
 * show it. `NaN` never; a text without words has the age of an average one.
 */
export function estimateAge(sentences: readonly ReadingSentence[], options: ReadingOptions = {}): number {
  return scoreOf(features(readSentences(sentences, options)), documentModel)
}

function readSentences(sentences: readonly ReadingSentence[], { known }: ReadingOptions): ReadSentence[] {
  return sentences
    .map(({ words }) => ({
      words: known ? words.map((word) => (known.has(word.lower) ? { ...word, known: true } : word)) : words
    }))
    .map(readSentence)
}

function count(sentences: readonly ReadSentence[]): Counted {
  const counted: Counted = {
    words: 0,
    sentences: sentences.filter(({ length }) => length > 0).length,
    judged: 0,
    name: 0,
    acronym: 0,
    number: 0,
    known: 0,
    masked: 0
  }
  for (const { words } of sentences)
    for (const { kind } of words) {
      counted.words++
      counted[kind]++
    }
  return counted
}
