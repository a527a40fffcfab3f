import type { Block } from '@allclear/core'

export interface Emoji {
  emoji: string
  block: Block
  start: number
  end: number
}

// Not ©, ™, ✓ or ↩, which are signs people type in text unless they ask for a picture.
const sign = String.raw`(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)\p{EMod}?`
const pattern = new RegExp(
  String.raw`\p{RI}\p{RI}|[0-9#*]\uFE0F?\u20E3|${sign}(?:\u200D(?:${sign}|\p{Extended_Pictographic}\uFE0F?))*`,
  'gu'
)

/** The emoji in a draft’s words, in the order they stand. */
export function* emojiIn(blocks: readonly Block[]): Generator<Emoji> {
  for (const block of blocks) {
    if (block.kind === 'alt' || block.kind === 'title' || !/[^\p{ASCII}]/u.test(block.text)) continue
    for (const { index, 0: emoji } of block.text.matchAll(pattern))
      yield { emoji, block, start: index, end: index + emoji.length }
  }
}
