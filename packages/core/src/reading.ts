import type { Block } from './blocks.ts'
import type { Place } from './place.ts'
import type { Sentence } from './sentences.ts'

/** What rules may ask of the reading model, which is only loaded for drafts that something wants it for. */
export interface Reading {
  /** `undefined` for what is not read as a sentence: a heading, an address, a cell of a table. */
  sentence(sentence: Sentence): JudgedSentence | undefined
  /** Words that some readers will not know, hardest first. Never a name, a short form or a term the readers know. */
  words(): readonly HardWord[]
}

export interface JudgedSentence {
  /** 0 is an ordinary easy sentence; 1 is harder than 19 of 20 sentences in texts written for learners. */
  score: number
  /** In plain words; empty for a sentence with nothing to say of. */
  reason: string
  /** Its words that some readers will not know, hardest first. */
  hardWords: readonly Pick<HardWord, 'word' | 'score'>[]
}

export interface HardWord {
  /** In lower case. */
  word: string
  /** From 0, some readers will not know it; from 1, many will not. */
  score: number
  /** How often it is met. */
  count: number
  /** Where it is met first: which word of which sentence. */
  block: Block
  sentence: Sentence
  index: number
}

/** How old a reader has to be, on the whole. The estimate is about 3 years out, so that a band is all that can be said. */
export type Band = '9–11' | '12–14' | '15–17' | '18+' | 'too short'

/** How hard a draft is to read, as plain data. It is never a pass mark. */
export interface ReadingReport {
  band: Band
  /** Why it has that band, what counts most first. */
  reasons: string[]
  counted: Record<'sentences' | 'words' | 'names' | 'shortForms' | 'numbers' | 'knownTerms' | 'notWords', number>
  leftOut: LeftOut[]
  /** In words. */
  sentenceLengths: {
    average: number
    longest: number
    over20: number
    /** How many sentences have so many words. The last group has no end. */
    groups: { from: number; to?: number; sentences: number }[]
  }
  /** The ones to change first, up to three, hardest first. */
  sentences: SentenceToChange[]
  /** Words that many readers will not know, hardest first. */
  hardWords: WordToChange[]
  /** The formulas that policies name, each with the UK reading age it gives; none for a draft that is too short. */
  classicScores: { formula: string; score: number; age: number }[]
}

/** What a level says nothing of. */
export interface LeftOut {
  what: string
  why: string
  /** Absent where nobody counted them. */
  words?: number
}

export interface SentenceToChange {
  place: Place | null
  text: string
  /** Higher is harder: 0 is an ordinary easy sentence, 1 is harder than nearly all. */
  score: number
  /** In plain words. */
  reason: string
  /** The words a second sentence could begin at. */
  splitAt?: string
}

export interface WordToChange {
  word: string
  /** Where it stands first. */
  place: Place | null
  /** From 1, many readers will not know it. */
  score: number
  /** How often it is met. */
  count: number
  /** What to write instead, or what it means; the best comes first. */
  plainer: string[]
}
