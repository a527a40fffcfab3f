import { features } from './features.ts'
import { type ReadingSentence, type ReadSentence, readSentence } from './sentence.ts'
import { sentenceModel } from './text-data.ts'
import { scoreOf } from './text-model.ts'

export interface JudgedSentence {
  /** Which of the sentences it is. */
  index: number
  /** 0 is an ordinary easy sentence; 1 is harder than 19 of 20 sentences in texts written for learners. */
  score: number
  /** In plain words; empty for a sentence with nothing to say of. */
  reason: string
}

/** With fewer words it is the words that are hard, and they are shown as such. */
export const leastWords = 6

/** Hardest first. */
export function judgeSentences(sentences: readonly ReadSentence[]): JudgedSentence[] {
  return sentences
    .map((sentence, index) => ({ index, ...judgeSentence(sentence) }))
    .filter(({ index }) => (sentences[index]?.length ?? 0) >= leastWords)
    .sort((a, b) => b.score - a.score || a.index - b.index)
}

/** One sentence, however short. */
export function judgeSentence(sentence: ReadSentence): Omit<JudgedSentence, 'index'> {
  return { score: difficultyOfSentence(sentence), reason: reasonOf(sentence) }
}

function difficultyOfSentence(sentence: ReadSentence): number {
  return sentence.length === 0 ? 0 : scoreOf(features([sentence]), sentenceModel)
}

function reasonOf({ length, judged }: ReadSentence): string {
  const hard = judged.filter(({ isContent, difficulty }) => isContent && difficulty >= 0).length
  const words = hard === 1 ? '1 word' : `${hard} words`
  return [
    length > 20 ? `It has ${length} words.` : '',
    hard > 0 ? `It has ${words} that some readers will not know.` : ''
  ]
    .filter(Boolean)
    .join(' ')
}

/** How hard one sentence is to read; see `JudgedSentence`. */
export function sentenceDifficulty(sentence: ReadingSentence): number {
  return difficultyOfSentence(readSentence(sentence))
}
