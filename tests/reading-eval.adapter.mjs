// For measuring the reading model against people's judgement: node eval.mjs tests/reading-eval.adapter.mjs
import { text } from '@allclear/readers/text'
import { sentenceDifficulty as difficulty, estimateAge, readingLevel } from '@allclear/reading'
// A sentence by itself may look like no English to a reader of drafts; here it is known to be.
import { readSentences } from '../packages/core/dist/sentences.js'

export function readingAge(source) {
  return estimateAge(text(source).blocks.flatMap(({ sentences }) => sentences))
}

/** The text is one sentence, whatever stops stand in it. */
export function sentenceDifficulty(source) {
  return difficulty({ words: readSentences(source, []).flatMap(({ words }) => words) })
}

export function hardWords(source) {
  const sentences = readSentences(source, [])
  const hard = new Set(readingLevel(sentences).words.map(({ word }) => word))
  return sentences
    .flatMap(({ words }) => words)
    .filter(({ lower }) => hard.has(lower))
    .map(({ start, end }) => [start, end])
}
