import { type Draft, elements, isUnshown } from '@allclear/core'
import type { Element, Root } from 'hast'

/** What the message stands in: the body, or all there is. */
export function bodyOf(draft: Draft): Root | Element {
  return elements(draft, 'body')[0] ?? draft.tree
}

/** The language that the body says by itself. */
export function langOfBody(draft: Draft): string | undefined {
  const body = bodyOf(draft)
  const lang = body.type === 'element' ? String(body.properties.lang ?? '').trim() : ''
  return lang || undefined
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

/** What the whole message stands in inside of the body, and whether it, or something in it that holds all, says so. */
export function wrapperOf(draft: Draft): { outer: Element | undefined; has: { lang: boolean; dir: boolean } } {
  const has = { lang: false, dir: false }
  let parent: Root | Element = bodyOf(draft)
  let outer: Element | undefined
  for (;;) {
    const parts: Element[] = []
    for (const child of parent.children)
      if (child.type === 'element' && !isUnseen(child) && holdsSomething(child)) parts.push(child)
    has.lang ||= parts.length > 0 && parts.every(({ properties }) => properties.lang || properties.xmlLang)
    has.dir ||= parts.length > 0 && parts.every(({ properties }) => properties.dir)
    const [only, ...others] = parts
    // Paragraphs one after another, with no box round them: the mail program dresses those itself.
    if (outer === undefined && others.length > 0 && elements(draft, 'table').length === 0) return { outer, has }
    outer ??= parts.find(({ properties }) => !properties.lang || !properties.dir) ?? only
    if (!only || others.length > 0) return { outer, has }
    parent = only
  }
}

/** Something to read or see, other than a picture that counts who has opened the message. */
function holdsSomething(element: Element): boolean {
  if (element.tagName === 'img') return !isPixel(element)
  return element.children.some(
    (child) =>
      (child.type === 'text' && /[^\s\u00A0\u200B-\u200D\uFEFF]/.test(child.value)) ||
      (child.type === 'element' && holdsSomething(child))
  )
}

function isPixel({ properties: { width, height } }: Element): boolean {
  return Number(width) <= 2 && Number(height) <= 2
}
