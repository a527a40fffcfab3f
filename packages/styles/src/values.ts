import { readColour } from './colours.ts'
import { expand, shorthands } from './shorthands.ts'

const keywords = /^(?:inherit|initial|unset|revert|revert-layer)$/
const lengthOrPercent =
  /^(?:[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(?:[a-z]+|%)|[+-]?0+(?:\.0+)?|(?:calc|min|max|clamp)\(.*\))$/

export function isColour(property: string): boolean {
  return /(?:^|-)color$/.test(property) || property === '-webkit-text-fill-color'
}

/** Colours, sizes and the like are only taken when they are ones: browsers do as if others had not been written. */
export function isValid(property: string, value: string): boolean {
  if (property.startsWith('--') || /\b(?:var|env|attr|if)\(/.test(value)) return true
  if (!value) return false
  if (keywords.test(value)) return true
  if (shorthands.has(property)) return expand(property, value) !== undefined
  if (isColour(property)) return readColour(value) !== undefined || value === 'auto'
  switch (property) {
    case 'font-size':
      return /^(?:(?:xx?-|xxx-)?(?:small|large)|medium|smaller|larger|math)$/.test(value) || isSize(value)
    case 'line-height':
      return value === 'normal' || /^(?:\d+\.?\d*|\.\d+)$/.test(value) || isSize(value)
    case 'letter-spacing':
    case 'word-spacing':
      return value === 'normal' || lengthOrPercent.test(value)
    case 'font-weight':
      return /^(?:normal|bold|bolder|lighter|[1-9]\d{0,2}|1000)$/.test(value)
    case 'font-style':
      return /^(?:normal|italic|oblique)/.test(value)
    case 'display':
      return /^(?!-)[a-z][a-z -]*$/.test(value)
    case 'opacity':
      return /^[+-]?(?:\d+\.?\d*|\.\d+)%?$/.test(value) || /^calc\(/.test(value)
    case 'text-align':
      return /^(?:-webkit-|-moz-)?(?:left|right|center)$|^(?:start|end|justify|justify-all|match-parent)$/.test(value)
    case 'width':
    case 'height':
    case 'top':
    case 'right':
    case 'bottom':
    case 'left':
    case 'text-indent':
      return lengthOrPercent.test(value) || /^[a-z-]+(?:\(.*\))?$/.test(value)
    default:
      return true
  }
}

function isSize(value: string): boolean {
  return lengthOrPercent.test(value) && !value.startsWith('-')
}
