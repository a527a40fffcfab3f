import type { Place, ReadingReport } from '@allclear/core'
import { createLines, type LinePlace } from './lines.ts'

export type JsonPlace = Place & LinePlace
type WithLines<Item> = Omit<Item, 'place'> & { place: JsonPlace | null }

/** How hard a draft is to read, with the lines of its places. */
export type JsonReading = Omit<ReadingReport, 'sentences' | 'hardWords'> & {
  sentences: WithLines<ReadingReport['sentences'][number]>[]
  hardWords: WithLines<ReadingReport['hardWords'][number]>[]
}

export function jsonReading(reading: ReadingReport, source: string): JsonReading {
  const lines = createLines(source)
  const withLines = <Item extends { place: Place | null }>({ place, ...rest }: Item): WithLines<Item> => ({
    place: place ? { start: place.start, end: place.end, ...lines(place) } : null,
    ...rest
  })
  const { band, reasons, counted, leftOut, sentenceLengths, sentences, hardWords, classicScores } = reading
  return {
    band,
    reasons,
    counted,
    leftOut,
    sentenceLengths,
    sentences: sentences.map(withLines),
    hardWords: hardWords.map(withLines),
    classicScores
  }
}
