import type { Hit, Phrase } from '@allclear/core'

/** Words that say something else word for word. */
export interface Literal extends Phrase {
  /** In a sentence with these words, they do: “follow the gravel pathway”. */
  literal?: RegExp
}

/** “The green light flashes when it is charging”, not “we have the green light to start”. */
export function isLiteral({ phrase, block, sentence }: Hit): boolean {
  const { literal }: Literal = phrase
  return literal?.test(block.text.slice(sentence.start, sentence.end)) ?? false
}
