import type { Draft, HardWord, JudgedSentence, LeftOut, Reading, Sentence, Settings } from '@allclear/core'
import { type DraftSentence, sentencesOf } from './draft-sentences.ts'
import { judgeSentence, leastWords } from './hard-sentences.ts'
import { findHardWords } from './hard-words.ts'
import { estimateAge, type ReadingLevel, readingLevel } from './reading-level.ts'
import { type ReadSentence, readSentence } from './sentence.ts'

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
  const counted = once(() => sentencesOf(draft, settings))
  const bySentence = once(() => new Map<Sentence, DraftSentence>(counted().sentences.map((one) => [one.sentence, one])))
  const words = once(() => {
    const { sentences } = counted()
    return findHardWords(sentences.map(readSentence)).flatMap(({ word, score, count, sentence, index }): HardWord[] => {
      const own = sentences[sentence]
      return own ? [{ word, score, count, ...own, index: own.words[index]?.from ?? 0 }] : []
    })
  })
  return {
    get sentences() {
      return counted().sentences
    },
    get leftOut() {
      return counted().leftOut
    },
    level: () => readingLevel(counted().sentences),
    age: () => estimateAge(counted().sentences),
    sentence(sentence) {
      const own = bySentence().get(sentence)
      return own && judge(readSentence(own))
    },
    words
  }
}

/** The words of a sentence are quick to judge, the sentence itself is not. */
function judge(sentence: ReadSentence): JudgedSentence | undefined {
  if (sentence.length < leastWords) return undefined
  const judged = once(() => judgeSentence(sentence))
  return {
    get score() {
      return judged().score
    },
    get reason() {
      return judged().reason
    },
    hardWords: findHardWords([sentence])
  }
}

function once<T>(find: () => T): () => T {
  let found: { value: T } | undefined
  return () => {
    found ??= { value: find() }
    return found.value
  }
}
