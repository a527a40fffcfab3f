import { type Block, isMoreOfNumber, type Sentence } from '@allclear/core'

/** How many words people read in a sentence: an address, a placeholder, a hyphenated word and a phone number are each 1. */
export function wordsInSentence(block: Block, { words }: Sentence): number {
  return words.filter((_, index) => !isMoreOfNumber(block, words, index)).length
}

export function wordsIn(block: Block): number {
  return block.sentences.reduce((count, sentence) => count + wordsInSentence(block, sentence), 0)
}

export function wordsInAll(blocks: readonly Block[]): number {
  return blocks.reduce((count, block) => count + wordsIn(block), 0)
}

/** Of text that is no block of a draft: a part of one, or what stands in an attribute. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0
}
