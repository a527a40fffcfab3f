import type { Band } from '@allclear/core'

/** Fewer words than this say too little of the rest. */
export const leastWords = 100

export function bandOf(age: number, words: number): Band {
  if (words < leastWords) return 'too short'
  if (age < 12) return '9–11'
  if (age < 15) return '12–14'
  return age < 18 ? '15–17' : '18+'
}
