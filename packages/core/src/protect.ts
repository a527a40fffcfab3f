import type { Block } from './blocks.ts'
import type { Draft } from './draft.ts'
import { overlaps } from './mask.ts'
import type { Place } from './place.ts'

/**
 * Says of places, asked about in order, whether a fix must leave them alone: nobody else's words are changed, nor
 * anything that is not words, nor words with markup among them.
 */
export function createProtection(draft: Draft): (place: Place) => boolean {
  const blocks = draft.blocks
    .flatMap((block) => {
      const place = block.place(0, block.text.length)
      return place ? [{ ...place, block }] : []
    })
    .sort((a, b) => a.start - b.start)
  let next = 0
  let near: typeof blocks = []
  return (place) => {
    near = near.filter(({ end }) => end > place.start)
    for (let one = blocks[next]; one && one.start < place.end; one = blocks[++next])
      if (one.end > place.start) near.push(one)
    return near.some((one) => {
      const inside = one.start <= place.start && place.end <= one.end
      return (inside && hasMarkup(draft.source.slice(place.start, place.end))) || touches(one.block, place)
    })
  }
}

function hasMarkup(written: string): boolean {
  return /[<>&\\*_~`\r\n]/.test(written)
}

function touches({ quotes, masked, place }: Block, { start, end }: Place): boolean {
  return [...quotes, ...masked].some((range) => {
    const written = place(range.start, range.end)
    return written !== null && overlaps([written], start, end)
  })
}
