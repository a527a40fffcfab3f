import type { Draft } from '@allclear/core'
import { html } from '@allclear/readers/html'
import { markdown } from '@allclear/readers/markdown'
import { text } from '@allclear/readers/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

/** A piece of a draft: what it says, and how that is written. Markup says nothing. */
interface Piece {
  says: string
  written: string
}

/** A word a reader meets, as the pieces it is written in. Each holds a number of its own, so that it is found again. */
type WrittenWord = (id: string) => Piece[]

const plain = (text: string): Piece => ({ says: text, written: text })
const markup = (written: string): Piece => ({ says: '', written })
/** Nobody sees these; the text view drops them. */
const unseen = (character: string): Piece => ({ says: '', written: character })

const tails = fc.constantFrom(
  'plain',
  'naïve',
  'e\u0301tude',
  '🙂',
  '👩🏽‍🦽',
  'שלום',
  'مرحبا',
  'x',
  'don’t',
  'Ünïcödé',
  '日本'
)

const codePoints = (text: string) => [...text]
const decimal = (text: string): Piece[] => codePoints(text).map((c) => ({ says: c, written: `&#${c.codePointAt(0)};` }))
const hex = (text: string): Piece[] =>
  codePoints(text).map((c) => ({
    says: c,
    written: `&#x${c.codePointAt(0)?.toString(16).toUpperCase()};`
  }))
const named = fc.constantFrom<Piece>(
  { says: '&', written: '&amp;' },
  { says: '©', written: '&copy;' },
  { says: '’', written: '&rsquo;' },
  { says: 'é', written: '&eacute;' },
  { says: '≧̸', written: '&ngE;' }
)

const words: fc.Arbitrary<WrittenWord> = fc.oneof(
  tails.map((tail) => (id: string) => [plain(`${id}${tail}`)]),
  tails.map((tail) => (id: string) => [plain(id), ...decimal(tail)]),
  tails.map((tail) => (id: string) => [...hex(id), plain(tail)]),
  named.map((reference) => (id: string) => [plain(id), reference, plain('z')]),
  fc.constant((id: string) => [
    plain(id.slice(0, 2)),
    unseen('\u00AD'),
    plain(id.slice(2)),
    unseen('\u200B'),
    plain('y')
  ]),
  fc.constant((id: string) => [plain(id), { says: '', written: '&shy;' }, plain('y')])
)

const markdownWords: fc.Arbitrary<WrittenWord> = fc.oneof(
  { arbitrary: words, weight: 4 },
  {
    arbitrary: fc
      .constantFrom('*', '_', '#', '.', '!', '[', ']', '\\', '`', '~', '|', '>', '<', '&', '-')
      .map((mark) => (id: string) => [plain(id), { says: mark, written: `\\${mark}` }, plain('z')]),
    weight: 2
  },
  {
    arbitrary: fc
      .constantFrom('*', '**', '***')
      .map((mark) => (id: string) => [plain(id), markup(mark), plain('mid'), markup(mark), plain('end')]),
    weight: 1
  },
  {
    arbitrary: fc.constant((id: string) => [markup('['), plain(id), markup('](https://example.nhs.uk/a?b=1&amp;c)')]),
    weight: 1
  },
  {
    arbitrary: fc.constant((id: string) => [plain(id), markup('<b>'), plain('in'), markup('</b>')]),
    weight: 1
  }
)

const htmlWords: fc.Arbitrary<WrittenWord> = fc.oneof(
  { arbitrary: words, weight: 4 },
  {
    arbitrary: fc.constant((id: string) => [plain(id), { says: '©', written: '&copy' }, plain('.')]),
    weight: 1
  },
  {
    arbitrary: fc.constant((id: string) => [plain(id), { says: '¬it', written: '&notit' }, plain(';')]),
    weight: 1
  },
  {
    arbitrary: fc.constant((id: string) => [plain(id), plain('\\*'), plain('z')]),
    weight: 1
  },
  {
    arbitrary: fc
      .constantFrom('em', 'strong', 'a href="?a=1&amp;b"', 'span title=x', 'B')
      .map((tag) => (id: string) => [
        plain(id),
        markup(`<${tag}>`),
        plain('mid'),
        markup(`</${tag.split(' ')[0]}>`),
        plain('end')
      ]),
    weight: 2
  },
  {
    arbitrary: fc.constant((id: string) => [plain(id), markup('<!-- a > note -->'), plain('end')]),
    weight: 1
  }
)

