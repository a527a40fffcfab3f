import { expect, test } from 'vitest'
import { measure } from './length.ts'

const lengthOf = (text: string) => measure(text, () => 10)

test.each([
  ['a'.repeat(160), 160, 1],
  ['a'.repeat(161), 161, 2],
  ['a'.repeat(306), 306, 2],
  ['a'.repeat(307), 307, 3],
  ['a'.repeat(918), 918, 6],
  // These count twice.
  ['[]{}^\\|~€', 18, 1],
  // Accents that texts have, and those that they lack.
  [`é${'a'.repeat(159)}`, 160, 1],
  [`ŵ${'a'.repeat(69)}`, 70, 1],
  [`ŵ${'a'.repeat(70)}`, 71, 2],
  [`ŵ${'a'.repeat(133)}`, 134, 2],
  [`ŵ${'a'.repeat(134)}`, 135, 3],
  // Services put plain characters in place of these.
  ['“Don’t”–…', 11, 1],
  ['🙂\u200D', 1, 1]
])('%s counts %i and takes %i', (text, count, parts) => {
  expect(lengthOf(text)).toMatchObject({ count, parts })
})

test('what is filled in counts as long as it may be, and the text says where it is full', () => {
  expect(measure(`\uE000\uE000\uE000${'a'.repeat(150)}b`, (from, to) => (to - from) * 4)).toEqual({
    count: 163,
    parts: 2,
    guessed: 12,
    one: 160,
    full: 151
  })
})
