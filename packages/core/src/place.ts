/** A stretch of a draft's source. Offsets are UTF-16 units of the decoded source; `end` is not included. */
export interface Place {
  start: number
  end: number
}
