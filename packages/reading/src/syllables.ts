import { syllable } from 'syllable'
import { spellings } from './spelling.ts'

/** How many syllables a word has. The package that counts them knows the spellings of the United States best. */
export function syllables(word: string): number {
  return Math.max(1, Math.min(...spellings(word).map(count)))
}

function count(word: string): number {
  // It hears the last e of “walked”.
  if (!/[^aeioudt]ed$/.test(word)) return syllable(word)
  const stem = word.slice(0, /[^aeioulr][lr]ed$/.test(word) ? -1 : -2)
  return Math.min(syllable(word), syllable(stem))
}