interface Planted {
  says: string
  start: number
  end: number
}

/** Writes a draft and keeps book of where each word went. */
class Writer {
  source = ''
  planted: Planted[] = []

  write(written: string): void {
    this.source += written
  }

  word(word: WrittenWord): void {
    const pieces = word(`w${100 + this.planted.length}q`)
    let start = -1
    let end = -1
    for (const { says, written } of pieces) {
      const from = this.source.length
      this.source += written
      if (!says) continue
      if (start < 0) start = from
      end = this.source.length
    }
    this.planted.push({
      says: pieces.map(({ says }) => says).join(''),
      start,
      end
    })
  }

  line(words: readonly WrittenWord[], between: (index: number) => string): void {
    words.forEach((word, index) => {
      if (index > 0) this.write(between(index))
      this.word(word)
    })
  }
}

const spaces = fc.constantFrom(' ', ' ', ' ', '\u00A0', '&nbsp;', '  ', ' \u2009')

function expectExact(draft: Draft, { source, planted }: Writer): void {
  expect(draft.source).toBe(source)
  for (const { says, start, end } of planted) {
    const found = draft.blocks.filter((block) => block.text.includes(says))
    expect(
      found.map((block) => block.text),
      `${JSON.stringify(says)} in ${JSON.stringify(source)}`
    ).toHaveLength(1)
    const [block] = found
    const index = block?.text.indexOf(says) ?? -1
    expect(block?.place(index, index + says.length), `${JSON.stringify(says)} in ${JSON.stringify(source)}`).toEqual({
      start,
      end
    })
  }
  // Every word of every sentence lies where its letters stand, or says that it does not know.
  for (const block of draft.blocks)
    for (const { words } of block.sentences)
      for (const word of words) expect(block.text.slice(word.start, word.end)).toBe(word.text)
}

const containers = fc.constantFrom<{
  first: string
  next: string
  end: string
}>(
  { first: '', next: '', end: '' },
  { first: '# ', next: '', end: ' #' },
  { first: '- ', next: '  ', end: '' },
  { first: '1. ', next: '', end: '' },
  { first: '> ', next: '> ', end: '' },
  { first: '> ', next: '>', end: '' },
  { first: '> ', next: '', end: '' },
  { first: '> - ', next: '>   ', end: '' },
  { first: '- > ', next: '  > ', end: '' },
  { first: '   ', next: '      ', end: '' },
  { first: '- [ ] ', next: '\t', end: '' },
  { first: '<div>\n\n', next: '', end: '\n\n</div>' }
)

