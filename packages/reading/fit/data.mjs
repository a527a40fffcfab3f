import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from '@allclear/readers/text'
import { readSentence } from '../dist/sentence.js'

const rows = (folder, name) =>
  readFileSync(join(folder, `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

/** OneStopEnglish: every story at three levels, 0 the easiest. */
export const readStories = (folder) => rows(folder, 'onestop')

/** Abstracts and plain summaries of the same Cochrane reviews. */
export const readReviews = (folder) => rows(folder, 'cochrane-pairs')

/** CompLex: single words in their sentences, with how hard readers found them. */
export const readRatedWords = (folder) =>
  rows(folder, 'words-complex').map(({ sentence, start, end, target }) => ({
    text: sentence.slice(start, end),
    target
  }))

export function readText(source) {
  return text(source)
    .blocks.flatMap(({ sentences }) => sentences)
    .map(readSentence)
}

/** Pieces of about 150 words: short drafts must be judged as well as long ones. */
export function pieces(sentences) {
  const found = []
  let piece = []
  let words = 0
  for (const sentence of sentences) {
    piece.push(sentence)
    words += sentence.length
    if (words < 150) continue
    found.push(piece)
    piece = []
    words = 0
  }
  if (words >= 80 || (found.length === 0 && words > 0)) found.push(piece)
  return found
}
