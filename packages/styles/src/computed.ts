import type { Element } from 'hast'
import type { Cascade } from './cascade.ts'
import { readColour, readGradients } from './colours.ts'
import { isGuessed, type Measures, px, pxIn, toPx } from './lengths.ts'
import { initial, isInherited } from './properties.ts'
import { expand } from './shorthands.ts'
import type { Tree } from './tree.ts'
import { isColour, isValid } from './values.ts'
import { substitute } from './variables.ts'

export interface Computed {
  value: string
  isSure: boolean
}

const mostSteps = 100

/** Works values out, each once. `isWhole` when there is no style sheet besides those in the cascade. */
export function createComputed(
  tree: Tree,
  cascade: Cascade,
  isWhole: boolean
): (element: Element, property: string) => Computed {
  const cache = new WeakMap<Element, Map<string, Computed>>()
  const begun: { element: Element; property: string }[] = []
  const untouched = new Map<string, Computed>()
  return computed

  function computed(element: Element, property: string): Computed {
    const isHandedDown = isInherited(property)
    const declared = cascade.declared(element)
    if (!isHandedDown && isPlainAtFirst(property) && !declared.has(property) && !declared.has('all'))
      return asFirst(property)
    // From the outside inwards: a value may be handed down through ten thousand levels.
    const left: Element[] = []
    for (
      let at: Element | undefined = element;
      at && !cache.get(at)?.has(property);
      at = isHandedDown || looksUp(at, property) ? parentOf(at) : undefined
    )
      left.push(at)
    for (let at = left.pop(); at; at = left.pop()) remember(at, property, attempt(at, property))
    return cache.get(element)?.get(property) ?? { value: '', isSure: false }
  }

  /** What nobody says anything about: most properties of most elements. */
  function asFirst(property: string): Computed {
    let value = untouched.get(property)
    if (!value) {
      value = { value: initialOf(property), isSure: isWhole }
      untouched.set(property, value)
    }
    return value
  }

  function looksUp(element: Element, property: string): boolean {
    return /inherit|unset/.test(cascade.declared(element).get(property)?.value ?? '')
  }

  function remember(element: Element, property: string, value: Computed): void {
    const values = cache.get(element)
    if (values) values.set(property, value)
    else cache.set(element, new Map([[property, value]]))
  }

  /** A variable that stands for itself, or one at the end of a very long row, has no value. */
  function attempt(element: Element, property: string): Computed {
    const isAround = begun.some((other) => other.element === element && other.property === property)
    if (isAround || begun.length >= mostSteps) return { value: initialOf(property), isSure: false }
    begun.push({ element, property })
    try {
      return work(element, property)
    } finally {
      begun.pop()
    }
  }

  function work(element: Element, property: string): Computed {
    const all = cascade.declared(element)
    const declared = all.get(property) ?? (property.startsWith('--') ? undefined : all.get('all'))
    let isSure = !declared?.isDoubtful && (isWhole || declared?.isOwn === true)
    let value = declared?.value
    if (value !== undefined) {
      value = resolve(value, declared?.shorthand)
      if (value === 'revert') {
        const before = cascade.before(element).get(property)
        value = before?.value === undefined ? 'unset' : resolve(before.value, before.shorthand)
      }
      if (value === 'revert-layer') isSure = false
    }
    if (value === undefined || value === 'unset' || value.startsWith('revert'))
      value = isInherited(property) ? 'inherit' : 'initial'
    if (value === 'inherit') {
      const parent = parentOf(element)
      if (!parent) return { value: initialOf(property), isSure }
      const handed = computed(parent, property)
      return isSure || !handed.isSure ? handed : { value: handed.value, isSure }
    }
    if (value === 'initial') value = initialOf(property)
    return settle(value)

    function resolve(written: string, shorthand: string | undefined): string {
      let css = written
      if (/var\(/i.test(css)) {
        const put = substitute(css, (name) => {
          const variable = computed(element, name)
          if (!variable.isSure) isSure = false
          return variable.value || undefined
        })
        css =
          put === undefined ? 'unset' : property.startsWith('--') || /["']|url\(/i.test(put) ? put : put.toLowerCase()
        if (!isValid(shorthand ?? property, css)) css = 'unset'
      }
      if (/\b(?:env|attr|if)\(/.test(css)) isSure = false
      return shorthand ? (expand(shorthand, css)?.[property] ?? 'unset') : css
    }

    function settle(css: string): Computed {
      const ask = (other: Element, name: string): string => {
        const asked = computed(other, name)
        if (!asked.isSure) isSure = false
        return asked.value
      }
      const measures: Measures = {
        em: () => Number.parseFloat(ask(element, 'font-size')) || 16,
        rem: () => (tree.root ? Number.parseFloat(ask(tree.root, 'font-size')) || 16 : 16)
      }
      const done = (worked: string): Computed => ({ value: worked, isSure })
      if (isGuessed(css)) isSure = false
      if (property.startsWith('--')) return done(css)
      if (isColour(property)) {
        if (css === 'auto') return done(css)
        const colour = readColour(css)
        // What is handed down stays a word, as those inside may have another colour.
        if (colour === 'currentcolor' && !isInherited(property)) return done(ask(element, 'color'))
        if (!colour || colour === 'unknown') isSure = false
        return done(colour && colour !== 'unknown' ? colour : css)
      }
      switch (property) {
        case 'font-size':
          return done(fontSize(css, () => sizeAbove(ask), measures.rem))
        case 'font-weight':
          return done(weight(css, () => (parentOf(element) ? ask(parentOf(element) as Element, property) : '400')))
        case 'line-height':
          if (/^[\d.]+$/.test(css)) return done(css)
          return done(
            toPx(
              css.replace(/^([\d.]+)%$/, (_, percent) => `${Number(percent) / 100}em`),
              measures
            )
          )
        case 'background-image':
          return done(readGradients(css))
        case 'display':
          return done(displayOf(css, ask))
        case 'word-spacing':
          return done(css === 'normal' ? '0px' : toPx(css, measures))
        case 'opacity':
          return done(opacity(css))
        default:
          if (/^border-.*-width$|^outline-width$/.test(property)) {
            if (/none|hidden/.test(ask(element, property.replace('width', 'style')))) return done('0px')
            return done(toPx({ thin: '1px', medium: '3px', thick: '5px' }[css] ?? css, measures))
          }
          return done(css === '0' && property !== 'z-index' ? '0px' : toPx(css, measures))
      }
    }

    function sizeAbove(ask: (other: Element, name: string) => string): number {
      const parent = parentOf(element)
      return parent ? Number.parseFloat(ask(parent, 'font-size')) || 16 : 16
    }

    /** What floats, hangs loose or stands in a row of boxes is a box of its own. */
    function displayOf(css: string, ask: (other: Element, name: string) => string): string {
      if (!/^(?:inline|table-|ruby)/.test(css)) return css
      const parent = parentOf(element)
      const isBox =
        !parent ||
        ask(element, 'float') !== 'none' ||
        /^(?:absolute|fixed)$/.test(ask(element, 'position')) ||
        /flex|grid/.test(ask(parent, 'display'))
      return isBox
        ? (css.startsWith('inline-') ? css.slice('inline-'.length) : 'block').replace(/^block.*/, 'block')
        : css
    }
  }

  function parentOf(element: Element): Element | undefined {
    return tree.spot(element)?.parent
  }
}

/** Needs no working out where nobody says anything. */
function isPlainAtFirst(property: string): boolean {
  return property !== 'display' && !/^(?:currentcolor|medium)$/.test(initialOf(property))
}

function initialOf(property: string): string {
  return initial.get(property) ?? ''
}

const sizes: ReadonlyMap<string, number> = new Map(
  Object.entries({
    'xx-small': 9,
    'x-small': 10,
    small: 13,
    medium: 16,
    large: 18,
    'x-large': 24,
    'xx-large': 32,
    'xxx-large': 48
  })
)

function fontSize(css: string, above: () => number, rem: () => number): string {
  const named = sizes.get(css)
  if (named !== undefined) return px(named)
  if (css === 'smaller') return px(above() / 1.2)
  if (css === 'larger') return px(above() * 1.2)
  const inEm = css.replace(/([\d.]+)%/g, (_, percent) => `${Number(percent) / 100}em`)
  const size = pxIn(toPx(inEm, { em: above, rem }))
  return size === undefined ? css : px(size)
}

function weight(css: string, above: () => string): string {
  if (css === 'normal') return '400'
  if (css === 'bold') return '700'
  if (css !== 'bolder' && css !== 'lighter') return css
  const outer = Number(above()) || 400
  if (css === 'bolder') return outer < 350 ? '400' : outer < 550 ? '700' : String(Math.max(outer, 900))
  return outer < 550 ? '100' : outer < 750 ? '400' : '700'
}

function opacity(css: string): string {
  const number = css.endsWith('%') ? Number.parseFloat(css) / 100 : Number(css)
  return Number.isNaN(number) ? css : String(Math.min(1, Math.max(0, number)))
}
