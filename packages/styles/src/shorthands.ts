import { readColour } from './colours.ts'
import { pieces } from './pieces.ts'

type Longhands = Record<string, string>

const sides = ['top', 'right', 'bottom', 'left']
const lineStyles = /^(?:none|hidden|dotted|dashed|solid|double|groove|ridge|inset|outset|auto)$/
const lineWidths = /^(?:thin|medium|thick|0|[+-]?[\d.]+[a-z]+|calc\(.*\))$/

/** The properties that each shorthand sets. */
export const shorthands: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    background: ['background-color', 'background-image'],
    font: ['font-style', 'font-weight', 'font-size', 'line-height', 'font-family'],
    'text-decoration': ['text-decoration-line', 'text-decoration-style', 'text-decoration-color'],
    overflow: ['overflow-x', 'overflow-y'],
    outline: ['outline-width', 'outline-style', 'outline-color'],
    'list-style': ['list-style-type'],
    margin: sides.map((side) => `margin-${side}`),
    padding: sides.map((side) => `padding-${side}`),
    inset: sides,
    border: sides.flatMap(borderOf),
    ...Object.fromEntries(sides.map((side) => [`border-${side}`, borderOf(side)])),
    ...Object.fromEntries(
      ['width', 'style', 'color'].map((part) => [`border-${part}`, sides.map((side) => `border-${side}-${part}`)])
    )
  })
)

function borderOf(side: string): string[] {
  return ['width', 'style', 'color'].map((part) => `border-${side}-${part}`)
}

const known = new Map<string, Longhands | undefined>()

/** What a shorthand comes to; `undefined` for a value that browsers would not take. */
export function expand(shorthand: string, value: string): Longhands | undefined {
  // A picture written out in full is long, and seldom met again.
  if (value.length > 200) return work(shorthand, value)
  const key = `${shorthand}:${value}`
  if (!known.has(key)) {
    if (known.size > 5000) known.clear()
    known.set(key, work(shorthand, value))
  }
  return known.get(key)
}

function work(shorthand: string, value: string): Longhands | undefined {
  const names = shorthands.get(shorthand) ?? []
  if (/^(?:inherit|initial|unset|revert|revert-layer)$/.test(value)) return all(names, value)
  if (shorthand === 'background') return background(value)
  if (shorthand === 'font') return font(value)
  if (shorthand === 'text-decoration') return textDecoration(value)
  if (shorthand === 'list-style') return listStyle(value)
  const written = pieces(value, ' ')
  if (shorthand === 'overflow') {
    const [x = '', y = x] = written
    return written.length > 2 ? undefined : { 'overflow-x': x, 'overflow-y': y }
  }
  if (shorthand === 'outline' || shorthand === 'border' || /^border-(?:top|right|bottom|left)$/.test(shorthand))
    return line(names, written)
  const [top = '', right = top, bottom = top, left = right] = written
  if (!top || written.length > 4) return undefined
  return Object.fromEntries(names.map((name, index) => [name, [top, right, bottom, left][index] ?? '']))
}

function all(names: readonly string[], value: string): Longhands {
  return Object.fromEntries(names.map((name) => [name, value]))
}

const image = /^(?:url|src|image|image-set|-webkit-image-set|cross-fade|element|paint|[a-z-]*gradient)\(/
const backgroundWord =
  /^(?:none|left|right|top|bottom|center|repeat(?:-[xy])?|no-repeat|round|space|fixed|local|scroll|cover|contain|auto|(?:border|padding|content)-box|text|[+-]?[\d.]+(?:[a-z]+|%)?|calc\(.*\))$/

function background(value: string): Longhands | undefined {
  const layers = pieces(value, ',')
  let colour = 'transparent'
  let picture = 'none'
  for (const layer of layers) {
    for (const word of pieces(layer, ' ').flatMap((part) => pieces(part, '/'))) {
      const read = image.test(word) ? undefined : readColour(word)
      if (image.test(word)) picture = word
      else if (read && layer === layers.at(-1)) colour = word
      else if (!backgroundWord.test(word) && !/[()]/.test(word)) return undefined
    }
  }
  return layers.length === 0 ? undefined : { 'background-color': colour, 'background-image': picture }
}

const fontSize =
  /^(?:(?:xx?-|xxx-)?(?:small|large)|medium|smaller|larger|0|[\d.]+(?:[a-z]+|%)|(?:calc|min|max|clamp)\(.*\))$/

function font(value: string): Longhands | undefined {
  const words = pieces(value.replace(/\s*\/\s*/g, '/'), ' ')
  if (words.length === 1)
    return /^(?:caption|icon|menu|message-box|small-caption|status-bar)$/.test(value) ? system : undefined
  const found: Longhands = { 'font-style': 'normal', 'font-weight': 'normal', 'line-height': 'normal' }
  for (const [index, word] of words.entries()) {
    const [size = '', line] = pieces(word, '/')
    if (/^(?:italic|oblique)$/.test(word)) found['font-style'] = word
    else if (/^(?:bold|bolder|lighter|[1-9]\d{0,2}|1000)$/.test(word)) found['font-weight'] = word
    else if (fontSize.test(size)) {
      const family = words.slice(index + 1).join(' ')
      if (!family) return undefined
      return { ...found, 'font-size': size, ...(line ? { 'line-height': line } : {}), 'font-family': family }
    } else if (!/^(?:normal|small-caps|(?:ultra-|extra-|semi-)?(?:condensed|expanded))$/.test(word)) return undefined
  }
  return undefined
}

/** The typeface of the machine's own menus, which differs from one to the next. */
const system: Longhands = {
  'font-style': 'normal',
  'font-weight': 'normal',
  'font-size': 'unknown',
  'line-height': 'normal',
  'font-family': 'system-ui'
}

function textDecoration(value: string): Longhands | undefined {
  const lines: string[] = []
  let style = 'solid'
  let colour = 'currentcolor'
  for (const word of pieces(value, ' ')) {
    if (/^(?:none|underline|overline|line-through|blink)$/.test(word)) lines.push(word)
    else if (/^(?:solid|double|dotted|dashed|wavy)$/.test(word)) style = word
    else if (readColour(word)) colour = word
    else if (!/^(?:auto|from-font|[+-]?[\d.]+(?:[a-z]+|%)?|calc\(.*\))$/.test(word)) return undefined
  }
  return {
    'text-decoration-line': lines.join(' ') || 'none',
    'text-decoration-style': style,
    'text-decoration-color': colour
  }
}

function listStyle(value: string): Longhands {
  const type = pieces(value, ' ').filter((word) => !/^(?:inside|outside)$/.test(word) && !image.test(word))
  return { 'list-style-type': type[0] ?? 'disc' }
}

function line(names: readonly string[], words: readonly string[]): Longhands | undefined {
  const found: Longhands = { width: 'medium', style: 'none', color: 'currentcolor' }
  for (const word of words) {
    if (lineStyles.test(word)) found.style = word
    else if (lineWidths.test(word)) found.width = word
    else if (readColour(word)) found.color = word
    else return undefined
  }
  return Object.fromEntries(names.map((name) => [name, found[name.slice(name.lastIndexOf('-') + 1)] ?? '']))
}
