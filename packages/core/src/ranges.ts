/** A stretch of a block's text, in UTF-16 units; `end` is not included. */
export interface Range {
  start: number
  end: number
}

/** Sorts ranges and joins those that touch. */
export function joinRanges(ranges: Range[]): Range[] {
  if (ranges.length === 0) return ranges
  ranges.sort((a, b) => a.start - b.start)
  const joined: Range[] = []
  for (const range of ranges) {
    const last = joined.at(-1)
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end)
    else joined.push({ ...range })
  }
  if (joined.length >= manyRanges) inOrder.add(joined)
  return joined
}

/** Lists of this many ranges or more that are in order and apart. In these a place is found at once, however long they are. */
const manyRanges = 8
const inOrder = new WeakSet<readonly Range[]>()

/** Whether any range holds some of a stretch. In a long list it searches by halves if `joinRanges` made it, else one by one. */
export function overlaps(ranges: readonly Range[], start: number, end: number): boolean {
  if (!inOrder.has(ranges)) return ranges.some((one) => one.start < end && start < one.end)
  return (ranges[firstAfter(ranges, start)]?.start ?? Number.POSITIVE_INFINITY) < end
}

/** How much of a stretch these ranges hold, in UTF-16 units. They are apart, as `joinRanges` gives them. */
export function covered(ranges: readonly Range[], start: number, end: number): number {
  let units = 0
  for (let at = inOrder.has(ranges) ? firstAfter(ranges, start) : 0; ; at++) {
    const range = ranges[at]
    if (!range || range.start >= end) return units
    units += Math.max(0, Math.min(end, range.end) - Math.max(start, range.start))
  }
}

/** The index of the first range that ends after a place. */
function firstAfter(ranges: readonly Range[], place: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.end ?? 0) > place) high = middle
    else low = middle + 1
  }
  return low
}
