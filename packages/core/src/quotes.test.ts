import { expect, test } from 'vitest'
import { findQuotes } from './quotes.ts'

test.each([
  ['She said “I am fine” and left.', '“I am fine”'],
  ['She said "I am fine" and left.', '"I am fine"'],
  ['She said ‘I’m fine’ and left.', '‘I’m fine’'],
  ["She said 'I'm fine' and left.", "'I'm fine'"],
  ['The patients’ notes and the doctors’ rooms.'],
  ["The patients' notes and the doctors' rooms."],
  ["Don't worry, it's fine."],
  ['It is 5" wide.'],
  ['The ’90s and the ’80s']
])('somebody else’s words are found: %s', (text, ...quotes) => {
  expect(findQuotes(text).map(({ start, end }) => text.slice(start, end))).toEqual(quotes)
})
