import { type Draft, elements, isUnshown } from '@allclear/core'
import type { Element, Root } from 'hast'

/** What the message stands in: the body, or all there is. */
export function bodyOf(draft: Draft): Root | Element {
  return elements(draft, 'body')[0] ?? draft.tree
}

export const holdsNoWords = /^(?:style|script|head|title|template|noscript)$/

/** Not shown, as the line that mail apps show in the list of messages is not. */
export function isUnseen(element: Element): boolean {
  const { tagName, properties } = element
  return (
    holdsNoWords.test(tagName) ||
    isUnshown(element) ||
    /(?:^|[;\s])(?:mso-hide\s*:\s*all|max-height\s*:\s*0|opacity\s*:\s*0(?![.\d])|font-size\s*:\s*[01]px)/i.test(
      String(properties.style ?? '')
    )
  )
}
