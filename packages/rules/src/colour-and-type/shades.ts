import { type Colour, contrast } from '@allclear/core'

/** The nearest darker or lighter shade of a colour that stands out enough; `undefined` where none does. */
export function shade(colour: Colour, against: Colour, needed: number, towards: 'black' | 'white'): string | undefined {
  const end = towards === 'black' ? 0 : 255
  const at = (share: number): Colour => {
    const part = (value: number) => Math.round(value + (end - value) * share)
    return { red: part(colour.red), green: part(colour.green), blue: part(colour.blue), alpha: 1 }
  }
  if (contrast(at(1), against) < needed) return undefined
  let enough = 1
  let tooLittle = 0
  while (enough - tooLittle > 0.004) {
    const half = (enough + tooLittle) / 2
    if (contrast(at(half), against) >= needed) enough = half
    else tooLittle = half
  }
  const { red, green, blue } = at(enough)
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
