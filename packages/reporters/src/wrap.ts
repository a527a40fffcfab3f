/** Latin letters and ordinary punctuation need no segmenter, which takes longer to make than a letter to check. */
const latin = /^[\u0020-\u02FF\u2010-\u2027]*$/
let segmenter: Intl.Segmenter | undefined

/** Breaks a text into lines of at most `width` characters, each after `indent`. A longer word keeps its line. */
export function wrap(text: string, width: number, indent = ''): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : indent + word
    if (line && lengthOf(longer) > width) {
      lines.push(line)
      line = indent + word
    } else line = longer
  }
  return line ? [...lines, line] : lines
}

/** A draft's words on one line, in quotation marks, with the middle left out when they are long. */
export function quote(words: string, room: number): string {
  const letters = lettersOf(onOneLine(words))
  const most = Math.max(12, room - 2)
  if (letters.length <= most) return `“${letters.join('')}”`
  const head = letters.slice(0, Math.ceil((most - 3) * 0.6)).join('')
  const tail = letters.slice(letters.length - Math.floor((most - 3) * 0.4)).join('')
  // Whole words, but for a word so long that little would be left.
  const lastSpace = head.lastIndexOf(' ')
  const firstSpace = tail.indexOf(' ')
  const start = lastSpace > head.length / 2 ? head.slice(0, lastSpace) : head.trimEnd()
  const end = firstSpace >= 0 && firstSpace < tail.length / 2 ? tail.slice(firstSpace + 1) : tail.trimStart()
  return `“${start} … ${end}”`
}

/** White space folded, and nothing left in it that could steer a terminal or turn its text round. */
export function onOneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD')
}

/** Letters as people count them: an emoji of several people is one. */
function lettersOf(text: string): string[] {
  if (latin.test(text)) return text.split('')
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

function lengthOf(text: string): number {
  return latin.test(text) ? text.length : lettersOf(text).length
}
