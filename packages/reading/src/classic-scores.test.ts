import { expect, test } from 'vitest'
import { classicScores } from './classic-scores.ts'
import { countsOf } from './counts.ts'
import { readSentence } from './sentence.ts'

const sentence = (text: string) =>
  readSentence({ words: text.split(' ').map((word) => ({ text: word, lower: word.toLowerCase() })) })

test('counts what the formulas need', () => {
  const counts = countsOf([
    sentence('The children walked to Birmingham'),
    sentence('Utilising 24 rehabilitation programmes')
  ])
  expect(counts).toEqual({
    sentences: 2,
    words: 9,
    letters: 62,
    characters: 64,
    syllables: 21,
    polysyllables: 3,
    complexWords: 2,
    // “children” and “walked” are forms of words on the lists, and a name is known.
    notDaleChall: 3,
    notSpache: 3
  })
})

test('every formula has its score and the age it gives', () => {
  const counts = countsOf(Array.from({ length: 30 }, () => sentence('You can call the nurse if you feel ill again')))
  const scores = classicScores(counts)
  expect(scores.map(({ formula }) => formula)).toEqual([
    'Flesch-Kincaid',
    'Flesch reading ease',
    'SMOG',
    'Gunning Fog',
    'Coleman-Liau',
    'Automated Readability Index',
    'Dale-Chall',
    'Spache'
  ])
  for (const { age } of scores) {
    expect(age).toBeGreaterThanOrEqual(5)
    expect(age).toBeLessThanOrEqual(10)
  }
  expect(scores.find(({ formula }) => formula === 'SMOG')?.age).toBeCloseTo(8.13)
})

test('no words, no scores', () => {
  expect(classicScores(countsOf([]))).toEqual([])
})
