import type { Block, Draft, Styles } from '@allclear/core'
import type { Element } from 'hast'
import { backgroundOf } from './backgrounds.ts'

/** A stretch of a block's text that stands in one element, and so looks the same throughout. */
export interface Piece {
  block: Block
  /** The nearest element that it stands in. */
  element: Element
  /** The inline elements that it stands in, from the outside inwards. */
  inlines: readonly Element[]
  /** UTF-16 units of the block's text. */
  start: number
  end: number
}

const shown = /^(?:paragraph|heading|item|cell|caption|label|button)$/

/** The words that are seen on the page, in pieces; without what stands in attributes. */
export function* piecesOf(draft: Draft): Generator<Piece> {
  for (const block of draft.blocks) if (shown.test(block.kind) && !isAttribute(block)) yield* piecesIn(block)
}

/** A field's label may be its `aria-label`, or the words that it shows while it is empty. */
export function isAttribute({ kind, element: { tagName } }: Block): boolean {
  return kind === 'alt' || kind === 'title' || (kind === 'label' && tagName !== 'label') || tagName === 'input'
}

export function* piecesIn(block: Block): Generator<Piece> {
  const open: { element: Element; end: number }[] = []
  const spans = [...block.spans].sort((a, b) => a.start - b.start || b.end - a.end)
  let from = 0
  for (const span of [...spans, undefined]) {
    const start = span?.start ?? block.text.length
    for (let last = open.at(-1); last && last.end <= start; last = open.at(-1)) {
      if (last.end > from) yield piece(last.end)
      open.pop()
    }
    if (start > from) yield piece(start)
    if (span) open.push(span)
  }

  function piece(end: number): Piece {
    const start = from
    from = end
    return {
      block,
      element: open.at(-1)?.element ?? block.element,
      inlines: open.map(({ element }) => element),
      start,
      end
    }
  }
}

/** Not put out of sight, as the first line of an email that only the list of messages shows. */
export function isSeen(draft: Draft, styles: Styles, element: Element): boolean {
  if (backgroundOf(draft, styles)(element).isHidden || styles.value(element, 'visibility') !== 'visible') return false
  return Number.parseFloat(styles.value(element, 'font-size')) > 3
}
