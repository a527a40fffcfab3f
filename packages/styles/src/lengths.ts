import { calc } from '@csstools/css-calc'

/** What lengths are measured against. Each is asked only where a length needs it. */
export interface Measures {
  em(): number
  rem(): number
}

/** The screen we imagine: a desktop. */
export const screen = { width: 1280, height: 800 }

const perPx: ReadonlyMap<string, number> = new Map(
  Object.entries({ px: 1, pt: 4 / 3, pc: 16, in: 96, cm: 96 / 2.54, mm: 9.6 / 2.54, q: 2.4 / 2.54 })
)
// Half of the size of the letters is what ex and ch come to in most typefaces, and no more than that.
const perEm: ReadonlyMap<string, number> = new Map(Object.entries({ em: 1, ex: 0.5, ch: 0.5, ic: 1 }))
const perRem: ReadonlyMap<string, number> = new Map(Object.entries({ rem: 1, rlh: 1.2 }))
const perScreen: ReadonlyMap<string, number> = new Map(
  Object.entries({
    vw: screen.width / 100,
    vi: screen.width / 100,
    vh: screen.height / 100,
    vb: screen.height / 100,
    vmin: screen.height / 100,
    vmax: screen.width / 100
  })
)
const guessed = /\d(?:ex|ch|ic|rlh|lh|cap|[sld]?v(?:w|h|i|b|min|max)|cq\w+)\b/i
const length = /(?<![\w#.-])([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)([a-z]+)\b/gi

/** The lengths of a value in px, sums worked out; percentages stay. */
export function toPx(value: string, measures: Measures): string {
  if (!/\d/.test(value) || /["']|url\(/i.test(value)) return value
  const inPx = value.replace(length, (all, number: string, unit: string) => {
    const one = pxOf(unit.toLowerCase(), measures)
    return one === undefined ? all : `${round(Number(number) * one)}px`
  })
  if (!/\b(?:calc|min|max|clamp)\(/i.test(inPx) || inPx.length > 500) return inPx
  return calc(inPx)
}

/** Whether a length hangs on a typeface or a screen that we can only imagine. */
export function isGuessed(value: string): boolean {
  return guessed.test(value)
}

/** The number of px of a single length; `undefined` where it is anything else. */
export function pxIn(value: string): number | undefined {
  const match = /^([+-]?(?:\d+\.?\d*|\.\d+))(?:px)?$/.exec(value)
  if (!match || (!value.endsWith('px') && Number(match[1]) !== 0)) return undefined
  return Number(match[1])
}

export function px(number: number): string {
  return `${round(number)}px`
}

function pxOf(unit: string, { em, rem }: Measures): number | undefined {
  const [inEm, inRem] = [perEm.get(unit), perRem.get(unit)]
  if (inEm !== undefined) return inEm * em()
  if (inRem !== undefined) return inRem * rem()
  return perPx.get(unit) ?? perScreen.get(unit.replace(/^[sld](?=v)/, ''))
}

function round(number: number): number {
  return Math.round(number * 10000) / 10000
}
