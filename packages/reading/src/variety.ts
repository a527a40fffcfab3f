/** How many different words there are in any 50 words running, as a share. */
export function variety(words: readonly unknown[]): number {
  const size = Math.min(50, words.length)
  if (size === 0) return 0.8
  const inside = new Map<unknown, number>()
  let total = 0
  words.forEach((word, index) => {
    inside.set(word, (inside.get(word) ?? 0) + 1)
    if (index >= size) leave(words[index - size])
    if (index >= size - 1) total += inside.size / size
  })
  return total / (words.length - size + 1)

  function leave(word: unknown): void {
    const left = (inside.get(word) ?? 1) - 1
    if (left > 0) inside.set(word, left)
    else inside.delete(word)
  }
}
