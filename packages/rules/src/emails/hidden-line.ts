import { type Draft, type Place, placeOf } from '@allclear/core'
import type { Element, Root, Text } from 'hast'
import { hasPlaceholder } from '../placeholders.ts'
import { bodyOf, holdsNoWords, isUnseen } from './built-mail.ts'

/** Words that stand hidden before all others, as a line for the list of messages. */
export function hiddenLine(draft: Draft): { text: string; place: Place | null } | undefined {
  for (let parent: Root | Element | undefined = bodyOf(draft); parent; ) {
    let first: Element | undefined
    for (const child of parent.children) {
      if (child.type !== 'element') continue
      if (!isUnseen(child)) first ??= child
      const [words] = isUnseen(child) && !holdsNoWords.test(child.tagName) ? textsIn(child) : []
      if (words) return { text: words.value.replace(/\s+/g, ' ').trim(), place: placeOfWords(draft, words) }
    }
    // What comes first may stand in the first box, and in the first of that.
    parent = first
  }
  return undefined
}

function textsIn(element: Element): Text[] {
  return element.children.flatMap((child) => {
    if (child.type === 'element') return textsIn(child)
    return child.type === 'text' && (hasPlaceholder(child.value) || /[\p{L}\p{N}]/u.test(child.value)) ? [child] : []
  })
}

// Blanks, or what is none.
const pieces = /(\s+|&#?\w{1,40};)|[^\s&]+|&/g

/** Without the blanks that push other words out of the line. */
function placeOfWords({ source }: Draft, text: Text): Place | null {
  const place = placeOf(text)
  if (!place) return null
  let words: Place | undefined
  for (const { index, 0: piece, 1: blank } of source.slice(place.start, place.end).matchAll(pieces)) {
    if (blank) continue
    const start = place.start + index
    words = { start: words?.start ?? start, end: start + piece.length }
  }
  return words ?? place
}
