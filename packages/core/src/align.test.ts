import { expect, test } from 'vitest'
import { align } from './align.ts'

/** Each character of the text, with the source it came from. */
function pairs(source: string, value: string, syntax: 'markdown' | 'html') {
  const aligned = align(source, 0, source.length, value, syntax)
  return (
    aligned &&
    [...value].map((character, index) => [character, source.slice(aligned.starts[index], aligned.ends[index])])
  )
}

test('a reference is as long as it is written', () => {
  expect(pairs('a&amp;b', 'a&b', 'html')).toEqual([
    ['a', 'a'],
    ['&', '&amp;'],
    ['b', 'b']
  ])
})

test('an escaped reference is text', () => {
  expect(pairs('&amp;amp;', '&amp;', 'html')?.map(([, written]) => written)).toEqual(['&amp;', 'a', 'm', 'p', ';'])
})

test('a backslash is an escape in Markdown alone', () => {
  expect(pairs('\\*', '*', 'markdown')).toEqual([['*', '\\*']])
  expect(pairs('\\*', '\\*', 'html')?.map(([, written]) => written)).toEqual(['\\', '*'])
})

test('a continued quotation', () => {
  expect(pairs('a\n> > b', 'a\nb', 'markdown')).toEqual([
    ['a', 'a'],
    ['\n', '\n> > '],
    ['b', 'b']
  ])
})

test('a > that is text after all', () => {
  expect(pairs('a\n    > b', 'a\n> b', 'markdown')?.at(-1)).toEqual(['b', 'b'])
})

test.each([
  ['a b', 'a c'],
  ['a b c', 'a b'],
  ['a', 'a b'],
  ['<b>a</b>', 'a'],
  ['a&b', 'a']
])('says that it does not know: %j is not %j', (source, value) => {
  expect(align(source, 0, source.length, value, 'markdown')).toBeUndefined()
  expect(align(source, 0, source.length, value, 'html')).toBeUndefined()
})

test('many lines that could be read two ways end in bounded time', () => {
  const source = 'a\n> > > > '.repeat(3000)
  expect(align(source, 0, source.length, `${'a\n'.repeat(2999)}b`, 'markdown')).toBeUndefined()
})
