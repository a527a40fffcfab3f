import { DecodingMode, HtmlEntityDecoder } from 'entities/decode'

/** For each UTF-16 unit of a decoded text, the stretch of source it was written as. -1 where it is not known. */
export interface Alignment {
  starts: Int32Array
  ends: Int32Array
}

const space = /[ \t\n\r\f]/
const punctuation = /[!-/:-@[-`{-~]/
/** What may be written otherwise than it is read: references, escapes, and more white space than one space. */
const special = /[&\\\0\t\n\r\f]| {2}/
const reference = /&(?:#x[\da-f]+|#\d+|[a-z][\da-z]*);?/iy
const mostRetries = 1000

/**
 * Finds where each character of `value` stands in `source` between `start` and `end`.
 *
 * The parsers only say where a piece of text begins and ends; in between, `&amp;`, `\*`, `\r\n` and the `> ` of a
 * continued quotation take up more source than text. This reads both side by side, as the parser did, and gives
 * `undefined` unless every character of both is accounted for.
 */
export function align(
  source: string,
  start: number,
  end: number,
  value: string,
  syntax: 'markdown' | 'html'
): Alignment | undefined {
  const starts = new Int32Array(value.length)
  const ends = new Int32Array(value.length)
  // Most text is written as it is read, letter for letter.
  if (end - start === value.length && source.startsWith(value, start) && !special.test(value)) {
    for (let index = 0; index < value.length; index++) {
      starts[index] = start + index
      ends[index] = start + index + 1
    }
    return { starts, ends }
  }
  const markdown = syntax === 'markdown'
  // Where a `>` after a line ending might be text after all; tried when the other reading comes to nothing.
  const others: { at: number; index: number }[] = []
  let retries = 0
  let at = start
  let index = 0

  if (!space.test(value.charAt(0))) at = skipSpace(at)

  while (true) {
    if (index === value.length) {
      if (skipSpace(at) === end) return { starts, ends }
      if (!retry()) return undefined
      continue
    }
    const character = value.charAt(index)
    const from = at
    if (space.test(character)) {
      let last = index + 1
      while (last < value.length && space.test(value.charAt(last))) last++
      at = skipSpace(at, last)
      // A processor may put white space at either end of a text, as before the way back from a footnote.
      const unwritten = at === from && (index === 0 || last === value.length)
      if (at > from || unwritten) {
        starts.fill(unwritten ? -1 : from, index, last)
        ends.fill(unwritten ? -1 : at, index, last)
        index = last
        continue
      }
    } else if (at < end) {
      const written = source.charAt(at)
      let length = 0
      let units = 1
      if (markdown && written === '\\' && source.charAt(at + 1) === character && punctuation.test(character)) {
        length = 2
      } else if (written === '&') {
        const decoded = decode(source, at, end)
        if (decoded && (value.startsWith(decoded.value, index) || character === '\uFFFD')) {
          length = decoded.length
          units = character === '\uFFFD' ? 1 : decoded.value.length
        }
      }
      if (length === 0 && (written === character || (written === '\0' && character === '\uFFFD'))) length = 1
      if (length > 0 && at + length <= end) {
        at += length
        starts.fill(from, index, index + units)
        ends.fill(at, index, index + units)
        index += units
        continue
      }
      // The HTML parser drops these.
      if (!markdown && written === '\0') {
        at++
        continue
      }
    }
    if (!retry()) return undefined
  }

  function retry(): boolean {
    const other = others.pop()
    if (!other || ++retries > mostRetries) return false
    at = other.at
    index = other.index
    return true
  }

  /** Past white space, written out or as a reference, and in Markdown past the `>` that begins a continued line. */
  function skipSpace(position: number, index = -1): number {
    let newLine = false
    while (position < end) {
      const written = source.charAt(position)
      if (space.test(written)) {
        newLine ||= written === '\n' || written === '\r'
        position++
      } else if (written === '&') {
        const decoded = decode(source, position, end)
        if (!decoded || !space.test(decoded.value)) break
        position += decoded.length
      } else if (markdown && newLine && written === '>') {
        if (index > -1) others.push({ at: position, index })
        position++
      } else break
    }
    return position
  }
}

let letters = ''
const decoder = new HtmlEntityDecoder((code) => {
  letters += String.fromCodePoint(code)
})

/** The character reference at `at`, as HTML reads it. */
function decode(source: string, at: number, end: number): { value: string; length: number } | undefined {
  reference.lastIndex = at
  const written = reference.exec(source)?.[0].slice(0, end - at)
  if (!written) return undefined
  letters = ''
  decoder.startEntity(DecodingMode.Legacy)
  const read = decoder.write(written, 1)
  const length = read < 0 ? decoder.end() : read
  return length > 0 && letters ? { value: letters, length } : undefined
}
