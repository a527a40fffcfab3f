import type { Facts } from './facts.ts'
import type { ReadSentence } from './sentence.ts'

/** What the classic formulas count. */
export interface Counts {
  sentences: number
  /** Addresses, code and placeholders left out: nobody knows how they will be read. */
  words: number
  letters: number
  /** Letters and figures. */
  characters: number
  syllables: number
  /** Words of three syllables or more. */
  polysyllables: number
  /** Those that are no names, no compounds, and not long only by their endings. */
  complexWords: number
  /** Words, each time they are met, that are not on Dale and Chall's list; names are known. */
  notDaleChall: number
  /** Different words that are not on Spache's list; names are known. */
  notSpache: number
}

/** Counts a text for the classic formulas. The letters and syllables of names and numbers count; hard words they never are. */
export function countsOf(sentences: readonly ReadSentence[]): Counts {
  const words = sentences.flatMap((sentence) => sentence.words.filter(({ kind }) => kind !== 'masked'))
  const judged = words.filter(({ kind }) => kind === 'judged' || kind === 'acronym').map(({ facts }) => facts)
  const total = (value: (facts: Facts) => number) => words.reduce((sum, { facts }) => sum + value(facts), 0)
  return {
    sentences: sentences.filter(({ length }) => length > 0).length,
    words: words.length,
    letters: total(({ letters }) => letters),
    characters: total(({ characters }) => characters),
    syllables: total(({ syllables }) => syllables),
    polysyllables: total(({ syllables }) => Number(syllables >= 3)),
    complexWords: judged.filter(isComplex).length,
    notDaleChall: judged.filter(({ daleChall }) => !daleChall).length,
    notSpache: new Set(judged.filter(({ spache }) => !spache)).size
  }
}

const lengthened = /(?:es|ed|ing)$/

function isComplex({ lower, syllables }: Facts): boolean {
  return syllables - Number(lengthened.test(lower)) >= 3 && !lower.includes('-')
}
