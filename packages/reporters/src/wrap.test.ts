import { expect, test } from 'vitest'
import { quote, wrap } from './wrap.ts'

test('wraps at the width, and gives a longer word a line of its own', () => {
  expect(wrap('one two three', 9, '  ')).toEqual(['  one two', '  three'])
  expect(wrap('a https://example.nhs.uk b', 10)).toEqual(['a', 'https://example.nhs.uk', 'b'])
})

test('an emoji counts as one letter', () => {
  expect(wrap('👩‍🦽👩‍🦽👩‍🦽 abc', 7)).toEqual(['👩‍🦽👩‍🦽👩‍🦽 abc'])
})

test('quotes words on one line', () => {
  expect(quote('confined\r\n> to a\twheelchair', 60)).toBe('“confined > to a wheelchair”')
})

test('leaves out the middle of long words, and never cuts a letter in two', () => {
  const short = quote('We will be in touch as soon as we know when the clinic can see you again.', 40)
  expect(short.length).toBeLessThanOrEqual(40)
  expect(short).toMatch(/^“We will be .* … .* again\.”$/)
  expect(quote('👩‍🦽'.repeat(40), 20)).toBe(`“${'👩‍🦽'.repeat(9)} … ${'👩‍🦽'.repeat(6)}”`)
})

test('nothing in a draft can steer the terminal', () => {
  expect(quote('\u001B[2Jgone\u0007 \u202Eabc', 60)).toBe('“\uFFFD[2Jgone\uFFFD \uFFFDabc”')
})
