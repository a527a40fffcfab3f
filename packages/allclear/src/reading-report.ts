import type { Draft, ReadingReport, SentenceToChange, WordToChange } from '@allclear/core'
import { classicScores, type DraftReading, type ReadingLevel } from '@allclear/reading'
import { hardWords } from '@allclear/rules/hard-words'
import { whereToSplit } from '@allclear/rules/where-to-split'

/** How many sentences somebody is asked to change first. */
const first = 3

/** Halfway from an ordinary easy sentence to one that is harder than nearly all. */
const worth = 0.5

/** Sentences of up to so many words. Over 20 is long, over 30 nobody should have to read. */
const steps = [5, 10, 15, 20, 25, 30]

/** What the reading model says of a draft, as plain data. */
export function reportReading(draft: Draft, reading: DraftReading): ReadingReport {
  const level = reading.level()
  const { band, reasons, counted } = level
  return {
    band,
    reasons,
    counted: {
      sentences: counted.sentences,
      words: counted.words,
      names: counted.name,
      shortForms: counted.acronym,
      numbers: counted.number,
      knownTerms: counted.known,
      notWords: counted.masked
    },
    leftOut: [...reading.leftOut],
    sentenceLengths: lengthsOf(reading.sentences.map(({ words }) => words.length).filter(Boolean)),
    sentences: sentencesToChange(level, reading),
    hardWords: wordsToChange({ ...draft, reading }),
    classicScores:
      band === 'too short'
        ? []
        : classicScores(level.counts).map(({ formula, score, age }) => ({
            formula,
            score: round(score, 10),
            age: Math.round(age)
          }))
  }
}

function lengthsOf(lengths: readonly number[]): ReadingReport['sentenceLengths'] {
  const froms = [1, ...steps.map((step) => step + 1)]
  return {
    average: round(lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length), 10),
    longest: lengths.reduce((longest, length) => Math.max(longest, length), 0),
    over20: lengths.filter((length) => length > 20).length,
    groups: froms.map((from, index) => {
      const to = steps[index]
      const sentences = lengths.filter((length) => length >= from && length <= (to ?? length)).length
      return { from, ...(to === undefined ? {} : { to }), sentences }
    })
  }
}

function sentencesToChange({ sentences }: ReadingLevel, reading: DraftReading): SentenceToChange[] {
  return sentences
    .flatMap(({ index, score, reason }) => {
      const one = reading.sentences[index]
      // Easy words do not make up for a sentence whose beginning is lost by its end.
      return one && reason ? [{ ...one, reason, score: score + 0.05 * Math.max(0, one.words.length - 20) }] : []
    })
    .filter(({ score }) => score > worth)
    .sort((a, b) => b.score - a.score)
    .slice(0, first)
    .map(({ block, sentence, score, reason }) => {
      const splitAt = sentence.words.length > 12 ? whereToSplit(block, sentence) : undefined
      return {
        place: block.place(sentence.start, sentence.end),
        text: block.text.slice(sentence.start, sentence.end),
        score: round(score, 100),
        reason,
        ...(splitAt === undefined ? {} : { splitAt })
      }
    })
}

function wordsToChange(draft: Draft): WordToChange[] {
  return Array.from(hardWords(draft), ({ word, score, count, block, start, end, plainer }) => ({
    word,
    place: block.place(start, end),
    score: round(score, 100),
    count,
    plainer: [...plainer]
  }))
}

function round(value: number, parts: number): number {
  return Math.round(value * parts) / parts
}
