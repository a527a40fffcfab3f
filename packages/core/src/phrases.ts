import type { Block } from './blocks.ts'
import type { Draft } from './draft.ts'
import { inflect, isParticiple } from './inflect.ts'
import { overlaps } from './mask.ts'
import { isInName } from './names.ts'
import type { Problem } from './rule.ts'
import { normalise, type Sentence } from './sentences.ts'
import type { Settings } from './settings.ts'

/** Words to look for. Spaces and hyphens are the same; so are straight and curly apostrophes. */
export interface Phrase {
  words: string
  /** What to write instead, best first. */
  suggest?: readonly string[]
  /** Which other forms it has: `noun` (one, many) changes the last word, `verb` the first. Suggestions change with it. */
  forms?: 'noun' | 'verb'
  /** Capitals count, as in `PIP` or `US`. */
  exact?: boolean
  /** Why these words, where it differs from the rule's own reason. */
  note?: string
  /** Nothing is wrong with these words: they only keep a shorter phrase from being found in them. */
  fine?: true
  /** Not always wrong: asked as a suggestion, for a person to decide. */
  ask?: true
}

/** A place where a phrase stands in a draft. */
export interface Hit {
  phrase: Phrase
  /** The phrase's suggestions, in the form and with the capital the words have here. */
  suggest: string[]
  block: Block
  sentence: Sentence
  /** Indexes into the sentence's words; `to` is included. */
  from: number
  to: number
  /** UTF-16 units of the block's text. */
  start: number
  end: number
  /** The words as they stand in the block's text. */
  text: string
  quoted: boolean
}

/** A check made of phrases. The engine looks for all phrases of all rules in one pass, then hands each rule its hits. */
export interface WordCheck {
  phrases: readonly Phrase[]
  find(hits: readonly Hit[], draft: Draft, settings: Settings): Iterable<Problem>
}

interface Options {
  /** What to do, in at most 20 words. */
  message?: (hit: Hit) => string
  /** What to write, best first, where the words around decide that. */
  suggest?: (hit: Hit) => string[]
  /** Leave this one alone. */
  unless?: (hit: Hit, draft: Draft, settings: Settings) => boolean
  /** Somebody else's words are left alone unless this says to ask about them. */
  quotes?: 'ask'
  /** Proper names are left alone unless this says to read them too. */
  names?: 'read'
}

/** The check of a word rule: `{ 'words to avoid': 'words to use' }`, or phrases in full. */
export function phrases(
  words: Readonly<Record<string, string | readonly string[]>> | readonly Phrase[],
  { message = defaultMessage, suggest, unless, quotes, names }: Options = {}
): WordCheck {
  return {
    phrases: isList(words)
      ? words
      : Object.entries(words).map(([from, to]) => ({ words: from, suggest: typeof to === 'string' ? [to] : to })),
    *find(hits, draft, settings) {
      for (const found of hits) {
        const hit = suggest ? { ...found, suggest: suggest(found) } : found
        if (hit.phrase.fine) continue
        if (hit.quoted && quotes !== 'ask') continue
        if (names !== 'read' && isInName(hit.sentence, hit.from, hit.to)) continue
        if (unless?.(hit, draft, settings)) continue
        yield {
          place: hit.block.place(hit.start, hit.end),
          message: message(hit),
          suggest: hit.suggest,
          ...(hit.quoted || hit.phrase.ask ? { severity: 'suggestion', needsPerson: true } : {})
        }
      }
    }
  }
}

function defaultMessage({ suggest, text }: Hit): string {
  return suggest.length > 0 ? `Write “${suggest[0]}”.` : `Use plainer words than “${text}”.`
}

function isList(words: object): words is readonly Phrase[] {
  return Array.isArray(words)
}

interface Node {
  next: Map<string, Node>
  ends: { owner: number; phrase: Phrase; suggest: readonly string[]; participle?: readonly string[] }[]
}

/** All phrases of all rules, ready to be looked for in one pass. Built once for a set of rules. */
export interface Matcher {
  /** The hits of each owner, by its index in the list the matcher was built from. */
  match(draft: Draft): Hit[][]
}

