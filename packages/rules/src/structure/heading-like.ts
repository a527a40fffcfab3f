import { ancestors, type Block, type Draft, type Range } from '@allclear/core'
import type { Element } from 'hast'
import { postcode } from '../contact-and-access/postcode.ts'
import { countWords, wordsIn } from '../sentences/count-words.ts'
import { isAllIn, isWrittenLarge, nameLike } from './set-apart.ts'
import { isTypedItem } from './typed-lines.ts'

/** A short line by itself that could be a heading by what it says. */
export function couldBeHeading({ text, kind, element, masked, quotes, spans }: Block): boolean {
  if (!/^(?:paragraph|cell)$/.test(kind) || !/^(?:p|div|center|td)$/.test(element.tagName) || text.length > 90)
    return false
  if (element.properties.role !== undefined) return false
  // A sentence, a label, an address of several lines, a date, a phone number, a warning, a name.
  if (/[\n:]|[.!,;…–-]["”’)]*$/.test(text) || fact.test(text) || postcode.test(text)) return false
  if (masked.length + quotes.length > 0) return false
  if (countWords(text) > 12 || !/\p{L}{3}/u.test(text)) return false
  return !spans.some((span) => span.element.tagName === 'a' && span.end - span.start === text.length)
}

/** The words of a first line that is all in bold or large, over sentences in the same paragraph. */
export function firstLineSetOff(block: Block): Range | undefined {
  const [first = '', ...rest] = block.text.split('\n')
  const after = rest.join(' ')
  if (!/^\P{Ll}.*[.?!]$/su.test(after) || countWords(after) < 8 || nameLike.test(first)) return undefined
  const spans = block.spans.filter(({ start, end }) => start < first.length && end <= first.length)
  const line = { ...block, text: first, spans, masked: [], quotes: [] }
  return (isAllIn(line, isBold) || isWrittenLarge(line)) && couldBeHeading(line)
    ? { start: 0, end: first.length }
    : undefined
}

/** All in bold or in capitals. */
export function isTypedAsHeading(block: Block): boolean {
  return block.kind !== 'cell' && block.element.tagName !== 'td' && (isAllIn(block, isBold) || isCapitals(block.text))
}

const fact =
  /^(?:dear|dr|mr|mrs|ms|miss|mx|prof|professor|please|do not|don['’]t|never|note|important|warning|remember|tip|by|thank|call|phone|ring|text|email)\b|^(?:figure|fig|table|chart|picture|photo)\.? \d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\d\s?(?:am|pm)\b|\d{4}|[£@]/i

function isBold({ tagName }: Element): boolean {
  return tagName === 'strong' || tagName === 'b'
}

/** In capitals, and more than initials. */
function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && (text.match(/\p{Lu}{4,}/gu)?.length ?? 0) >= 2
}

/** What follows is text or a list, of which it may be the heading. */
export function isOver(draft: Draft, block: Block, next: Block): boolean {
  if (couldBeHeading(next) && isTypedAsHeading(next)) return false
  // The sentence goes on: “7 out of 10 people” over “said that they would come back”.
  if (next.kind !== 'item' && /^\p{Ll}/u.test(next.text)) return false
  for (const { tagName } of ancestors(draft, block.element))
    if (/^(?:address|button|figure|label)$/.test(tagName)) return false
  return (
    next.kind === 'item' ||
    isTypedItem(next.text) ||
    (/^(?:paragraph|cell)$/.test(next.kind) && (/[.:?!]$/.test(next.text) || wordsIn(next) >= 8))
  )
}

/** The text or the list stands in the same element. */
export function isBeside(draft: Draft, block: Block, next: Block): boolean {
  const [parent] = ancestors(draft, block.element)
  const after = [...ancestors(draft, next.element)]
  if (next.kind !== 'item') return after[0] === parent
  return after[after.findIndex(({ tagName }) => /^[uod]l$/.test(tagName)) + 1] === parent
}

/** The name and the post under a letter. */
export function isSignature(blocks: readonly Block[], index: number): boolean {
  return blocks
    .slice(Math.max(0, index - 3), index)
    .some(({ text }) =>
      /^(?:yours|kind(?:est)? regards|regards|(?:with )?best wishes|many thanks|thank you)\b/i.test(text)
    )
}
