import { type Block, type Draft, overlaps, type Place } from '@allclear/core'

/** A place where a pattern stands in a draft. */
export interface Found {
  match: RegExpExecArray
  block: Block
  /** UTF-16 units of the block's text. */
  start: number
  end: number
  place: Place | null
}

/** Where a pattern (with the flag `g`) stands in a draft, but for quotations, code, addresses and placeholders. */
export function* search(draft: Draft, pattern: RegExp): Generator<Found> {
  for (const block of draft.blocks) {
    for (const match of block.text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (overlaps(block.masked, start, end) || overlaps(block.quotes, start, end)) continue
      yield { match, block, start, end, place: block.place(start, end) }
    }
  }
}
