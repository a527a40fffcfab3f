import type { Block } from './blocks.ts'
import type { Draft } from './draft.ts'
import { inflect, isParticiple } from './inflect.ts'
import type { Hit, Phrase } from './phrases.ts'
import { overlaps } from './ranges.ts'
import { normalise, type Sentence, type Word, withPlainSigns } from './sentences.ts'

/** All phrases of all rules, ready to be looked for in one pass. Built once for a set of rules. */
export interface Matcher {
  /** The hits of each owner, by its index in the list the matcher was built from. */
  match(draft: Draft): Hit[][]
}

/** What stands between two words of a phrase, or the parts of a hyphenated one. */
const between = /[\s‐‑-]+/

/** A phrase somebody looks for. */
interface Wanted {
  owner: number
  phrase: Phrase
}

/** A word on the way to a phrase, in a trie of all phrases. */
interface Node {
  next: Map<string, Node>
  ends: (Wanted & { suggest: readonly string[]; participle?: readonly string[] })[]
}

/** The trie below a word that phrases begin with, if any do. */
type Openings = (unit: string) => Node | undefined

/**
 * Looks for the phrases of many owners at once. A word that no phrase begins with costs one look-up, however many phrases
 * there are. Of one owner's phrases that overlap, the one that begins first is taken, and of those the longest.
 */
export function createMatcher(owners: readonly (readonly Phrase[])[]): Matcher {
  const openings = createOpenings(owners)
  return {
    match(draft) {
      const hits: Hit[][] = owners.map(() => [])
      for (const block of draft.blocks) {
        for (const sentence of block.sentences) matchSentence(openings, block, sentence, hits)
      }
      return hits
    }
  }
}

/** The trie grows only below the words that stand in a draft: a letter has few of the thousands that phrases begin with. */
function createOpenings(owners: readonly (readonly Phrase[])[]): Openings {
  const openings = new Map<string, Wanted[] | Node>()
  owners.forEach((list, owner) => {
    for (const phrase of list) {
      for (const opening of openingsOf(phrase)) {
        const same = openings.get(opening)
        if (Array.isArray(same)) same.push({ owner, phrase })
        else openings.set(opening, [{ owner, phrase }])
      }
    }
  })
  return (unit) => {
    const found = openings.get(unit)
    if (!Array.isArray(found)) return found
    const node: Node = { next: new Map(), ends: [] }
    for (const wanted of found) add(node, unit, wanted)
    openings.set(unit, node)
    return node
  }
}

/** The words that a phrase begins with in one form or another. */
function openingsOf({ words, forms }: Phrase): Iterable<string> {
  const changes = forms === 'verb' || (forms === 'noun' && !words.includes(' '))
  if (!changes) return [openingOf(words)]
  return new Set(inflect(words, [], forms).map((form) => openingOf(form.words)))
}

function openingOf(words: string): string {
  return normalise(words.split(between, 1)[0] ?? words)
}

function add(opening: Node, unit: string, { owner, phrase }: Wanted): void {
  for (const { words, suggest, participle } of inflect(phrase.words, phrase.suggest ?? [], phrase.forms)) {
    const [first, ...rest] = normalise(words).split(between)
    if (first !== unit) continue
    let node = opening
    for (const one of rest) {
      const next: Node = node.next.get(one) ?? { next: new Map(), ends: [] }
      node.next.set(one, next)
      node = next
    }
    node.ends.push({
      owner,
      phrase: phrase.exact ? { ...phrase, words } : phrase,
      suggest,
      ...(participle ? { participle } : {})
    })
  }
}

/** A word, or a part of a hyphenated one: “wheelchair-bound” is found as “wheelchair bound” is. */
interface Unit {
  lower: string
  start: number
  end: number
  /** Index into the sentence's words. */
  word: number
  /** The first, the last part of its word. */
  first: boolean
  last: boolean
}

function matchSentence(openings: Openings, block: Block, sentence: Sentence, hits: Hit[][]): void {
  const units = readUnits(sentence)
  // Where each owner's next hit may begin.
  const free: number[] = []
  const longest = new Map<number, Hit>()
  units.forEach((first, index) => {
    if (!first.first) return
    let below: Openings = openings
    for (let at = index; at < units.length; at++) {
      const unit = units[at]
      if (!unit || (at > index && !follows(block.text, units[at - 1], unit))) break
      const { lower, last, end } = unit
      const bare = last && lower.endsWith("'s") && below(lower.slice(0, -2))
      if (bare) collect(bare, first, unit, end - 2)
      const node = below(lower)
      if (!node) break
      if (last) collect(node, first, unit, end)
      below = (next) => node.next.get(next)
    }
    for (const [owner, hit] of longest) {
      if (hit.start < (free[owner] ?? 0)) continue
      free[owner] = hit.end
      hits[owner]?.push(hit)
    }
    longest.clear()
  })

  function collect({ ends }: Node, { start, word: from }: Unit, { word: to }: Unit, end: number): void {
    if (ends.length === 0) return
    const text = block.text.slice(start, end)
    for (const { owner, phrase, suggest, participle } of ends) {
      if (phrase.exact && withPlainSigns(text) !== withPlainSigns(phrase.words)) continue
      const form = participle && isParticiple(sentence.words, from, to) ? participle : suggest
      longest.set(owner, {
        phrase,
        suggest: form.map((words) =>
          isShouted(sentence.words, from, to) ? words.toUpperCase() : withCapitalOf(text, words)
        ),
        block,
        sentence,
        from,
        to,
        start,
        end,
        text,
        quoted: overlaps(block.quotes, start, end)
      })
    }
  }
}

function readUnits({ words }: Sentence): Unit[] {
  const units: Unit[] = []
  words.forEach(({ lower, text, start, end }, word) => {
    if (!lower.includes('-')) {
      units.push({ lower, start, end, word, first: true, last: true })
      return
    }
    let from = start
    const parts = text.split(/[-‐‑]/)
    parts.forEach((part, index) => {
      const to = from + part.length
      units.push({
        lower: normalise(part),
        start: from,
        end: to,
        word,
        first: index === 0,
        last: index === parts.length - 1
      })
      from = to + 1
    })
  })
  return units
}

/** Only white space or a hyphen stands between the two. */
function follows(text: string, before: Unit | undefined, unit: Unit): boolean {
  return before !== undefined && !/[^\s‐‑-]/.test(text.slice(before.end, unit.start))
}

/** “ACTION REQUIRED” becomes “ACTION NEEDED”; in “call ASAP”, the capitals are of initials. */
function isShouted(words: readonly Word[], from: number, to: number): boolean {
  const isLoud = (word: Word | undefined) => word !== undefined && /^[\p{Lu}’'-]{2,}$/u.test(word.text)
  return words.slice(from, to + 1).every(isLoud) && (isLoud(words[from - 1]) || isLoud(words[to + 1]))
}

/** “Prior to” becomes “Before”, not “before”. */
function withCapitalOf(text: string, words: string): string {
  return /^\p{Lu}/u.test(text) && !/^\p{Lu}[\p{Lu}\d&]/u.test(text)
    ? words.charAt(0).toUpperCase() + words.slice(1)
    : words
}
