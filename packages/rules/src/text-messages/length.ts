import type { Draft } from '@allclear/core'
import { messageOf } from './message.ts'

// The letters of a text message (GSM 03.38). Each of the second line counts twice.
const alphabet = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
)
const twice = new Set('^{}\\[~]|€')

/** What services put in place of characters that no text message has. Signs that have none here are sent as they are, or as “?”. */
export const plainer: ReadonlyMap<string, string> = new Map([
  ['‘', "'"],
  ['’', "'"],
  ['“', '"'],
  ['”', '"'],
  ['–', '-'],
  ['—', '-'],
  ['‑', '-'],
  ['…', '...'],
  ['\u00A0', ' '],
  ['\t', ' ']
])

/** Whether a text message can hold a character without changing its alphabet. */
export function isPlain(character: string): boolean {
  return alphabet.has(character) || twice.has(character)
}

export interface Length {
  /** As services count, what is filled in at a length that is likely. */
  count: number
  /** How many texts it takes. */
  parts: number
  /** How much of `count` is a guess at what is filled in. */
  guessed: number
  /** How many characters one text holds. */
  one: number
  /** Index of the first character that no longer goes into the first text. */
  full: number
}

// How long what is filled in may be: the longest that many people will get, not the average.
const samples: readonly [RegExp, number][] = [
  [/first|given/i, 10],
  [/sur|last|family/i, 12],
  [/(?<!service|clinic|hospital|practice|surgery|site)\W?name/i, 18],
  [/date|day/i, 22],
  [/time|hour/i, 7],
  [/url|link|web|address/i, 35],
  [/phone|number|mobile|tel/i, 13],
  [/ref|code|\bid\b/i, 10],
  [/e-?mail|place|venue|location|clinic|hospital|practice|surgery|service|site|organisation/i, 28]
]

/** How long a draft is as a text message. */
export function lengthOf(draft: Draft): Length {
  const { text, starts } = messageOf(draft)
  return measure(text, (from, to) => sampleOf(draft.source.slice(starts[from], (starts[to - 1] ?? 0) + 1)))
}

function sampleOf(placeholder: string): number {
  return samples.find(([name]) => name.test(placeholder))?.[1] ?? 15
}

/**
 * Counts a message as GOV.UK Notify does: curly quotes and dashes as straight ones, and fewer characters to a text where
 * a letter has an accent that the alphabet of texts lacks.
 * @param sample how long what is filled in may be, by where its placeholder stands
 */
export function measure(text: string, sample: (from: number, to: number) => number): Length {
  const wide = [...text].some((character) => /\p{L}/u.test(character) && !isPlain(character))
  const [one, many] = wide ? [70, 67] : [160, 153]
  let count = 0
  let guessed = 0
  let full = text.length
  for (let at = 0; at < text.length; ) {
    let to = at + 1
    if (text[at] === '\uE000') {
      while (text[to] === '\uE000') to++
      const length = sample(at, to)
      guessed += length
      count += length
    } else count += unitsOf(text[at] ?? '')
    if (count > one && full === text.length) full = at
    at = to
  }
  return { count, parts: count <= one ? 1 : Math.ceil(count / many), guessed, one, full }
}

function unitsOf(character: string): number {
  // The second half of a pair, as of an emoji.
  if (/[\uDC00-\uDFFF]|\p{Cf}|\uFE0F/u.test(character)) return 0
  return plainer.get(character)?.length ?? (twice.has(character) ? 2 : 1)
}
