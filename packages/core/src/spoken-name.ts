import type { Element, ElementContent } from 'hast'

/**
 * What a screen reader calls a link, a heading or a cell: its words and the alternative text of its pictures.
 * A name that stands elsewhere (`aria-labelledby`) is not looked up.
 */
export function spokenName(element: Element): string {
  return fold(nameOf(element)) || fold(String(element.properties.title ?? ''))
}

function nameOf(node: ElementContent): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return ''
  const { tagName, properties, children } = node
  if (String(properties.ariaHidden) === 'true' || properties.hidden || unsaid.has(tagName)) return ''
  if (typeof properties.ariaLabel === 'string' && properties.ariaLabel.trim()) return ` ${properties.ariaLabel} `
  if (tagName === 'img') return ` ${properties.alt ?? properties.title ?? ''} `
  if (tagName === 'br') return ' '
  return children.map(nameOf).join('')
}

const unsaid = new Set(['noscript', 'script', 'style', 'template'])

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
