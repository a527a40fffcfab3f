import type { Block, Sentence } from '@allclear/core'

// Where a second sentence often begins; “and” and “or” only when whoever does the next thing is named.
const joint =
  /;|(?<=[,–-] )(?:and|but|or|so(?! that))(?= (?:you|we|they|he|she|it|I|this|that|there|these|your|our|their|the|if|please)\b)|(?<=[,–-] )(?:which|because|however|although|while)\b|(?<= )(?:but|because)\b/gi

/** The word a second sentence could begin at: the one nearest to the middle, when there is one in the middle half. */
export function whereToSplit({ text }: Block, { start, end }: Sentence): string | undefined {
  const middle = (end - start) / 2
  let best: { text: string; distance: number } | undefined
  const said = text.slice(start, end)
  for (const { index, 0: words } of said.matchAll(joint)) {
    if (isInside(said.slice(0, index), said.slice(index))) continue
    const distance = Math.abs(index - middle)
    if (distance < middle / 2 && distance < (best?.distance ?? middle)) best = { text: words.trim(), distance }
  }
  return best?.text
}

const condition = /^(?:if|unless|when|while|until|because|although)\b/i
const lastOfList = /^(?:and|or) (?:this|that|these|your|our|their|the)\b/i

/** “If you are deaf, or you are blind, tell us” and “a lift, a ramp, or the stairs”: nothing after “or” can stand alone. */
function isInside(before: string, after: string): boolean {
  // “If you are late, if you are ill, or if you are lost”.
  if (/^(?:and|or) if\b/i.test(after) && /[ ,]if\b/.test(before)) return true
  const hasComma = /,\s*\S/.test(before)
  return condition.test(before) ? !hasComma : hasComma && lastOfList.test(after)
}
