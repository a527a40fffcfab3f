import { type Block, type Draft, oncePer, overlaps, type Place } from '@allclear/core'

/** A place where a pattern stands in a draft. */
export interface Found {
  match: RegExpExecArray
  block: Block
  /** UTF-16 units of the block's text. */
  start: number
  end: number
  place: Place | null
}

/**
 * Where a pattern (with the flag `g`) stands in a draft, but for quotations, code, addresses and placeholders.
 * A long pattern takes Node some milliseconds to make ready; where a short `hint` stands nowhere, it never has to.
 */
export function* search(draft: Draft, pattern: RegExp, hint?: RegExp): Generator<Found> {
  if (hint && !says(draft, hint)) return
  if (!mayStandIn(draft, pattern)) return
  for (const block of draft.blocks) {
    // Somebody else may look for the same pattern between two finds.
    let from = 0
    for (let match = execAt(pattern, block.text, from); match; match = execAt(pattern, block.text, from)) {
      const start = match.index
      const end = start + match[0].length
      from = Math.max(end, start + 1)
      if (overlaps(block.masked, start, end) || overlaps(block.quotes, start, end)) continue
      yield { match, block, start, end, place: block.place(start, end) }
    }
  }
}

/** One pattern of several, for those too long to read in one line. */
export function anyOf(flags: string, patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), flags)
}

/** What stands just before a place in a text. To look through all of it, at place after place, takes too long. */
export function justBefore(text: string, at: number): string {
  return text.slice(Math.max(0, at - 300), at)
}

function execAt(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from
  return pattern.exec(text)
}

/** Whether a pattern (without the flag `g`) stands anywhere in a draft's words, in quotations and addresses too. */
export function says(draft: Draft, pattern: RegExp): boolean {
  return pattern.test(allText(draft))
}

/** Most patterns stand nowhere in most drafts, and one look at the whole text says so. */
function mayStandIn(draft: Draft, pattern: RegExp): boolean {
  // A beginning or an end is that of a block; `[^.]` is neither.
  if (/(?<!\[)\^|\$/.test(pattern.source)) return true
  pattern.lastIndex = 0
  const found = pattern.test(allText(draft))
  pattern.lastIndex = 0
  return found
}

/** The text of every block, with a blank line between. Joined once. */
const allText = oncePer(
  ({ blocks }: Draft) => blocks,
  ({ blocks }): string => blocks.map((block) => block.text).join('\n\n')
)
