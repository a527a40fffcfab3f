import type { Nodes } from 'hast'

/** A stretch of a draft's source. Offsets are UTF-16 units of the decoded source; `end` is not included. */
export interface Place {
  start: number
  end: number
}

/** Where a node begins and ends. A parser that joins what somebody wrote with what it put in may know only one of the two. */
export function offsetsOf(node: Nodes): { start: number | undefined; end: number | undefined } {
  const position = node.position as { start?: { offset?: number }; end?: { offset?: number } } | undefined
  return { start: position?.start?.offset, end: position?.end?.offset }
}

/** The whole stretch of source a node was written as; `null` for one the parser put in. */
export function placeOf(node: Nodes): Place | null {
  const { start, end } = offsetsOf(node)
  return start === undefined || end === undefined || end <= start ? null : { start, end }
}
