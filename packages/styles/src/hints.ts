import type { Element } from 'hast'
import { readColour } from './colours.ts'
import type { Declaration } from './sheets.ts'
import { attribute } from './tree.ts'

const cells = /^(?:table|thead|tbody|tfoot|tr|td|th|col|colgroup)$/
const sized = /^(?:table|td|th|img|iframe|video|canvas|embed|object|col|hr|input|svg)$/
const fontSizes = ['x-small', 'x-small', 'small', 'medium', 'large', 'x-large', 'xx-large', 'xxx-large']

/** What attributes say about looks, as old pages and emails still have them. Any style sheet beats them. */
export function hintsOf(element: Element): readonly Declaration[] {
  const { tagName } = element
  const found: Declaration[] = []
  const add = (property: string, value: string | undefined) => {
    if (value) found.push({ property, value, isImportant: false })
  }
  const read = (name: string) => attribute(element, name)?.trim()
  if (tagName === 'body' || cells.test(tagName)) {
    add('background-color', oldColour(read('bgcolor')))
    if (read('background')) add('background-image', 'url()')
  }
  if (tagName === 'body') add('color', oldColour(read('text')))
  if (tagName === 'font') {
    add('color', oldColour(read('color')))
    add('font-family', read('face')?.toLowerCase())
    add('font-size', oldSize(read('size')))
  }
  if (/^(?:p|div|h[1-6]|td|th|tr|thead|tbody|tfoot|caption|hr)$/.test(tagName)) {
    const align = read('align')?.toLowerCase()
    if (align && /^(?:left|right|center|justify)$/.test(align)) add('text-align', align)
    else if (align === 'middle') add('text-align', 'center')
  }
  if (/^(?:table|img|iframe|object)$/.test(tagName)) {
    const align = read('align')?.toLowerCase()
    if (align === 'left' || align === 'right') add('float', align)
  }
  if (sized.test(tagName) && !(tagName === 'input' && read('type')?.toLowerCase() !== 'image')) {
    add('width', oldLength(read('width')))
    add('height', oldLength(read('height')))
  }
  return found
}

/** The colour that `link` on the body gives to every link. */
export function linkColour(body: Element | undefined): string | undefined {
  return body && oldColour(attribute(body, 'link')?.trim())
}

/** Colours in attributes may leave out the `#`. */
function oldColour(value: string | undefined): string | undefined {
  if (!value) return undefined
  const css = value.toLowerCase()
  if (/^[\da-f]{6}$/.test(css)) return `#${css}`
  const colour = /^(?:[a-z]+|#[\da-f]{3}|#[\da-f]{6})$/.test(css) ? readColour(css) : undefined
  return css === 'transparent' ? undefined : (colour ?? 'unknown')
}

function oldSize(value: string | undefined): string | undefined {
  const match = value ? /^([+-]?)(\d+)/.exec(value) : null
  if (!match) return undefined
  const by = Number(match[2])
  const size = match[1] === '+' ? 3 + by : match[1] === '-' ? 3 - by : by
  return fontSizes[Math.min(7, Math.max(1, size))]
}

function oldLength(value: string | undefined): string | undefined {
  const match = value ? /^(\d+(?:\.\d+)?)(%?)/.exec(value) : null
  return match ? `${match[1]}${match[2] || 'px'}` : undefined
}