describe('the place of every word is exact', () => {
  test('in Markdown', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            container: containers,
            words: fc.array(markdownWords, { minLength: 1, maxLength: 6 }),
            gaps: fc.array(spaces)
          }),
          {
            minLength: 1,
            maxLength: 5
          }
        ),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        (blocks, eol, wrap) => {
          const writer = new Writer()
          for (const { container, words, gaps } of blocks) {
            const lines = (text: string) => text.replaceAll('\n', eol)
            writer.write(lines(container.first))
            const wraps = wrap && !container.first.startsWith('#')
            writer.line(words, (index) =>
              wraps && index % 2 === 0 ? `${eol}${container.next}` : (gaps[index % Math.max(gaps.length, 1)] ?? ' ')
            )
            writer.write(`${lines(container.end)}${eol}${eol}`)
          }
          expectExact(markdown(writer.source, { lang: 'en-GB' }), writer)
        }
      ),
      { numRuns: 400 }
    )
  })

  test('in Markdown tables', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(markdownWords, markdownWords), {
          minLength: 1,
          maxLength: 4
        }),
        fc.constantFrom('\n', '\r\n'),
        (rows, eol) => {
          const writer = new Writer()
          for (const [index, row] of rows.entries()) {
            writer.write('| ')
            writer.line(row, () => ' | ')
            writer.write(` |${eol}`)
            if (index === 0) writer.write(`|---|:-:|${eol}`)
          }
          expectExact(markdown(writer.source, { lang: 'en-GB' }), writer)
        }
      ),
      { numRuns: 200 }
    )
  })

  test('in pictures, titles and HTML inside Markdown', () => {
    fc.assert(
      fc.property(words, words, words, words, fc.constantFrom('\n', '\r\n'), (alt, title, cell, caption, eol) => {
        const writer = new Writer()
        writer.write('![')
        writer.word(alt)
        writer.write('](a.png "')
        writer.word(title)
        writer.write(`")${eol}${eol}<figure>${eol}<table><tr><td>`)
        writer.word(cell)
        writer.write(`</td></tr></table>${eol}  <figcaption>`)
        writer.word(caption)
        writer.write(`</figcaption>${eol}</figure>${eol}`)
        expectExact(markdown(writer.source, { lang: 'en-GB' }), writer)
      }),
      { numRuns: 200 }
    )
  })

  test('in HTML', () => {
    const wrappers = fc.constantFrom(
      ['<p>', '</p>'],
      ['<p class="a">\r\n', '\r\n</p>'],
      ['<ul><li>', '</ul>'],
      ['<div>', '<p></p></div>'],
      ['<table><tr><td>', '</table>'],
      ['<h2>', '</h2>'],
      ['<blockquote><p>', '</blockquote>'],
      ['<label>', '<input></label>'],
      ['<button>\n', '</button>'],
      ['<details><summary>', '</summary></details>']
    )
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            wrapper: wrappers,
            words: fc.array(htmlWords, { minLength: 1, maxLength: 6 }),
            gaps: fc.array(spaces)
          }),
          {
            minLength: 1,
            maxLength: 5
          }
        ),
        fc.constantFrom('', '<!doctype html><html lang="en"><title>T</title><body>', '\r\n<!-- x -->\r\n'),
        fc.constantFrom(' ', '\n', '\r\n    ', '<br>', '\r'),
        (blocks, head, gap) => {
          const writer = new Writer()
          writer.write(head)
          for (const { wrapper, words, gaps } of blocks) {
            writer.write(wrapper[0] ?? '')
            writer.line(words, (index) => (index % 2 === 0 ? gap : (gaps[index % Math.max(gaps.length, 1)] ?? ' ')))
            writer.write(`${wrapper[1]}\n`)
          }
          expectExact(html(writer.source, { lang: 'en-GB' }), writer)
        }
      ),
      { numRuns: 400 }
    )
  })

  test('in HTML attributes', () => {
    fc.assert(
      fc.property(words, words, fc.constantFrom('"', "'"), (alt, label, quote) => {
        const writer = new Writer()
        writer.write(`<p>Before</p><img src=a.png data-x='1 > 0' ALT = ${quote}`)
        writer.word(alt)
        writer.write(`${quote}><input type="text" aria-label=${quote}`)
        writer.word(label)
        writer.write(`${quote}>`)
        expectExact(html(writer.source, { lang: 'en-GB' }), writer)
      }),
      { numRuns: 200 }
    )
  })

  test('in plain text', () => {
    const starts = fc.constantFrom('', '- ', '1. ', '* ', '  ', '> ')
    const textWords = tails.map((tail) => (id: string) => [plain(`${id}${tail}`)])
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            start: starts,
            words: fc.array(textWords, { minLength: 1, maxLength: 8 })
          }),
          { minLength: 1, maxLength: 6 }
        ),
        fc.constantFrom('\n', '\r\n', '\r'),
        (blocks, eol) => {
          const writer = new Writer()
          for (const { start, words } of blocks) {
            writer.write(start)
            writer.line(words, (index) => (index % 3 === 0 ? `${eol}${start.startsWith('>') ? '> ' : '  '}` : ' '))
            writer.write(`${eol}${eol}`)
          }
          expectExact(text(writer.source, { lang: 'en-GB' }), writer)
        }
      ),
      { numRuns: 200 }
    )
  })
})
