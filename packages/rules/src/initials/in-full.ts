import { justBefore } from '../search.ts'
import { isDescribed } from '../wording/described.ts'
import type { Use } from './abbreviations.ts'

/** “body mass index (BMI)”, “BMI (body mass index)”, “BMI stands for…”, or an abbreviation marked up with its meaning. */
export function isInFull({ short, block, start, end }: Use, full: readonly string[]): boolean {
  const before = justBefore(block.text, start)
  const after = block.text.slice(end)
  if (
    /\p{L}["”]?\s*[([](?:the |or |also |called |known as )*["“]?$/u.test(before) &&
    /^["”]?[^()]{0,20}[)\]]/.test(after)
  )
    return true
  if (/^["”]?\s*[([][^)\]]{0,200}\p{Ll}{3}/u.test(after) || /^["”]? (?:stands for|is short for|means)\b/.test(after))
    return true
  if (
    /\b(?:called|known as|or|abbreviated to|short(?:ened)? (?:for|to))\s(?:an? |the )?["“]?$/.test(before) &&
    spells(before, short)
  )
    return true
  if (full.some((words) => squash(block.text).includes(squash(words)))) return true
  return block.spans.some(
    ({ element, ...span }) =>
      /^(?:abbr|dfn)$/.test(element.tagName) && element.properties.title && span.start <= start && end <= span.end
  )
}

/** “HbA1c is a measure of…”, “STR - stretcher”: what follows says what it is, if not in full. */
export function isSaidToBe({ short, block, start, end }: Use): boolean {
  const after = block.text.slice(end)
  return isDescribed(short, after) || (start === 0 && new RegExp(`^ [-–—] ${short.charAt(0)}`, 'i').test(after))
}

function spells(before: string, short: string): boolean {
  const letters = (before.match(/\p{L}+/gu) ?? []).map((word) => word.charAt(0).toUpperCase()).join('')
  return letters.includes(short.toUpperCase())
}

/** “posttraumatic” is “post-traumatic”. */
export function squash(text: string): string {
  return text.toLowerCase().replace(/[\s‐‑-]/g, '')
}
