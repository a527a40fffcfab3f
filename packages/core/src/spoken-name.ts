import type { Element, ElementContent } from 'hast'
import type { Draft } from './draft.ts'
import { elementById } from './elements.ts'
import { isUnsaid } from './hidden.ts'

/**
 * What a screen reader calls a link, a heading or a cell: its words and the alternative text of its pictures. Given the
 * draft, a name that stands elsewhere in it (`aria-labelledby`) is looked up too. The W3C's way of working out names, as
 * far as words and pictures go.
 */
export function spokenName(element: Element, draft?: Draft): string {
  return fold(nameOf(element, draft)) || fold(String(element.properties.title ?? ''))
}

function nameOf(element: Element, draft: Draft | undefined): string {
  const { properties } = element
  const elsewhere = draft && Array.isArray(properties.ariaLabelledBy) ? properties.ariaLabelledBy : []
  const named = elsewhere.map((id) => {
    const other = draft && elementById(draft, String(id))
    // What is named may be hidden, and is said all the same. It can't send us on to a third.
    return other ? ownName(other) : ''
  })
  return fold(named.join(' ')) || ownName(element, draft)
}

function ownName(element: Element, draft?: Draft): string {
  const { tagName, properties, children } = element
  if (typeof properties.ariaLabel === 'string' && properties.ariaLabel.trim()) return ` ${properties.ariaLabel} `
  if (tagName === 'img' || tagName === 'area') return ` ${properties.alt ?? properties.title ?? ''} `
  if (tagName === 'br') return ' '
  const words = children.map((child) => said(child, draft)).join('')
  return apart.has(tagName) ? ` ${words} ` : words
}

function said(node: ElementContent, draft: Draft | undefined): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element' || unread.has(node.tagName) || isUnsaid(node)) return ''
  return nameOf(node, draft)
}

const unread = new Set(['script', 'style', 'template'])
/** Elements that begin a line of their own. */
const apart = new Set('article dd div dt figcaption figure h1 h2 h3 h4 h5 h6 li p section td th tr'.split(' '))

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
