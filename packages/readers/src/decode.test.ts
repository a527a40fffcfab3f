import { describe, expect, test } from 'vitest'
import { decode, encode } from './decode.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)
const utf16 = (text: string, little: boolean) =>
  Uint8Array.from(
    [...text].flatMap((c) =>
      little ? [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8] : [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255]
    )
  )

describe('text whose encoding is certain', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode('naïve “x” 🙂'), 'naïve “x” 🙂', 'utf-8', false],
    ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 0x61), 'a', 'utf-8', true],
    ['UTF-16 LE with a mark', bytes(0xff, 0xfe, ...utf16('né', true)), 'né', 'utf-16le', true],
    ['UTF-16 BE with a mark', bytes(0xfe, 0xff, ...utf16('né', false)), 'né', 'utf-16be', true],
    ['UTF-16 LE without', utf16('Your appointment', true), 'Your appointment', 'utf-16le', false],
    ['UTF-16 BE without', utf16('Your appointment', false), 'Your appointment', 'utf-16be', false],
    ['Windows-1252', bytes(0x93, 0x61, 0x94, 0x20, 0x80, 0x35, 0x20, 0xe9), '“a” €5 é', 'windows-1252', false],
    ['nothing at all', bytes(), '', 'utf-8', false]
  ] as const)('%s', (_, input, text, encoding, mark) => {
    const decoded = decode(input, 'letter.txt')
    expect(decoded).toEqual({ text, encoding, mark })
    expect(encode(decoded, decoded.text)).toEqual(Uint8Array.from(input))
  })
})

describe('anything else is refused in plain words', () => {
  test.each([
    [
      'a PDF',
      new TextEncoder().encode('%PDF-1.7\0\0'),
      'Cannot read letter.txt: it is not a text file. It looks like a PDF.'
    ],
    ['a Word file', bytes(0x50, 0x4b, 3, 4, 0, 0, 1), 'It looks like a Word or zip file.'],
    ['noise', bytes(0xc3, 0x28, 0x81, 0x8d), 'stored in a way we do not know. Save it as UTF-8'],
    ['a false mark', bytes(0xef, 0xbb, 0xbf, 0xc3, 0x28), 'it says it is utf-8 but is not']
  ])('%s', (_, input, message) => {
    expect(() => decode(input, 'letter.txt')).toThrow(message)
  })

  test('a file over the limit', () => {
    expect(() => decode(new Uint8Array(11), 'letter.txt', { maxBytes: 10 })).toThrow(
      'Cannot read letter.txt: it is 11 bytes and the limit is 10 bytes. Split it, or raise the limit with --max-bytes.'
    )
  })

  test('a large file over the limit, with large numbers as people read them', () => {
    expect(() => decode(new Uint8Array(11_000), 'letter.txt', { maxBytes: 10_000 })).toThrow(
      'it is 11,000 bytes and the limit is 10,000 bytes'
    )
    expect(() => decode(new Uint8Array(310_000), 'letter.txt', { maxBytes: 200_000 })).toThrow(
      'it is 0.3 MB and the limit is 0.2 MB'
    )
  })

  test('a letter the old encoding does not have', () => {
    expect(() => encode({ encoding: 'windows-1252', mark: false }, 'a → b')).toThrow('Cannot write “→”')
  })
})
