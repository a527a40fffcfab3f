import type { Block, Draft } from '@allclear/core'
import { justBefore } from '../search.ts'
import { isDescribed } from './described.ts'

/** A word, by where it stands in its block. */
export interface Use {
  block: Block
  start: number
  end: number
}

const reach = 20

/** Whether a medical word's meaning stands with it: in brackets, as a definition, behind a link, or in plain words near. */
export function isExplained(hit: Use, plain: readonly string[], draft: Draft): boolean {
  const { block, start, end } = hit
  const before = justBefore(block.text, start)
  const after = block.text.slice(end)
  return (
    isMarkedUp(hit) ||
    opensBracket.test(after) ||
    (inBracket.test(before) && closesBracket.test(after)) ||
    (isCalled.test(before) && !/^-/.test(after)) ||
    isDefined.test(after) ||
    isDescribed(block.text.slice(start, end), after) ||
    (before.trim() === '' && isListed.test(after)) ||
    (block.kind === 'heading' && isThis.test(nextText(block, draft))) ||
    hasPlainWords(near(hit, draft), plain)
  )
}

const opensBracket = /^['’]?s?["”]?\s*\([^)]{0,200}\p{Ll}{3}/u
const inBracket = /\p{L}["”]?\s\([^()]{0,30}$/u
const closesBracket = /^[^,;()]{0,30}\)/
const isCalled =
  /(?:\b(?:called|known as|termed|named|(?:term|word|name) (?:for (?:this|it) )?is)|, or)\s(?:an? |the )?["“'‘]?$/i
const isDefined =
  /^["”'’]?(?:s\b)?(?:,? (?:which|that|this))? (?:is|are) (?:an?|the|when|where|what|how|caused|one|another|sometimes|also|usually|often|used|any|inflammation|swelling|not)\b|^["”'’]? (?:means?|happens when|describes)\b|^, (?:which|where|when|also|sometimes|meaning|or|an?) /i
const isListed = /^s?["”]?(?: \([^()]{1,12}\))?\s*[:–—-]\s?\p{L}/u
const isThis = /^(?:This|It|These|They|An?|The) (?:\p{L}+ )?(?:is|are) (?:an?|the|when|where|what|caused)\b/u

/** An abbreviation or a defining word with its meaning, a term in a list of terms, or a link to somewhere that explains it. */
function isMarkedUp({ block, start, end }: Use): boolean {
  return (
    block.element.tagName === 'dt' ||
    block.spans.some((span) => /^(?:abbr|dfn|a)$/.test(span.element.tagName) && span.start <= start && end <= span.end)
  )
}

function near(hit: Use, draft: Draft): string {
  const { block, start, end } = hit
  const before = justBefore(block.text, start)
    .split(/\s+/)
    .slice(-reach - 1)
  const after = block.text
    .slice(end, end + 300)
    .split(/\s+/)
    .slice(0, reach + 1)
  const next =
    block.kind === 'heading'
      ? nextText(block, draft)
          .slice(0, 600)
          .split(/\s+/)
          .slice(0, reach * 2)
      : []
  return [...before, ...after, ...next].join(' ')
}

function nextText(block: Block, draft: Draft): string {
  return draft.blocks[draft.blocks.indexOf(block) + 1]?.text ?? ''
}

const little = new Set(
  `about also and are around before can cannot case cause causes could does for from get has have how into its like main not
  of often one only other out part people person place some someone sometimes such test than that the their them they
  thing this time use used very was what when where which who will with without your`.split(/\s+/)
)

/** Half the words that matter in an explanation, or all of a short one. */
function hasPlainWords(text: string, plain: readonly string[]): boolean {
  const present = new Set(stems(text))
  return plain.some((meaning) => {
    const wanted = stems(meaning)
    const met = wanted.filter((stem) => present.has(stem)).length
    return wanted.length > 0 && met >= (wanted.length <= 2 ? wanted.length : wanted.length / 2)
  })
}

function stems(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
    .filter((word) => !little.has(word))
    .map((word) => word.replace(/(?:ies|ing|ed|es|s|y|e)$/, '') || word)
}
