import type { Draft } from '@allclear/core'

interface Piece {
  text: string
  start: number
}

/**
 * What a draft says to Outlook for Windows alone, in comments that only it reads; nothing, when there are no drawings in
 * it, which only Outlook shows.
 */
export function outlookPieces({ format, source }: Draft): Piece[] {
  if (format === 'text' || !/<v:/i.test(source)) return []
  const pieces: Piece[] = []
  for (let from = source.indexOf(opens); from > -1; ) {
    const start = source.indexOf(']>', from) + 2
    const end = source.indexOf(closes, start)
    if (start < 2 || end < 0) break
    pieces.push({ text: source.slice(start, end), start })
    from = source.indexOf(opens, end)
  }
  return pieces
}

const opens = '<!--[if'
const closes = '<![endif]-->'
