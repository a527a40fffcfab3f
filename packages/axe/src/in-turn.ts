let last: Promise<unknown> = Promise.resolve()

/** axe-core holds what it is looking at in one place, so two runs at once would fail: each waits for the one before. */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const mine = last.then(work)
  last = mine.catch(() => undefined)
  return mine
}