export function createMatcher(owners: readonly (readonly Phrase[])[]): Matcher {
  const root: Node = { next: new Map(), ends: [] }
  owners.forEach((list, owner) => {
    for (const phrase of list) {
      for (const form of inflect(phrase.words, phrase.suggest ?? [], phrase.forms)) {
        let node = root
        for (const unit of normalise(form.words).split(/[\s-]+/)) {
          const next: Node = node.next.get(unit) ?? { next: new Map(), ends: [] }
          node.next.set(unit, next)
          node = next
        }
        node.ends.push({
          owner,
          phrase: phrase.exact ? { ...phrase, words: form.words } : phrase,
          suggest: form.suggest,
          ...(form.participle ? { participle: form.participle } : {})
        })
      }
    }
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

/** A word, or a part of a hyphenated one. */
interface Unit {
  lower: string
  /** Without a possessive 's; the same as `lower` where there is none. */
  bare: string
  word: number
  start: number
  end: number
  bareEnd: number
  first: boolean
  last: boolean
  /** Only white space or a hyphen stands between this unit and the one before. */
  follows: boolean
}

function matchSentence(root: Node, block: Block, sentence: Sentence, hits: Hit[][]): void {
  const units = readUnits(block, sentence)
  const busyUntil = new Map<number, number>()
  for (let index = 0; index < units.length; index++) {
    const first = units[index]
    if (!first?.first) continue
    const best = new Map<number, Hit>()
    let node: Node = root
    for (let at = index; at < units.length; at++) {
      const unit = units[at]
      if (!unit || (at > index && !unit.follows)) break
      if (unit.last && unit.bare !== unit.lower) collect(node.next.get(unit.bare), unit, unit.bareEnd)
      const next = node.next.get(unit.lower)
      if (!next) break
      node = next
      if (unit.last) collect(node, unit, unit.end)
    }
    for (const [owner, hit] of best) {
      if (hit.start < (busyUntil.get(owner) ?? 0)) continue
      busyUntil.set(owner, hit.end)
      hits[owner]?.push(hit)
    }

    function collect(found: Node | undefined, unit: Unit, end: number): void {
      if (!found || !first) return
      for (const { owner, phrase, suggest, participle } of found.ends) {
        const { start } = first
        const text = block.text.slice(start, end)
        if (phrase.exact && text !== phrase.words) continue
        best.set(owner, {
          phrase,
          suggest: (participle && isParticiple(sentence.words, first.word, unit.word) ? participle : suggest).map(
            (words) => withCapitalOf(text, words)
          ),
          block,
          sentence,
          from: first.word,
          to: unit.word,
          start,
          end,
          text,
          quoted: overlaps(block.quotes, start, end)
        })
      }
    }
  }
}

function readUnits(block: Block, sentence: Sentence): Unit[] {
  const units: Unit[] = []
  sentence.words.forEach(({ lower, text, start, end, masked }, word) => {
    const previous = sentence.words[word - 1]
    const follows = previous !== undefined && !/[^\s‐‑-]/.test(block.text.slice(previous.end, start))
    if (masked || !/[-‐‑]/.test(text)) {
      units.push({ ...withBare(lower, end), lower, word, start, end, first: true, last: true, follows })
      return
    }
    let from = 0
    const parts = text.split(/[-‐‑]/)
    parts.forEach((part, index) => {
      const partEnd = start + from + part.length
      const partLower = normalise(part)
      units.push({
        ...withBare(partLower, partEnd),
        lower: partLower,
        word,
        start: start + from,
        end: partEnd,
        first: index === 0,
        last: index === parts.length - 1,
        follows: index > 0 || follows
      })
      from += part.length + 1
    })
  })
  return units
}

function withBare(lower: string, end: number): { bare: string; bareEnd: number } {
  return lower.endsWith("'s") ? { bare: lower.slice(0, -2), bareEnd: end - 2 } : { bare: lower, bareEnd: end }
}

/** “Prior to” becomes “Before”, not “before”. */
function withCapitalOf(text: string, words: string): string {
  return /^\p{Lu}/u.test(text) && !/^\p{Lu}[\p{Lu}\d&]/u.test(text)
    ? words.charAt(0).toUpperCase() + words.slice(1)
    : words
}
