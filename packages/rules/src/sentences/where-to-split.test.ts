import type { Block, Sentence } from '@allclear/core'
import { expect, test } from 'vitest'
import { whereToSplit } from './where-to-split.ts'

test.each([
  ['Please bring a list of your medicines with you, and we will look at it together.', 'and'],
  ['If you take warfarin, call us first because we need to know your latest result.', 'because'],
  ['If English is not your first language, or you would like large print, please tell us.', undefined],
  ['Tell us if you need an interpreter, another language, or this letter in large print or braille.', undefined],
  ['We have changed the words on our screens, so that any call about the same person goes to a nurse.', undefined],
  ['It is more common if you are over 40, if you smoke, or if your family has had it.', undefined],
  ['If you cannot come to see us because you are not well enough, please call the ward.', undefined]
])('where a second sentence begins: %s', (text, expected) => {
  expect(whereToSplit({ text } as Block, { start: 0, end: text.length } as Sentence)).toBe(expected)
})
