import type { Draft } from '@allclear/core'
import { anyOf } from '../search.ts'

/** Large print, Easy Read, audio, braille, British Sign Language, another language. “SignVideo for BSL” is a way to call. */
export const format = anyOf('i', [
  /\b(?:large|big(?:ge)?)r?[- ](?:print|text|type|font|letters)\b|\beasy ?read\b|\bbraille\b|\baudio\b/,
  /(?<!\b(?:sign ?(?:video|live)|interpreter ?now|video relay)\b(?! in\b)[^.\n]{0,20})\b(?:BSL|British Sign Language)\b(?! ?(?:\(BSL\) ?)?interpret)/,
  /\b(?:an|any)?other (?:accessible )?(?:formats?|languages?)\b/,
  /\b(?:alternative|accessible|different) (?:formats?|versions?)\b/,
  /\bformat (?:that |which )?(?:works|suits|you (?:need|want|can))\b/,
  /\b(?:letter|leaflet|form|page|this|information)\b(?:[^.\n]{0,20}\btranslated| in (?:another|a different) way)\b/,
  /\blanguages? other than\b/
])
const ask =
  /\b(?:ask|contact|call|phone|ring|e-?mail|text|get|request|available|need|order|download|would like|tell us|let us know|provide|send|offer|want|prefer|visit|scan)\b/i

/** Whether a block says that people can have the draft in another format. */
export function isOffer({ blocks }: Draft, index: number): boolean {
  if (!format.test(blocks[index]?.text ?? '')) return false
  // The formats may be a list, after the words that say to ask.
  const near = blocks.slice(Math.max(0, index - 2), index + 2).map(({ text }) => text)
  return ask.test(near.join('\n'))
}
