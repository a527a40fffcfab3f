import type { Block, Draft } from '@allclear/core'

/** A line that begins with a sign somebody typed to make a list. UTF-16 units of its block's text. */
export interface Line {
  block: Block
  start: number
  end: number
  marker: 'bullet' | 'dash' | 'number' | 'letter' | 'emoji'
  /** Where it says to stand, as by a number or a letter. */
  order?: number
  /** The same, taken for a Roman number: “i” is the first or the ninth. */
  roman?: number
}

// Bullets pasted from a document may come as the signs of its symbol typefaces, or as the letter that one of them draws.
const bullet = /^[•▪▫◦‣⁃●○■□◆◇➢➤►▶✓✔✗\uF020-\uF0FF]\s*(?=\S)/
const dash = /^(?:[-–—*+·]|o(?=\s))\s+(?=\S)/
const number = /^\(?(\d{1,2})[.)]\s+(?=\S)/
const letter = /^\(?([a-z])[.)]\s+(?=\S)/i
const roman = /^\(?([ivx]{1,4})[.)]\s+(?=\S)/i
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']
const emoji = /^\p{Extended_Pictographic}\uFE0F?\s*(?=\S)/u

/** Whether somebody typed a sign before it to make an item of a list. */
export function isTypedItem(text: string): boolean {
  return bullet.test(text) || dash.test(text)
}

/** Lines of text in the order they stand; `undefined` for each that begins with no such sign. */
export function* linesOf(draft: Draft): Generator<Line | undefined> {
  for (const block of draft.blocks) {
    if (!/^(?:paragraph|item|cell)$/.test(block.kind)) {
      yield undefined
      continue
    }
    // Most blocks are one line of words.
    if (
      /^(?!o\s|\w{1,5}[.)]\s)\p{L}/u.test(block.text) &&
      !block.text.includes('\n') &&
      !/\s[^\p{L}\s]/u.test(block.text)
    ) {
      yield undefined
      continue
    }
    for (const { start, end } of split(draft, block)) yield read(block, start, end)
  }
}

function read(block: Block, start: number, end: number): Line | undefined {
  const text = block.text.slice(start, end)
  // Nobody's list item, but a paragraph.
  if (text.length > 250) return undefined
  if (bullet.test(text)) return { block, start, end, marker: 'bullet' }
  if (dash.test(text)) return { block, start, end, marker: 'dash' }
  const count = number.exec(text)?.[1]
  if (count) return { block, start, end, marker: 'number', order: Number(count) }
  const place = letter.exec(text)?.[1]?.toLowerCase()
  const numeral = romans.indexOf(roman.exec(text)?.[1]?.toLowerCase() ?? '') + 1
  if (place || numeral > 0)
    return {
      block,
      start,
      end,
      marker: 'letter',
      ...(place ? { order: place.charCodeAt(0) - 96 } : {}),
      ...(numeral > 0 ? { roman: numeral } : {})
    }
  return emoji.test(text) ? { block, start, end, marker: 'emoji' } : undefined
}

/** A block's lines: those a reader sees and, in Markdown, those its writer saw. A bullet begins a line wherever it is. */
function* split(draft: Draft, { text, place }: Block): Generator<{ start: number; end: number }> {
  const inline = bullet.test(text)
  let start = 0
  for (let index = 0; index < text.length; index++) {
    const character = text[index]
    if (character !== '\n' && character !== ' ') continue
    const ends =
      character === '\n' ||
      (inline && bullet.test(text.slice(index + 1, index + 4))) ||
      (draft.format === 'markdown' && isBreak(draft, place(index, index + 1)))
    if (!ends) continue
    if (index > start) yield { start, end: index }
    start = index + 1
  }
  if (text.length > start) yield { start, end: text.length }
}

function isBreak({ source }: Draft, place: { start: number; end: number } | null): boolean {
  return place !== null && /[\r\n]/.test(source.slice(place.start, place.end))
}
