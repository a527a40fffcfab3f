import type { Block } from './blocks.ts'
import type { Draft } from './draft.ts'
import type { Place } from './place.ts'
import { joinRanges, overlaps, type Range } from './ranges.ts'

/**
 * Says of places, asked about in order, whether a fix must leave them alone: nobody else's words are changed, nor
 * anything that is not words, nor words with markup among them.
 */
export function createProtection(draft: Draft): (place: Place) => boolean {
  // Most drafts have nothing that is safe to fix, and are never asked about.
  let blocks: Written[] | undefined
  let next = 0
  let near: Written[] = []
  return (place) => {
    blocks ??= writtenIn(draft)
    near = near.filter(({ end }) => end > place.start)
    for (let one = blocks[next]; one && one.start < place.end; one = blocks[++next])
      if (one.end > place.start) near.push(one)
    return near.some((one) => {
      const inside = one.start <= place.start && place.end <= one.end
      return (
        (inside && hasMarkup(draft.source.slice(place.start, place.end))) || overlaps(one.alone, place.start, place.end)
      )
    })
  }
}

/** A block as it is written, and what in it is left alone. */
interface Written extends Place {
  alone: Range[]
}

function writtenIn(draft: Draft): Written[] {
  return draft.blocks
    .flatMap((block) => {
      const place = block.place(0, block.text.length)
      return place ? [{ ...place, alone: leftAlone(block) }] : []
    })
    .sort((a, b) => a.start - b.start)
}

/** A reference among the words is markup; an “&” that is replaced as a whole is not. */
function hasMarkup(written: string): boolean {
  return written !== '&' && written !== '&amp;' && /[<>&\\*_~`\r\n]/.test(written)
}

/** Where somebody else's words are written, and all that is not words. */
function leftAlone({ quotes, masked, place }: Block): Range[] {
  return joinRanges([...quotes, ...masked].flatMap(({ start, end }) => place(start, end) ?? []))
}
