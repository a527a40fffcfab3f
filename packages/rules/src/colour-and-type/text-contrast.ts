import {
  ancestors,
  type Colour,
  contrast,
  contrastNeeded,
  type Draft,
  elementById,
  elements,
  openingTag,
  over,
  type Place,
  placeOf,
  readColour,
  type Styles
} from '@allclear/core'
import type { Element } from 'hast'
import { backgroundOf } from './backgrounds.ts'
import { within } from './within.ts'

/** Text whose colour and background are both known. */
export interface ColouredText {
  element: Element
  place: Place | null
  text: Colour
  background: Colour
  contrast: number
  least: number
  best: number
  /** What to advise for each: more than is surely needed, where the size is not known. */
  advised: { least: number; best: number }
  /** The colours are as they were written, each one colour, with nothing shining through. */
  isPlain: boolean
}

const found = new WeakMap<Styles, ColouredText[]>()

/** The texts of a draft whose contrast can be told, once for all that stands in the same colours together. */
export function colouredTexts(draft: Draft): readonly ColouredText[] {
  const { styles } = draft
  if (!styles) return []
  let texts = found.get(styles)
  if (!texts) {
    texts = [...read(draft, styles)]
    found.set(styles, texts)
  }
  return texts
}

function* read(draft: Draft, styles: Styles): Generator<ColouredText> {
  const on = backgroundOf(draft, styles)
  const off = disabledIn(draft)
  const logos = within(draft, isLogo)
  const judged = new Map<Element, string>()
  for (const element of elements(draft)) {
    const place = ownWords(draft, element)
    if (place === undefined) continue
    const background = on(element)
    if (background.isHidden || !background.colour || off.has(element) || logos.has(element)) continue
    const ask = (property: string) => styles.value(element, property)
    if (ask('visibility') !== 'visible') continue
    const filled = ask('-webkit-text-fill-color')
    const colour = readColour(filled)
    if (!colour || colour.alpha === 0 || !styles.isSure(element, 'color')) continue
    const text = background.seen(colour)
    const size = Number.parseFloat(ask('font-size'))
    if (!text || !(size > 3)) continue
    const isSizeSure = styles.isSure(element, 'font-size') && styles.isSure(element, 'font-weight')
    const isBold = Number(ask('font-weight')) >= 700
    // Where the size may be anything, it may be large, and needs less; what is enough for small text is right for any.
    const needed = contrastNeeded(isSizeSure ? size : 100, isBold)
    const advised = contrastNeeded(isSizeSure ? size : 0, isBold)
    // On a gradient, what counts is where it is best, and that is at one of the ends.
    const { until } = background
    const there = until && { front: over(colour, until), behind: until }
    const here = { front: text, behind: background.colour }
    const isBestThere = there && contrast(there.front, there.behind) > contrast(here.front, here.behind)
    const { front, behind } = isBestThere ? there : here
    const ratio = contrast(front, behind)
    // The same colour for both hides it on purpose.
    if (ratio < 1.01) continue
    const key = `${ask('color')} ${ratio} ${needed.least}`
    judged.set(element, key)
    const [parent] = ancestors(draft, element)
    if (parent && judged.get(parent) === key) continue
    const isPlain =
      !until && colour.alpha === 1 && [0, 1, 2].every((index) => parts(text)[index] === parts(colour)[index])
    yield { element, place, text: front, background: behind, contrast: ratio, ...needed, advised, isPlain }
  }
}

function parts({ red, green, blue }: Colour): number[] {
  return [red, green, blue]
}

const unjudged = /^(?:head|title|script|style|option|optgroup|datalist|noscript|textarea)$/
const readable = /[\p{L}\p{N}].*[\p{L}\p{N}]/su

/** Where the words stand that are directly in an element; `undefined` where there are none to read. */
function ownWords(draft: Draft, element: Element): Place | null | undefined {
  const { tagName, properties, children } = element
  if (unjudged.test(tagName)) return undefined
  if (tagName === 'input') {
    const isButton = /^(?:submit|button|reset)$/i.test(String(properties.type))
    return isButton && readable.test(String(properties.value ?? '')) ? openingTag(draft, element) : undefined
  }
  const texts = children.filter((child) => child.type === 'text' && /\S/.test(child.value))
  const [first] = texts
  const last = texts.at(-1)
  if (!first || !last) return undefined
  const words = texts.map((child) => (child.type === 'text' ? child.value : '')).join(' ')
  if (!readable.test(words)) return undefined
  const [start, end] = [placeOf(first)?.start, placeOf(last)?.end]
  if (start === undefined || end === undefined) return null
  const written = draft.source.slice(start, end)
  const before = written.length - written.trimStart().length
  return { start: start + before, end: start + written.trimEnd().length }
}

const controls = /^(?:button|fieldset|input|optgroup|option|select|textarea)$/

/** What is part of a control that can't be used, or says what such a control is for. */
function disabledIn(draft: Draft): Set<Element> {
  const off = within(draft, isOff)
  const labels = new Set<Element>()
  for (const control of elements(draft, 'button', 'input', 'select', 'textarea')) {
    if (!off.has(control)) continue
    for (const id of [control.properties.ariaLabelledBy ?? []].flat()) {
      const label = elementById(draft, String(id))
      if (label) labels.add(label)
    }
    for (const parent of ancestors(draft, control)) if (parent.tagName === 'label') labels.add(parent)
  }
  for (const label of elements(draft, 'label')) {
    const id = label.properties.htmlFor
    const control = id === undefined ? undefined : elementById(draft, String(id))
    if (control && off.has(control)) labels.add(label)
  }
  return labels.size === 0 ? off : within(draft, (element) => off.has(element) || labels.has(element))
}

function isOff({ tagName, properties }: Element): boolean {
  if (String(properties.ariaDisabled) === 'true' || properties.inert === true) return true
  return controls.test(tagName) && properties.disabled === true
}

/** Logos may have what colours they like; drawings and formulas are painted otherwise. */
function isLogo({ tagName, properties: { id, className } }: Element): boolean {
  if (tagName === 'svg' || tagName === 'math') return true
  return /(?:^|[\s_-])(?:logo|brand)(?:[\s_-]|$)/i.test(`${id} ${[className].flat().join(' ')}`)
}
