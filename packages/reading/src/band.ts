/** How old a reader has to be, on the whole. The estimate is about 3 years out, so that a band is all that can be said. */
export type Band = '9–11' | '12–14' | '15–17' | '18+' | 'too short'

/** Fewer words than this say too little of the rest. */
export const leastWords = 100

export function bandOf(age: number, words: number): Band {
  if (words < leastWords) return 'too short'
  if (age < 12) return '9–11'
  if (age < 15) return '12–14'
  return age < 18 ? '15–17' : '18+'
}
