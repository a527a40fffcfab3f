import type { Sentence as SentenceNode } from 'nlcst'
import { ParseEnglish } from 'parse-english'
import { overlaps, type Range } from './mask.ts'

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
  /** The same sentence as retext plugins want it; its places count from the start of the block's text. */
  node: SentenceNode
}

const parser = new ParseEnglish()

// The parser knows many abbreviations, but as American English writes them. A stop in one of these ends no sentence.
const always =
  /\b(?:Dr|Mr|Mrs|Ms|Mx|Prof|Rev|Revd|Hon|Sr|Jr|St|Rd|Ave|Tel|Ext|Fig|Ref|Ch|Vol|pp|vs|viz|cf|al|approx|dept|Dept|incl|excl|min|max|tel|ext|ref|fig)\.|\b(?:e\.g|i\.e|n\.b|N\.B)\.?|\be\.g\b/g
// Only where the next word shows that the sentence goes on.
const beforeLower =
  /\b(?:etc|a\.m|p\.m|am|pm|Ltd|Inc|Co|hrs?|mins?|wks?|yrs?|no|ie|eg)\.(?=[,;:)]|\s+(?:\(|\p{Ll}|\d))/gu
const beforeDay =
  /\b[ap]\.?m\.(?=\s+(?:on\s|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|GMT|BST)\b|\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/g
const number = /\bNos?\.(?=\s?\d)/g
// The A. of "Dr A. Lee" and "Mary J. Smith", not the C. of "vitamin C. Take".
const initials =
  /(?:^|(?<=(?:\b(?:Dr|Mr|Mrs|Ms|Miss|Mx|Prof|Sir|Dame)\.?|\p{Lu}\p{Ll}+|\p{Lu}\.)\s?))\p{Lu}\.(?=\s?\p{Lu}[\p{L}.])/gu
const ellipsis = /(?:\.{3}|…)(?=\s+\p{Ll})/gu

/** Splits a block's text into sentences and words, as retext does, with what must not break a sentence out of the way. */
export function readSentences(text: string, masked: readonly Range[]): Sentence[] {
  const sentences: Sentence[] = []
  const shielded = shield(text, masked)
  // A line break the author asked for, as in an address, ends a sentence.
  for (let from = 0; from <= text.length; ) {
    const stop = shielded.indexOf('\n', from)
    const to = stop < 0 ? text.length : stop
    if (to > from) readLine(shielded.slice(from, to), from)
    from = to + 1
  }
  return sentences

  function readLine(line: string, offset: number): void {
    for (const paragraph of parser.parse(line).children) {
      if (paragraph.type !== 'ParagraphNode') continue
      for (const node of paragraph.children) {
        if (node.type !== 'SentenceNode') continue
        const words: Word[] = []
        for (const child of node.children) {
          if (child.type !== 'WordNode' || !child.position) continue
          const start = offset + (child.position.start.offset ?? 0)
          const end = offset + (child.position.end.offset ?? 0)
          const word = text.slice(start, end)
          const isMasked = overlaps(masked, start, end)
          words.push({ text: word, lower: isMasked ? '' : normalise(word), start, end, masked: isMasked })
        }
        if (words.length === 0 || !node.position) continue
        sentences.push({
          start: offset + (node.position.start.offset ?? 0),
          end: offset + (node.position.end.offset ?? 0),
          words,
          node
        })
      }
    }
  }
}

/** As words are compared: lower case, straight apostrophes, composed letters. */
export function normalise(word: string): string {
  return word.normalize('NFC').toLowerCase().replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-')
}

/** The same length, with letters in place of stops that end nothing and of everything masked. */
function shield(text: string, masked: readonly Range[]): string {
  let shielded = text
  for (const { start, end } of masked) {
    shielded = shielded.slice(0, start) + 'x'.repeat(end - start) + shielded.slice(end)
  }
  if (!/[.…]/.test(shielded)) return shielded
  const letters = (match: string) => match.replace(/[.…]/g, 'x')
  return shielded
    .replace(always, letters)
    .replace(beforeDay, letters)
    .replace(beforeLower, letters)
    .replace(number, letters)
    .replace(initials, letters)
    .replace(ellipsis, (match) => ','.repeat(match.length))
}
