import { ancestors, type Block, type Draft, isUnshown } from '@allclear/core'
import type { Element, ElementContent } from 'hast'

/** The words that stand for pictures, each with its place. */
export function altsOf({ blocks }: Draft): readonly Block[] {
  return blocks.filter(({ kind }) => kind === 'alt')
}

/** The words of a picture's `alt`, with single spaces. */
export function altOf({ properties }: Element): string {
  return fold(String(properties.alt ?? ''))
}

/** Nothing on the element says what it shows, or that it shows nothing. */
export function isWordless({ properties }: Element): boolean {
  const { alt, ariaLabel, title, role, tabIndex } = properties
  if (alt !== undefined && (String(alt) === '' || String(alt).trim())) return false
  if (String(ariaLabel ?? '').trim() || String(title ?? '').trim()) return false
  if (!/^(?:presentation|none)$/i.test(String(role))) return true
  // Screen readers stop at what can have the focus, or has more to say, whatever its role.
  return tabIndex !== undefined || Object.keys(properties).some((name) => /^aria(?!Hidden|Label)/.test(name))
}

/** The words in the name of a picture's file, in lower case, without marks, and how it ends. */
export function fileOf({ properties }: Element): { words: string; ending: string } {
  const address = String(properties.src ?? '')
  if (/^data:/i.test(address)) return { words: '', ending: '' }
  const file = (address.split(/[?#]/, 1)[0] ?? '').split(/[/\\]/).pop() ?? ''
  const dot = file.lastIndexOf('.')
  const name = dot > 0 ? file.slice(0, dot) : file
  const words = name
    .replace(/%20/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[\s._+-]+/g, ' ')
  return { words: words.trim().toLowerCase(), ending: dot > 0 ? file.slice(dot + 1).toLowerCase() : '' }
}

/** How wide and high a picture is shown, in px, where the draft says so. */
export function sizeOf({ properties }: Element): { width: number | undefined; height: number | undefined } {
  const style = String(properties.style ?? '')
  const [width, height] = (['width', 'height'] as const).map((side) => {
    const styled = new RegExp(`(?:^|[;\\s])${side}\\s*:\\s*(\\d+)px`, 'i').exec(style)?.[1]
    const written = /^\s*(\d+)(?:px)?\s*$/.exec(String(properties[side] ?? ''))?.[1]
    const size = styled ?? written
    return size === undefined ? undefined : Number(size)
  })
  return { width, height }
}

/** At most this many px on a side that the draft gives. */
export function isSmall(image: Element, most: number): boolean {
  const { width, height } = sizeOf(image)
  return (width !== undefined && width <= most) || (height !== undefined && height <= most)
}

/** The words of the caption of the figure a picture stands in. */
export function captionOf(draft: Draft, image: Element): string {
  for (const around of ancestors(draft, image)) {
    if (around.tagName !== 'figure') continue
    const caption = around.children.find((child) => child.type === 'element' && child.tagName === 'figcaption')
    return caption ? wordsOf(caption) : ''
  }
  return ''
}

/** The text an element shows, without that of its pictures. */
export function wordsOf(node: ElementContent): string {
  return fold(shown(node))
}

function shown(node: ElementContent): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element' || unshown.has(node.tagName) || isUnshown(node)) return ''
  const text = node.children.map(shown).join('')
  return inline.has(node.tagName) ? text : ` ${text} `
}

const unshown = new Set(['noscript', 'script', 'style', 'svg', 'template'])
const inline = new Set('a abbr b bdi cite code em i q small span strong sub sup'.split(' '))

/** The link or button an element stands in. */
export function controlAround(draft: Draft, element: Element): Element | undefined {
  for (const around of ancestors(draft, element)) if (isControl(around)) return around
  return undefined
}

export function isControl({ tagName, properties }: Element): boolean {
  return (tagName === 'a' && properties.href !== undefined) || tagName === 'button' || properties.role === 'button'
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
