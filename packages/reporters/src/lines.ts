import type { Place } from '@allclear/core'
import { location } from 'vfile-location'

/** A place as people and editors count: from 1, columns in UTF-16 units, `\r\n` as one line ending. */
export interface LinePlace {
  line: number
  column: number
  endLine: number
  endColumn: number
}

/** Gives the lines and columns of places in one text. */
export function createLines(source: string): (place: Place) => LinePlace {
  const { toPoint } = location(source)
  return ({ start, end }) => {
    const from = toPoint(start) ?? { line: 1, column: 1 }
    const to = toPoint(end) ?? from
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
  }
}
