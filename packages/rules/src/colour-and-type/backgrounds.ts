import { ancestors, type Colour, type Draft, elements, over, readColour, type Styles } from '@allclear/core'
import type { Element } from 'hast'
import { within } from './within.ts'

/** Whether the source of a draft may put a picture behind something. */
export const hasBackgroundPicture = /background[^>;}]{0,200}(?:url\(|=)/i

/** What text in an element is seen on. */
export interface Background {
  /** `undefined` where we can't know: a picture, a shade from one colour to another, something that lies on top. */
  colour: Colour | undefined
  /** The other end, where it goes from one colour to another: every part of every colour there lies between the two. */
  until?: Colour
  /** How a colour drawn here looks in the end, with all that lets things shine through. */
  seen(colour: Colour): Colour | undefined
  /** Nobody sees the element. */
  isHidden: boolean
}

/** A solid colour drawn here looks like `solid` of itself and the rest of `behind`; nothing drawn, like `empty`. */
interface Ground {
  solid: number
  behind: Colour
  empty: Colour
  isKnown: boolean
  /** The lightest end of a gradient whose darkest is `empty`. */
  until?: Colour
  /** Everything in it is shown in other colours than it is given. */
  isTinted: boolean
  isHidden: boolean
}

const white: Colour = { red: 255, green: 255, blue: 255, alpha: 1 }
const black: Colour = { red: 0, green: 0, blue: 0, alpha: 1 }
const page: Ground = { solid: 1, behind: black, empty: white, isKnown: true, isTinted: false, isHidden: false }

const backgrounds = new WeakMap<Styles, (element: Element) => Background>()

/** What lies behind the text of each element, worked out once a draft. */
export function backgroundOf(draft: Draft, styles: Styles): (element: Element) => Background {
  let ask = backgrounds.get(styles)
  if (!ask) {
    const grounds = readGrounds(draft, styles)
    ask = (element) => {
      const ground = grounds.get(element)
      if (!ground?.isKnown) return { colour: undefined, seen: () => undefined, isHidden: ground?.isHidden ?? true }
      return {
        colour: ground.empty,
        ...(ground.until ? { until: ground.until } : {}),
        seen: (colour) => draw(colour, ground),
        isHidden: ground.isHidden
      }
    }
    backgrounds.set(styles, ask)
  }
  return ask
}

function readGrounds(draft: Draft, styles: Styles): Map<Element, Ground> {
  const grounds = new Map<Element, Ground>()
  const covered = coveredBy(draft, styles)
  for (const element of elements(draft)) {
    const [parent] = ancestors(draft, element)
    grounds.set(element, groundOf(element, (parent && grounds.get(parent)) ?? page, styles, covered.has(element)))
  }
  return grounds
}

function groundOf(element: Element, outer: Ground, styles: Styles, isCovered: boolean): Ground {
  const ask = (property: string) => styles.value(element, property)
  const opacity = Number(ask('opacity'))
  const isHidden = outer.isHidden || ask('display') === 'none' || opacity === 0 || isOutOfSight(ask)
  const ends = endsOfGradient(ask('background-image'), outer)
  const own = ends?.[0] ?? readColour(ask('background-color'))
  const isOwnKnown =
    own !== undefined &&
    styles.isSure(element, 'background-color') &&
    (ends ? styles.isSure(element, 'background-image') : ask('background-image') === 'none')
  const isTinted = outer.isTinted || plain.some(([property, value]) => ask(property) !== value)
  const covers = own?.alpha === 1 && opacity === 1 && outer.solid === 1
  const isFirm = covers || (outer.isKnown && !isLoose(ask))
  const shinesThrough = (outer.until ?? ends) !== undefined && (opacity !== 1 || (own?.alpha ?? 0) % 1 > 0)
  const isKnown = isOwnKnown && isFirm && !isTinted && !isCovered && !shinesThrough && !Number.isNaN(opacity)
  if (!own || !isKnown) return { ...outer, isKnown: false, isTinted, isHidden }
  const until = ends?.[1] ?? (own.alpha === 0 ? outer.until : undefined)
  return {
    ...(until ? { until } : {}),
    solid: outer.solid * opacity,
    behind: mix(outer.behind, opacity, outer.empty),
    empty: draw({ ...own, alpha: own.alpha * opacity }, outer),
    isKnown,
    isTinted,
    isHidden
  }
}

/** The darkest and the lightest that a gradient can be, and what shines through it. */
function endsOfGradient(picture: string, outer: Ground): [Colour, Colour] | undefined {
  if (!/^(?:repeating-)?(?:linear|radial|conic)-gradient\(/.test(picture)) return undefined
  const colours = picture.match(/rgba?\([^()]*\)/g)?.map(readColour) ?? []
  const stops = colours.filter((colour) => colour !== undefined)
  if (stops.length < 2 || stops.length < colours.length) return undefined
  // A colour we could not work out, or another picture.
  if (/\)\s*,\s*(?:url|[a-z-]*gradient)\(|#|\b(?:hsl|lab|lch|oklab|oklch|color|currentcolor)/.test(picture))
    return undefined
  const isSolid = stops.every(({ alpha }) => alpha === 1)
  if (!isSolid && (!outer.isKnown || outer.solid !== 1)) return undefined
  const seen = stops.flatMap((stop) => [outer.empty, outer.until ?? outer.empty].map((below) => over(stop, below)))
  const end = (pick: (...values: number[]) => number): Colour => ({
    red: pick(...seen.map(({ red }) => red)),
    green: pick(...seen.map(({ green }) => green)),
    blue: pick(...seen.map(({ blue }) => blue)),
    alpha: 1
  })
  return [end(Math.min), end(Math.max)]
}

/** A colour as it looks on a ground. */
function draw(colour: Colour, { solid, behind, empty }: Ground): Colour {
  const full = { ...mix({ ...colour, alpha: 1 }, solid, black), alpha: 1 }
  const seen = { red: full.red + behind.red, green: full.green + behind.green, blue: full.blue + behind.blue, alpha: 1 }
  return over({ ...seen, alpha: colour.alpha }, empty)
}

/** What is handed on to those inside: their own share, and what shines through. */
function mix(one: Colour, share: number, other: Colour): Colour {
  const part = (a: number, b: number) => a * share + b * (1 - share)
  return {
    red: part(one.red, other.red),
    green: part(one.green, other.green),
    blue: part(one.blue, other.blue),
    alpha: 1
  }
}

// Anything else, and a colour is not what its style sheet says.
const plain: readonly (readonly [property: string, value: string])[] = [
  ['filter', 'none'],
  ['mix-blend-mode', 'normal'],
  ['mask-image', 'none'],
  ['mask', 'none'],
  ['text-shadow', 'none']
]

/** May lie over or under something else than what it stands in. */
function isLoose(ask: (property: string) => string): boolean {
  const position = ask('position')
  if (position === 'absolute' || position === 'fixed') return true
  if (position !== 'static' && sides.some((side) => !/^(?:auto|0px)$/.test(ask(side)))) return true
  if (ask('transform') !== 'none' || ask('translate') !== 'none') return true
  return ['margin-top', 'margin-bottom'].some((margin) => Number.parseFloat(ask(margin)) <= -10)
}

const sides = ['top', 'right', 'bottom', 'left']

/** Shown to screen readers only, as in the usual ways of putting text out of sight. */
function isOutOfSight(ask: (property: string) => string): boolean {
  if (ask('content-visibility') === 'hidden') return true
  const isLost = ask('position') === 'absolute' || ask('position') === 'fixed'
  if (isLost && sides.some((side) => Number.parseFloat(ask(side)) <= -500)) return true
  if (isLost && /^rect\((?:\s*[01](?:px)?[\s,]*){4}\)$/.test(ask('clip'))) return true
  if (/^inset\((?:50|100)%/.test(ask('clip-path')) || Number.parseFloat(ask('text-indent')) <= -500) return true
  const isCut = ask('overflow') !== 'visible'
  return isCut && ['width', 'height', 'max-height'].some((name) => /^[01]px$/.test(ask(name)))
}

/** The elements that a picture or a box put on top of others may cover, in part or whole. */
function coveredBy(draft: Draft, styles: Styles): Set<Element> {
  const holders = new Set<Element>()
  const loose = new Set<Element>()
  for (const element of elements(draft)) {
    const ask = (property: string) => styles.value(element, property)
    if (ask('position') !== 'absolute' || ask('display') === 'none' || isOutOfSight(ask)) continue
    const paints =
      /^(?:canvas|iframe|img|picture|svg|video)$/.test(element.tagName) ||
      ask('background-color') !== 'rgba(0, 0, 0, 0)' ||
      ask('background-image') !== 'none' ||
      element.children.some((child) => child.type === 'element' && /^(?:img|picture|svg|video)$/.test(child.tagName))
    if (!paints) continue
    loose.add(element)
    const around = [...ancestors(draft, element)]
    const holder = around.find((parent) => styles.value(parent, 'position') !== 'static') ?? around[0]
    if (holder && !/^(?:html|body)$/.test(holder.tagName)) holders.add(holder)
  }
  return within(draft, (element) => holders.has(element), loose)
}
