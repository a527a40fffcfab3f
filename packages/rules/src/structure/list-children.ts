import { isUnsaid, type Place, placeOf } from '@allclear/core'
import type { Element, Text } from 'hast'

/** What stands directly in a list and is read out: its elements, and any words between them. */
export function childrenOf(list: Element): (Element | Text)[] {
  return list.children.filter((child): child is Element | Text => {
    if (child.type === 'text') return /[\p{L}\p{N}]/u.test(child.value)
    return child.type === 'element' && !isUnheard(child)
  })
}

/** Hidden, or made by a script: a name with a hyphen is the page’s own element, and nobody knows what it turns into. */
function isUnheard(element: Element): boolean {
  return unheard.has(element.tagName) || element.tagName.includes('-') || isUnsaid(element)
}

const unheard = new Set(['br', 'link', 'meta', 'script', 'slot', 'style', 'template'])

/** The words of a text without the white space round them. */
export function wordsPlace(text: Text, source: string): Place | null {
  const place = placeOf(text)
  if (!place) return null
  const written = source.slice(place.start, place.end)
  const start = place.start + written.length - written.trimStart().length
  return { start, end: start + written.trim().length }
}
