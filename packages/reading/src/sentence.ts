import { type Facts, factsOf } from './facts.ts'

/** A word as core reads it, with what else its user knows of it. */
export interface ReadingWord {
  text: string
  /** Lower case, with straight apostrophes. */
  lower: string
  /** Code, an address or a placeholder: it makes the sentence longer, and that is all. */
  masked?: boolean
  /** Part of somebody's or something's name. */
  name?: boolean
  /** A term that its readers know, or that is explained nearby. */
  known?: boolean
}

export interface ReadingSentence {
  words: readonly ReadingWord[]
}

/** Only words that are judged can be hard. */
export type WordKind = 'judged' | 'name' | 'acronym' | 'number' | 'known' | 'masked'

/** A sentence with the facts of its words. */
export interface ReadSentence {
  /** How many words it has, of all kinds. */
  length: number
  words: { kind: WordKind; facts: Facts }[]
  /** The facts of those that are judged. */
  judged: Facts[]
  acronyms: number
}

/** Looks every word of a sentence up, and tells which are judged. */
export function readSentence({ words }: ReadingSentence): ReadSentence {
  const isShouted = words.length > 1 && words.every(({ text }) => text === text.toUpperCase())
  const read: ReadSentence = { length: words.length, words: [], judged: [], acronyms: 0 }
  for (const word of words) {
    const facts = factsOf(word.lower)
    const kind = kindOf(word, facts, read.words.length === 0, isShouted)
    read.words.push({ kind, facts })
    if (kind === 'judged') read.judged.push(facts)
    if (kind === 'acronym') read.acronyms++
  }
  return read
}

const capitals = /^\p{Lu}[\p{Lu}&-]*\p{Lu}(?:['’]?s)?$/u
// Met more often than any words they stand for.
const everyday = new Set('nhs gp gps uk bbc pdf hiv dna bst gmt'.split(' '))

function kindOf(word: ReadingWord, facts: Facts, isFirst: boolean, isShouted: boolean): WordKind {
  if (word.masked) return 'masked'
  if (word.known) return 'known'
  if (word.name) return 'name'
  if (!facts.isWord) return 'number'
  if (isShouted) return 'judged'
  // “a.m.”, “et al.”
  if (word.text.includes('.')) return 'known'
  if (capitals.test(word.text)) return everyday.has(word.lower) || facts.spoken >= 4 ? 'known' : 'acronym'
  // The first word of a sentence has a capital whatever it is.
  if (facts.isContent && /^\p{Lu}/u.test(word.text) && !(isFirst && facts.entry)) return 'name'
  return 'judged'
}
