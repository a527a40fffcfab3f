import type { Block, Range } from '@allclear/core'
import type { Element } from 'hast'
import type { Piece } from './pieces.ts'

/** Pieces with one look that follow each other, as a reader meets them: one run, with the blanks at its ends cut off. */
export function* runsIn(
  { text }: Block,
  pieces: Iterable<Piece>,
  looks: (piece: Piece) => boolean
): Generator<Range & { element: Element }> {
  let run: { start: number; end: number; element: Element } | undefined
  for (const piece of pieces) {
    const isBlank = !/[\p{L}\p{N}]/u.test(text.slice(piece.start, piece.end))
    if (run && isBlank) continue
    if (looks(piece)) {
      if (isBlank) continue
      run ??= { start: piece.start, end: piece.end, element: piece.element }
      run.end = piece.end
    } else if (run) {
      yield trim(run)
      run = undefined
    }
  }
  if (run) yield trim(run)

  function trim({ start, end, element }: Range & { element: Element }): Range & { element: Element } {
    const words = text.slice(start, end)
    return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length, element }
  }
}
