import { expect, test } from 'vitest'
import { wordDifficulty } from './hard-words.ts'

test.each(['house', 'children', 'walked', 'colour', 'doctor', 'follow-up', "don't"])('%s is easy', (word) => {
  expect(wordDifficulty(word)).toBeLessThan(0)
})

test.each(['haemoglobin', 'contraindicated', 'multidisciplinary', 'aforementioned'])('%s is hard for many', (word) => {
  expect(wordDifficulty(word)).toBeGreaterThanOrEqual(1)
})

test.each([
  ['paediatric', 'pediatric'],
  ['anaesthetic', 'anesthetic'],
  ['organisation', 'organization'],
  ['travelling', 'traveling'],
  ['centres', 'centers']
])('%s is as hard as %s', (here, there) => {
  expect(wordDifficulty(here)).toBeCloseTo(wordDifficulty(there), 5)
})

test('a form of a form is as hard as the word', () => {
  expect(wordDifficulty('carers')).toBeLessThanOrEqual(wordDifficulty('zebus'))
})
