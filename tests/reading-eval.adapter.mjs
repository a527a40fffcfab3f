// For measuring the reading model against people's judgement: node eval.mjs tests/reading-eval.adapter.mjs
import { readSentences } from '@allclear/core'
import { text } from '@allclear/readers/text'
import { sentenceDifficulty as difficulty, estimateAge, readingLevel } from '@allclear/reading'

export function readingAge(source) {
  return estimateAge(text(source).blocks.flatMap(({ sentences }) => sentences))
}

/** The text is one sentence, whatever stops stand in it. By itself, it may look like no English to a reader of drafts. */
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
