/** A number as we ask others to write it, for a message: `1,200`. */
export function inFigures(count: number): string {
  return count.toLocaleString('en-GB')
}

/** The end of a message that speaks for all that have the same fault. */
export function likeThis(count: number): string {
  return count > 1 ? ` There are ${inFigures(count)} like this.` : ''
}
