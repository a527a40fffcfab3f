/** A phrase in one of its forms, with its suggestions in the same form. */
export interface Form {
  words: string
  suggest: readonly string[]
}

/** Every form of `words`, with the suggestions to match. A stand-in: only the form as written. */
export function inflect(words: string, suggest: readonly string[], _forms?: 'noun' | 'verb'): Form[] {
  return [{ words, suggest }]
}
