import { DraftError } from './decode.ts'

/**
 * Runs a parser that calls itself for each level of a draft.
 * @throws DraftError when there are more levels than it can go down
 */
export function refuseTooDeep<Result>(parse: () => Result, name = 'the draft'): Result {
  try {
    return parse()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw tooDeep(name)
  }
}

export function tooDeep(name = 'the draft'): DraftError {
  return new DraftError(
    `Cannot read ${name}: its parts stand thousands of levels deep in each other. Take some out and try again.`
  )
}
