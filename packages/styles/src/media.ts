import type { CssNode } from 'css-tree'
import parse from 'css-tree/parser'
import { screen } from './lengths.ts'

/** Yes, no, or that we can't tell. */
export type Answer = boolean | undefined

/** Whether media queries fit the screen we imagine: a desktop, light, with a mouse, and no wishes of its user known. */
export function mediaFit(query: CssNode | null | undefined): Answer {
  if (!query) return true
  if (query.type === 'AtrulePrelude') return mediaFit(query.children.first)
  if (query.type !== 'MediaQueryList') return undefined
  return either(query.children.toArray().map(queryFits))
}

/** The same for the `media` of a style sheet. */
export function mediaTextFits(media: string | undefined): Answer {
  if (!media?.trim()) return true
  return mediaFit(parse(media.slice(0, 1000), { context: 'mediaQueryList' }))
}

/** Whether a desktop browser of today knows these declarations: all but those with an old browser's name in them. */
export function supportsFit(prelude: CssNode | null): Answer {
  const condition = prelude?.type === 'AtrulePrelude' ? prelude.children.first : prelude
  return condition ? conditionFits(condition) : undefined
}

function queryFits(query: CssNode): Answer {
  if (query.type !== 'MediaQuery') return undefined
  const type = query.mediaType?.toLowerCase() ?? 'all'
  const fits = both([/^(?:all|screen)$/.test(type), query.condition ? conditionFits(query.condition) : true])
  return query.modifier?.toLowerCase() === 'not' ? opposite(fits) : fits
}

function conditionFits(condition: CssNode): Answer {
  if (condition.type === 'Feature') return featureFits(condition.name.toLowerCase(), condition.value)
  if (condition.type === 'FeatureRange') return rangeFits(condition)
  if (condition.type === 'SupportsDeclaration') return !oldBrowser.test(written(condition.declaration))
  if (condition.type !== 'Condition') return undefined
  const parts = condition.children.toArray()
  const words = parts.flatMap((part) => (part.type === 'Identifier' ? [part.name.toLowerCase()] : []))
  const answers = parts.filter((part) => part.type !== 'Identifier').map(conditionFits)
  if (words.includes('not')) return opposite(answers[0])
  return words.includes('or') ? either(answers) : both(answers)
}

const oldBrowser = /(?:^|[\s:(])-(?:ms|moz|o|khtml)-/i

function written(declaration: CssNode): string {
  if (declaration.type !== 'Declaration') return ''
  return `${declaration.property}: ${declaration.value.type === 'Raw' ? declaration.value.value : ''}`
}

const words: ReadonlyMap<string, string> = new Map(
  Object.entries({
    orientation: 'landscape',
    'prefers-color-scheme': 'light',
    hover: 'hover',
    'any-hover': 'hover',
    pointer: 'fine',
    'any-pointer': 'fine',
    'forced-colors': 'none',
    'inverted-colors': 'none',
    'display-mode': 'browser',
    scripting: 'enabled',
    update: 'fast',
    scan: 'progressive',
    'dynamic-range': 'standard',
    'color-gamut': 'srgb',
    grid: '0',
    'device-posture': 'continuous'
  })
)

function featureFits(name: string, value: CssNode | null): Answer {
  const wanted =
    value?.type === 'Identifier' ? value.name.toLowerCase() : value?.type === 'Number' ? value.value : undefined
  if (name.startsWith('prefers-') && name !== 'prefers-color-scheme') return wanted === 'no-preference'
  if (name === '-ms-high-contrast') return false
  const own = words.get(name)
  if (own !== undefined) return wanted === undefined ? own !== 'none' && own !== '0' : wanted === own
  if (name === 'color') return true
  if (name === 'monochrome') return wanted === '0'
  const [, limit = '', measured = ''] = /^(?:-webkit-)?(min-|max-)?(.*)$/.exec(name) ?? []
  const size = sizeOf(measured)
  const number = value && numberOf(value)
  if (size === undefined || number === undefined || number === null) return size === undefined ? undefined : size > 0
  return limit === 'min-' ? size >= number : limit === 'max-' ? size <= number : size === number
}

function rangeFits(range: CssNode & { type: 'FeatureRange' }): Answer {
  const { left, leftComparison, middle, rightComparison, right } = range
  return both([
    compare(left, leftComparison, middle),
    right && rightComparison ? compare(middle, rightComparison, right) : true
  ])
}

function compare(left: CssNode, sign: string, right: CssNode): Answer {
  const a = numberIn(left)
  const b = numberIn(right)
  if (a === undefined || b === undefined) return undefined
  if (sign === '=') return a === b
  return sign.startsWith('<') ? a < b || (sign === '<=' && a === b) : a > b || (sign === '>=' && a === b)
}

function numberIn(node: CssNode): number | undefined {
  return node.type === 'Identifier' ? sizeOf(node.name.toLowerCase()) : numberOf(node)
}

function sizeOf(name: string): number | undefined {
  if (/^(?:device-)?width$/.test(name)) return screen.width
  if (name === 'resolution' || name === 'device-pixel-ratio') return 1
  return undefined
}

const perUnit: ReadonlyMap<string, number> = new Map(
  Object.entries({ px: 1, em: 16, rem: 16, pt: 4 / 3, in: 96, cm: 96 / 2.54, dppx: 1, x: 1, dpi: 1 / 96 })
)

function numberOf(node: CssNode): number | undefined {
  if (node.type === 'Number') return Number(node.value)
  if (node.type !== 'Dimension') return undefined
  const unit = node.unit.toLowerCase()
  const per = perUnit.get(unit)
  return per === undefined ? undefined : Number(node.value) * per
}

export function both(answers: readonly Answer[]): Answer {
  return answers.includes(false) ? false : answers.includes(undefined) ? undefined : true
}

function either(answers: readonly Answer[]): Answer {
  return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false
}

function opposite(answer: Answer): Answer {
  return answer === undefined ? undefined : !answer
}
