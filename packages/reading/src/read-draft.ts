import type { Draft, HardWord, LeftOut, Reading, Sentence, Settings } from '@allclear/core'
import { type DraftSentence, sentencesOf } from './draft-sentences.ts'
import { judgeSentences } from './hard-sentences.ts'
import { findHardWords } from './hard-words.ts'
import { estimateAge, type ReadingLevel, readingLevel } from './reading-level.ts'
import { readSentence } from './sentence.ts'

/** All that the model says of one draft. */
export interface DraftReading extends Reading {
  /** What was counted, in reading order. */
  sentences: readonly DraftSentence[]
  leftOut: readonly LeftOut[]
  level(): ReadingLevel
  /** The number behind the band: only for comparing two drafts. */
  age(): number
}

/** Reads a draft as the model does. Nothing is worked out before it is asked for. */
export function readDraft(draft: Draft, settings: Settings): DraftReading {
  const { sentences, leftOut } = sentencesOf(draft, settings)
  const bySentence = new Map<Sentence, DraftSentence>(sentences.map((one) => [one.sentence, one]))
  let words: HardWord[] | undefined
  return {
    sentences,
    leftOut,
    level: () => readingLevel(sentences),
    age: () => estimateAge(sentences),
    sentence(sentence) {
      const own = bySentence.get(sentence)
      const read = own && [readSentence(own)]
      const [judged] = read ? judgeSentences(read) : []
      if (!read || !judged) return undefined
      return { score: judged.score, reason: judged.reason, hardWords: findHardWords(read) }
    },
    words() {
      words ??= findHardWords(sentences.map(readSentence)).flatMap(({ word, score, count, sentence, index }) => {
        const own = sentences[sentence]
        return own ? [{ word, score, count, ...own, index: own.words[index]?.from ?? 0 }] : []
      })
      return words
    }
  }
}
