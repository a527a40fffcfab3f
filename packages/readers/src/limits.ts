import { DraftError } from './decode.ts'

// More than any draft has, and few enough to be read in seconds.
const mostLines = 100_000
/** Brackets, stars and the like in one paragraph. */
export const mostSigns = 5000
/** Lists and quotations that begin one inside the other. */
const tooManyLevels = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])){1000}/m

/** A paragraph holds more than `mostSigns`. */
export class TooManySigns extends Error {}

/**
 * Refuses Markdown that its parser would take minutes or hours for, or all memory.
 * @throws DraftError
 */
export function refuseEndless(source: string, name?: string): void {
  if (tooManyLevels.test(source)) throw tooDeep(name)
  if ((source.match(/\r\n?|\n/g)?.length ?? 0) > mostLines)
    throw tooLarge(name, `it has more than ${mostLines.toLocaleString('en-GB')} lines`)
}

/**
 * Runs a parser that calls itself for each level of a draft.
 * @throws DraftError when there are more levels than it can go down, or too many signs in one paragraph
 */
export function withinLimits<Result>(parse: () => Result, name?: string): Result {
  try {
    return parse()
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep(name)
    if (error instanceof TooManySigns)
      throw tooLarge(name, `one paragraph holds more than ${mostSigns.toLocaleString('en-GB')} signs such as * or ]`)
    throw error
  }
}

function tooDeep(name = 'the draft'): DraftError {
  return new DraftError(
    `Cannot read ${name}: its parts stand thousands of levels deep in each other. Take some out and try again.`
  )
}

function tooLarge(name = 'the draft', why: string): DraftError {
  return new DraftError(`Cannot read ${name}: ${why}. Split it and try again.`)
}
