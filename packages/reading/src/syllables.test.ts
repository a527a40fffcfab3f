import { expect, test } from 'vitest'
import { syllables } from './syllables.ts'

test.each([
  ['nurse', 1],
  ['walked', 1],
  ['handled', 2],
  ['wanted', 2],
  ['needed', 2],
  ['hundred', 2],
  ['programmes', 2],
  ['haemoglobin', 4],
  ['called', 1],
  ['believed', 2],
  ['appointment', 3],
  ['rehabilitation', 6],
  ["don't", 1],
  ['x', 1]
])('%s has %i', (word, count) => {
  expect(syllables(word)).toBe(count)
})
