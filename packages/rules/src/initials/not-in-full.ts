import { type Draft, fitArticle, overlaps, type Place, type Settings } from '@allclear/core'
import { isCommon } from '../wording/common-words.ts'
import { isKnown } from '../wording/known-terms.ts'
import { type Initials, initials, knownInitials, waysToSay } from '../words/initials.ts'
import { oldInitials } from '../words/old-names.ts'
import { peopleInitials } from '../words/people.ts'
import { simplerWords } from '../words/simpler-words.ts'
import { type Use, usesOf } from './abbreviations.ts'
import { isInFull, isSaidToBe, squash } from './in-full.ts'
import { shorthandIn } from './shorthand.ts'

const known = new Map(initials.map((entry) => [entry.short, entry]))
// “ASAP” has simpler words to write in its place.
const simpler = new Set(simplerWords.map(({ words }) => words))

interface NotInFull {
  use: Use
  /** What the initials may stand for, if we know. */
  entry: Initials | undefined
}

const found = new WeakMap<Draft, { settings: Settings; list: readonly NotInFull[] }>()

/** Initials that a draft does not give in full at their first use. Looked for once, whoever asks. */
export function notInFull(draft: Draft, settings: Settings): readonly NotInFull[] {
  let own = found.get(draft)
  if (own?.settings !== settings) {
    // Easy Read has no initials at all: easy-read-abbreviation says so.
    const isOther = settings.audience === 'staff' || draft.kind === 'easy-read'
    own = { settings, list: isOther ? [] : [...findNotInFull(draft, settings)] }
    found.set(draft, own)
  }
  return own.list
}

function* findNotInFull(draft: Draft, settings: Settings): Generator<NotInFull> {
  let words: Set<string> | undefined
  for (const [short, uses] of usesOf(draft)) {
    const entry = known.get(short)
    if (knownInitials.has(short) || isKnown(short, settings)) continue
    if (oldInitials.has(short) || peopleInitials.has(short) || simpler.has(short.toLowerCase())) continue
    if (!entry) {
      words ??= lowerCaseWords(draft)
      // “Your LEFT eye”: words that people write in capitals for effect.
      if (words.has(short.toLowerCase()) || isCommon(short.toLowerCase())) continue
    }
    const own = uses.filter((use) => !use.inName && !isShorthand(use) && !isJoke(use))
    const first = own.find(({ block }) => !/^(?:heading|title|alt)$/.test(block.kind)) ?? own[0]
    if (!first) continue
    // Given in full at the first use in the text, or before it.
    const until = uses.slice(0, uses.indexOf(first) + 1)
    if (
      until.some((use) => isInFull(use, entry ? waysToSay(entry) : []) || isSaidToBe(use)) ||
      (entry && isNamedBefore(draft, first, entry))
    )
      continue
    const use = own.find((one) => until.includes(one) && !overlaps(one.block.quotes, one.start, one.end))
    if (use) yield { use, entry }
  }
}

function lowerCaseWords(draft: Draft): Set<string> {
  const words = new Set<string>()
  for (const { sentences } of draft.blocks)
    for (const sentence of sentences) for (const { text } of sentence.words) if (/^\p{Ll}/u.test(text)) words.add(text)
  return words
}

function isNamedBefore(draft: Draft, use: Use, entry: Initials): boolean {
  const names = waysToSay(entry).map(squash)
  for (const block of draft.blocks) {
    const text = squash(block.text)
    if (names.some((name) => text.includes(name))) return true
    if (block === use.block) return false
  }
  return false
}

/** “500mg TDS” is for the rule about shorthand. */
function isShorthand({ block, start, end }: Use): boolean {
  // As far as the rule about shorthand looks around.
  const from = Math.max(0, start - 80)
  for (const one of shorthandIn(block.text.slice(from, end + 40)))
    if (from + one.start <= start && end <= from + one.end) return true
  return false
}

/** “So OCD about your inbox”: in full it would be no better. The rule about such jokes says what to write. */
function isJoke({ short, block, start, end }: Use): boolean {
  return (
    short === 'OCD' &&
    (/\b(?:so|a (?:bit|little)) $/i.test(block.text.slice(0, start)) || /^ about\b/.test(block.text.slice(end)))
  )
}

/** The place of initials and what to write there, with an “a” or “an” before them put right. */
export function withArticle(use: Use, suggest: readonly string[]): { place: Place | null; suggest: string[] } {
  const { short, block, sentence, index, start, end } = use
  const fitted = fitArticle({
    phrase: { words: short },
    suggest: [...suggest],
    block,
    sentence,
    from: index,
    to: index,
    start,
    end,
    text: block.text.slice(start, end),
    quoted: false
  })
  return { place: block.place(fitted.start, fitted.end), suggest: fitted.suggest }
}
