import { contrast } from '@allclear/core'
import { shade } from './shades.ts'
import type { ColouredText } from './text-contrast.ts'

/** What to do with a text or its background, in one sentence with its figures. */
export function darkerOrLighter({ text, background, isPlain, ...found }: ColouredText, needed: number): string {
  const figures = `contrast is ${cut(found.contrast)} to 1, and ${needed} is needed.`
  const white = { red: 255, green: 255, blue: 255, alpha: 1 }
  const isPale = contrast(text, white) < contrast(background, white)
  if (!isPlain) return `Make the text ${isPale ? 'lighter' : 'darker'}, or more solid: ${figures}`
  const forText = shade(text, background, needed, isPale ? 'white' : 'black')
  if (forText) return `Make the text ${isPale ? 'lighter' : 'darker'}, such as ${forText}: ${figures}`
  const behind = shade(background, text, needed, isPale ? 'black' : 'white')
  if (behind) return `Make the background ${isPale ? 'darker' : 'lighter'}, such as ${behind}: ${figures}`
  return `Choose a text colour further from its background: ${figures}`
}

/** Cut and not rounded, so that 4.49 is never told as 4.5. */
function cut(ratio: number): number {
  return Math.floor(ratio * 10) / 10
}
