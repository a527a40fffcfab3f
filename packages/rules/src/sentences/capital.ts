import { type Block, sentenceAt } from '@allclear/core'

/** Words to put at a place, with a capital where a sentence begins there. */
export function fitCapital(words: string, block: Block, start: number): string {
  return sentenceAt(block, start)?.start === start ? words.charAt(0).toUpperCase() + words.slice(1) : words
}
