import { type Block, covered, type Draft, oncePer, type Range, type Sentence } from '@allclear/core'
import { wordsInSentence } from './count-words.ts'

/** A sentence that people read as one, and how many words they read. */
export interface Prose {
  block: Block
  sentence: Sentence
  count: number
}

/** The sentences of paragraphs and list items, but for other people's words, addresses and lists run into a line. */
export const prose = oncePer(
  ({ blocks }: Draft) => blocks,
  ({ blocks }): readonly Prose[] => [...findProse(blocks)]
)

function* findProse(blocks: readonly Block[]): Generator<Prose> {
  for (const block of blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'item') continue
    for (const sentence of block.sentences) {
      const count = wordsInSentence(block, sentence)
      if (!isQuoted(block, sentence) && !isRunTogether(block, sentence, count)) yield { block, sentence, count }
    }
  }
}

/** Somebody else's words, at least by half. */
export function isQuoted({ quotes }: Block, { start, end }: Range): boolean {
  const quoted = covered(quotes, start, end)
  return quoted > 0 && quoted * 2 >= end - start
}

/** An address, names, or a list that lost its line breaks: a comma or the like every few words, or capitals and no stop. */
function isRunTogether({ text }: Block, { start, end, words }: Sentence, count: number): boolean {
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word.text)).length
  if (capitals * 2 > words.length && !/[.!?:]["”’)]*$/.test(text.slice(start, end))) return true
  const breaks = text.slice(start, end).match(/[,;|•·]|\s[–-]\s/g)?.length ?? 0
  return breaks >= 4 && count < breaks * 5
}
