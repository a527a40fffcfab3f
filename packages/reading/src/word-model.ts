import { wordModel } from './word-data.ts'

/** What a word is judged by. */
export interface Judged {
  /** Zipf's scale: 3 is once in a million words, 6 once in a thousand. */
  spoken: number
  written: number
  /** On Dale and Chall's list of words that most children know. */
  daleChall: boolean
  /** What the words used like it are: a level of the word list. */
  kin: number
}

/** The numbers the word model multiplies, in its order. */
export function wordFeatures({ spoken, written, daleChall, kin }: Judged): number[] {
  return [spoken, written, Number(!daleChall), kin]
}

/** At least 0: some readers will not know it. At least 1: many will not. */
export function difficultyOf(word: Judged): number {
  const { weights, start } = wordModel
  return wordFeatures(word).reduce((score, value, index) => score + value * (weights[index] ?? 0), start)
}
