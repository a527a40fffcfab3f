import { type Block, sentenceAt } from '@allclear/core'

export function withCapital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Words to put in place of others, with a capital where those begin with one. */
export function withCapitalOf(written: string, words: string): string {
  return /^\p{Lu}/u.test(written) ? withCapital(words) : words
}

/** Words to put at a place, with a capital where a sentence begins there. */
export function fitCapital(words: string, block: Block, start: number): string {
  return sentenceAt(block, start)?.start === start ? withCapital(words) : words
}
