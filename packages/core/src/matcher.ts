import type { Block } from './blocks.ts'
import type { Draft } from './draft.ts'
import { inflect, isParticiple } from './inflect.ts'
import { overlaps } from './mask.ts'
import type { Hit, Phrase } from './phrases.ts'
import { normalise, type Sentence } from './sentences.ts'

/** All phrases of all rules, ready to be looked for in one pass. Built once for a set of rules. */
export interface Matcher {
  /** The hits of each owner, by its index in the list the matcher was built from. */
  match(draft: Draft): Hit[][]
}

/** A word on the way to a phrase, in a trie of all phrases. */
interface Node {
  next: Map<string, Node>
  ends: { owner: number; phrase: Phrase; suggest: readonly string[]; participle?: readonly string[] }[]
}

export function createMatcher(owners: readonly (readonly Phrase[])[]): Matcher {
  const root: Node = { next: new Map(), ends: [] }
  owners.forEach((list, owner) => {
    for (const phrase of list) add(root, owner, phrase)
  })
  return {
    match(draft) {
      const hits: Hit[][] = owners.map(() => [])
      for (const block of draft.blocks) {
        for (const sentence of block.sentences) matchSentence(root, block, sentence, hits)
      }
      return hits
    }
  }
}

function add(root: Node, owner: number, phrase: Phrase): void {
  for (const { words, suggest, participle } of inflect(phrase.words, phrase.suggest ?? [], phrase.forms)) {
    let node = root
    for (const unit of normalise(words).split(/[\s-]+/)) {
      const next: Node = node.next.get(unit) ?? { next: new Map(), ends: [] }
      node.next.set(unit, next)
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

function matchSentence(root: Node, block: Block, sentence: Sentence, hits: Hit[][]): void {
  const units = readUnits(sentence)
  // Each owner's phrases never overlap: the one that begins first is taken, and of those the longest.
  const free: number[] = []
  for (const [index, first] of units.entries()) {
    if (!first.first) continue
    const longest = new Map<number, Hit>()
    let node: Node | undefined = root
    for (let at = index; node && at < units.length; at++) {
      const unit: Unit | undefined = units[at]
      if (!unit || (at > index && !follows(block.text, units[at - 1], unit))) break
      if (unit.last && unit.lower.endsWith("'s")) {
        const bare = node.next.get(unit.lower.slice(0, -2))
        if (bare) collect(bare, first, unit, unit.end - 2, longest)
      }
      node = node.next.get(unit.lower)
      if (node && unit.last && node.ends.length > 0) collect(node, first, unit, unit.end, longest)
    }
    for (const [owner, hit] of longest) {
      if (hit.start < (free[owner] ?? 0)) continue
      free[owner] = hit.end
      hits[owner]?.push(hit)
    }
  }

  function collect(
    { ends }: Node,
    { start, word: from }: Unit,
    { word: to }: Unit,
    end: number,
    into: Map<number, Hit>
  ) {
    const text = block.text.slice(start, end)
    for (const { owner, phrase, suggest, participle } of ends) {
      if (phrase.exact && text !== phrase.words) continue
      const form = participle && isParticiple(sentence.words, from, to) ? participle : suggest
      into.set(owner, {
        phrase,
        suggest: form.map((words) => withCapitalOf(text, words)),
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

/** “Prior to” becomes “Before”, not “before”. */
function withCapitalOf(text: string, words: string): string {
  return /^\p{Lu}/u.test(text) && !/^\p{Lu}[\p{Lu}\d&]/u.test(text)
    ? words.charAt(0).toUpperCase() + words.slice(1)
    : words
}
