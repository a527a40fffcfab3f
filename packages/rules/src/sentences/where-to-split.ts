import type { Block, Sentence } from '@allclear/core'

// Where a second sentence often begins; “and” and “or” only when whoever does the next thing is named.
const joint =
  /;|(?<=[,–-] )(?:and|but|or|so)(?= (?:you|we|they|he|she|it|I|this|that|there|these|your|our|their|the|if|please)\b)|(?<=[,–-] )(?:which|because|however|although|while)\b|(?<= )(?:but|because)\b/gi

/** The word a second sentence could begin at: the one nearest to the middle, when there is one in the middle half. */
export function whereToSplit({ text }: Block, { start, end }: Sentence): string | undefined {
  const middle = (end - start) / 2
  let best: { text: string; distance: number } | undefined
  for (const { index, 0: words } of text.slice(start, end).matchAll(joint)) {
    const distance = Math.abs(index - middle)
    if (distance < middle / 2 && distance < (best?.distance ?? middle)) best = { text: words.trim(), distance }
  }
  return best?.text
}
