/** Red, green and blue from 0 to 255; how solid it is, from 0 to 1. */
export interface Colour {
  red: number
  green: number
  blue: number
  alpha: number
}

/** Reads `rgb(r, g, b)`, `rgba(r, g, b, a)` and `#rrggbb`; `undefined` for anything else. */
export function readColour(written: string): Colour | undefined {
  const hex = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(written)
  if (hex) {
    const [red = 0, green = 0, blue = 0] = hex.slice(1).map((pair) => Number.parseInt(pair, 16))
    return { red, green, blue, alpha: 1 }
  }
  const numbers = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(written)
  if (!numbers) return undefined
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers.slice(1).map((part) => (part ? Number(part) : undefined))
  return { red, green, blue, alpha }
}

/** What a colour looks like on top of another. */
export function over(top: Colour, below: Colour): Colour {
  const alpha = top.alpha + below.alpha * (1 - top.alpha)
  if (alpha === 0) return { red: 0, green: 0, blue: 0, alpha: 0 }
  const mix = (a: number, b: number) => (a * top.alpha + b * below.alpha * (1 - top.alpha)) / alpha
  return { red: mix(top.red, below.red), green: mix(top.green, below.green), blue: mix(top.blue, below.blue), alpha }
}

/** How strongly two solid colours stand out from each other, as WCAG counts it: from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [brightness(one), brightness(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** The contrast that text of a size in px needs: least for everybody, and best for people with low vision. */
export function contrastNeeded(size: number, isBold: boolean): { least: number; best: number } {
  const isLarge = size >= 24 || (isBold && size >= 18.66)
  return isLarge ? { least: 3, best: 4.5 } : { least: 4.5, best: 7 }
}

function brightness({ red, green, blue }: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

function linear(part: number): number {
  const share = part / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
