import type { Block, Draft, Place, Word } from '@allclear/core'
import { greetingOf, signOffOf } from './complete.ts'

/** Where people first learn what a draft is: the greeting, the main heading, or the first words. */
export function firstWords(draft: Draft): Place | null {
  const block =
    greetingOf(draft) ??
    draft.blocks.find(({ kind }) => kind === 'heading') ??
    draft.blocks.find((one) => one.kind !== 'title' && one.kind !== 'alt' && one.sentences.some(isRead))
  return block ? firstLine(block) : null
}

/** Where a draft ends, and what it left out is missed: the sign-off, or the last words. */
export function lastWords(draft: Draft): Place | null {
  const goodbye = signOffOf(draft)
  if (goodbye) return firstLine(goodbye)
  const block = draft.blocks.findLast(
    ({ kind, sentences }) => kind !== 'title' && kind !== 'alt' && sentences.some(isRead)
  )
  const sentence = block?.sentences.findLast(isRead)
  return block && sentence ? block.place(sentence.start, sentence.end) : null
}

export function firstLine({ text, place }: Block): Place | null {
  return place(0, text.split('\n', 1)[0]?.length ?? 0)
}

function isRead({ words }: { words: readonly Word[] }): boolean {
  return words.some(({ masked }) => !masked)
}
