import { color, serializeRGB } from '@csstools/css-color-parser'
import { parseComponentValue } from '@csstools/css-parser-algorithms'
import { tokenize } from '@csstools/css-tokenizer'

const functions =
  /^(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|device-cmyk|contrast-color|light-dark|alpha)\(/
/** How browsers paint a page that says nothing, on a light screen. */
const system: ReadonlyMap<string, string> = new Map(
  Object.entries({
    canvas: 'rgb(255, 255, 255)',
    canvastext: 'rgb(0, 0, 0)',
    linktext: 'rgb(0, 0, 238)',
    visitedtext: 'rgb(85, 26, 139)',
    field: 'rgb(255, 255, 255)',
    fieldtext: 'rgb(0, 0, 0)',
    buttonface: 'rgb(239, 239, 239)',
    buttontext: 'rgb(0, 0, 0)',
    mark: 'rgb(255, 255, 0)',
    marktext: 'rgb(0, 0, 0)',
    graytext: 'rgb(128, 128, 128)'
  })
)
const others =
  /^(?:buttonborder|highlight(?:text)?|selecteditem(?:text)?|accentcolor(?:text)?|activetext|window(?:text)?)$/

const known = new Map<string, string | undefined>()

/**
 * A colour as `rgb(r, g, b)` or `rgba(r, g, b, a)`; `currentcolor` as it is; `unknown` for one that we can't work out;
 * `undefined` for what is not a colour, so that browsers do as if it were not there.
 */
export function readColour(written: string): string | undefined {
  const css = written.trim().toLowerCase()
  if (css.length > 200) return 'unknown'
  if (!known.has(css)) {
    if (known.size > 5000) known.clear()
    known.set(css, work(css))
  }
  return known.get(css)
}

const token = /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\([^()]*\)|(?<![\w-])[a-z]+(?![\w-]|\()/gi

/** Pictures with the colours of their gradients written as `readColour` writes them. */
export function readGradients(css: string): string {
  if (css.length > 2000 || !/gradient\(/i.test(css) || /url\(/i.test(css)) return css
  return css.replace(token, (word) => {
    const colour = readColour(word)
    return colour && colour !== 'unknown' ? colour : word
  })
}

function work(css: string): string | undefined {
  if (css === 'currentcolor') return css
  if (system.has(css)) return system.get(css)
  if (others.test(css)) return 'unknown'
  if (!functions.test(css) && !/^(?:#[\da-f]{3,8}|[a-z]+)$/.test(css)) return undefined
  const value = parseComponentValue(tokenize({ css }))
  const data = value && color(value)
  if (data) return serializeRGB(data).toString()
  return functions.test(css) ? 'unknown' : undefined
}
