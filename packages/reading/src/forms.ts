import { spellings } from './spelling.ts'
import { stems } from './stems.ts'

/**
 * Looks a word up as it is written here or in the United States; failing that, as a form of another word, or as a form
 * of a form: “carers” of “carer” of “care”. Where it may be several, the one most spoken.
 */
export function lookUp<T extends { spoken: number }>(
  word: string,
  look: (form: string) => T | undefined
): T | undefined {
  let forms = spellings(word)
  for (let step = 0; step < 3; step++) {
    const found = forms.map(look).filter((one) => one !== undefined)
    if (found.length > 0) return found.reduce((best, one) => (one.spoken > best.spoken ? one : best))
    forms = forms.flatMap(stems).flatMap(spellings)
  }
  return undefined
}
