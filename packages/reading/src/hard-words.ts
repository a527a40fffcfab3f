import { type Facts, factsOf } from './facts.ts'
import type { ReadSentence } from './sentence.ts'

export interface HardWord {
  /** In lower case. */
  word: string
  /** From 0, some readers will not know it; from 1, many will not. */
  score: number
  /** How often it is met. */
  count: number
  /** Where it is met first: which sentence, and which word of it. */
  sentence: number
  index: number
}

/** The different words that some readers will not know, hardest first. Never a name, a short form or a known term. */
export function findHardWords(sentences: readonly ReadSentence[]): HardWord[] {
  const found = new Map<Facts, HardWord>()
  sentences.forEach(({ words }, sentence) => {
    words.forEach(({ kind, facts }, index) => {
      if (kind !== 'judged' || !facts.isContent || facts.difficulty < 0) return
      const met = found.get(facts)
      if (met) met.count++
      else found.set(facts, { word: facts.lower, score: facts.difficulty, count: 1, sentence, index })
    })
  })
  return [...found.values()].sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1))
}

/** How hard a word is by itself, in lower case: from 0, some readers will not know it; from 1, many will not. */
export function wordDifficulty(word: string): number {
  return factsOf(word).difficulty
}
