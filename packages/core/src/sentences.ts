import type { Sentence as SentenceNode } from 'nlcst'
import { ParseEnglish } from 'parse-english'
import type { Range } from './ranges.ts'
import { maskedLetter, splitSentences } from './sentence-ends.ts'

/** A word of a sentence. Offsets are UTF-16 units of its block's text. */
export interface Word {
  text: string
  /** Lower case, with straight apostrophes and composed letters: what words are compared by. */
  lower: string
  start: number
  end: number
  /** Code, an address or a placeholder: it counts as a word of the sentence but is never read as one. */
  masked: boolean
}

export interface Sentence {
  start: number
  end: number
  words: Word[]
  /** The same sentence as retext plugins want it; its places count from the sentence's own start. */
  node: SentenceNode
}

const parser = new ParseEnglish()

// The stop of a short form in the middle of a sentence is part of its word.
const shortForm =
  /(?<![\p{L}.])(?:Dr|Mrs?|Ms|Mx|Prof|Revd?|Hon|Fr|St|Rd|Ave|Ltd|Inc|Co|e\.g|i\.e|n\.b|eg|ie|etc|viz|cf|vs|al|approx|incl|excl|min|max|dept|tel|ext|ref|fig|vol|no|nos|pp?|[ap]\.?m|hrs?|mins?|wks?|yrs?|Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.(?=[\s,;:])/giu

/** Splits a block's text into sentences, and the sentences into words as retext does. */
export function readSentences(text: string, masked: readonly Range[]): Sentence[] {
  const sentences: Sentence[] = []
  const shielded = shield(text, masked)
  // A line break the author asked for, as in an address, ends a sentence.
  for (let from = 0; from <= text.length; ) {
    const stop = shielded.indexOf('\n', from)
    const to = stop < 0 ? text.length : stop
    for (const { start, end } of splitSentences(shielded.slice(from, to))) read(from + start, from + end)
    from = to + 1
  }
  return sentences

  function read(start: number, end: number): void {
    const node = parser.tokenizeSentence(
      shielded.slice(start, end).replace(shortForm, (match) => match.replace(/\./g, 'x'))
    )
    const words: Word[] = []
    for (const child of node.children) {
      if (child.type !== 'WordNode' || !child.position) continue
      const from = start + (child.position.start.offset ?? 0)
      const to = start + (child.position.end.offset ?? 0)
      const word = text.slice(from, to)
      const isMasked = shielded.slice(from, to).includes(maskedLetter)
      words.push({ text: word, lower: isMasked ? '' : normalise(word), start: from, end: to, masked: isMasked })
    }
    if (words.length > 0) sentences.push({ start, end, words, node })
  }
}

/** Whether a word is no word of its own: another group of the number before it, as of a phone number. */
export function isMoreOfNumber({ text }: { text: string }, words: readonly Word[], index: number): boolean {
  const [before, word] = [words[index - 1], words[index]]
  if (!before || !word || !isNumber(before) || !isNumber(word)) return false
  return text.slice(before.end, word.start).trim() === ''
}

function isNumber({ text }: Word): boolean {
  return /^\d+$/.test(text)
}

/** The sentence of a block that an offset of its text stands in. */
export function sentenceAt({ sentences }: { sentences: readonly Sentence[] }, at: number): Sentence | undefined {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) > at) high = middle
    else low = middle + 1
  }
  const found = sentences[low]
  return found && found.start <= at ? found : undefined
}

/** As words are compared: lower case, straight apostrophes, composed letters. */
export function normalise(word: string): string {
  if (/^[\w ']*$/.test(word)) return word.toLowerCase()
  return withPlainSigns(word).toLowerCase()
}

/** With straight apostrophes and plain hyphens. Capitals stay. */
export function withPlainSigns(words: string): string {
  return words.normalize('NFC').replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-')
}

/** The same length, with letters in place of everything masked. */
function shield(text: string, masked: readonly Range[]): string {
  let shielded = ''
  for (const { start, end } of masked) shielded += text.slice(shielded.length, start) + maskedLetter.repeat(end - start)
  return shielded + text.slice(shielded.length)
}
