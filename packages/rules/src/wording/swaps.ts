import type { Hit, Settings } from '@allclear/core'
import type { SimplerWord } from '../words/simpler-words.ts'

/**
 * “Therefore” is “so” only at the head of a sentence, “Shall we?” is no order, and “called Performs” is a name.
 */
export function isOutOfPlace({ phrase, from, block, start, text }: Hit): boolean {
  const { opening }: Partial<SimplerWord> = phrase
  if (from === 0) return phrase.words === 'shall'
  return opening === true || (/^\p{Lu}\p{Ll}/u.test(text) && /(?:^|\s)\p{Ll}+,? $/u.test(block.text.slice(0, start)))
}

/** A word the organisation says its readers know. */
export function isKnown(text: string, { organisation }: Settings): boolean {
  return organisation.knownTerms.some((term) => term.toLowerCase() === text.toLowerCase())
}
