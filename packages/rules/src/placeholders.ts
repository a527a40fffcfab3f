import type { Block, Draft, Place, Range } from '@allclear/core'

/** What a template fills in later. UTF-16 units of its block's text. */
export interface Placeholder extends Range {
  block: Block
  place: Place | null
  /** As it is written, such as `((opening hours))`; empty where that cannot be known. */
  written: string
}

export function* placeholdersIn({ source }: Draft, blocks: readonly Block[]): Generator<Placeholder> {
  for (const block of blocks)
    for (const { start, end } of block.masked) {
      if (block.text[start] !== '\uE000') continue
      const place = block.place(start, end)
      yield { block, start, end, place, written: place ? source.slice(place.start, place.end) : '' }
    }
}

/** Whether a template fills some of it in later. In an address, the mask for that is written in percentages. */
export function hasPlaceholder(text: string): boolean {
  return /\uE000|%EE%80%80/i.test(text)
}
