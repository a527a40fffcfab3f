import type { Draft, HardWord, Phrase } from '@allclear/core'
import { medicalTerms } from '../words/medical-terms.ts'
import { isExplained, type Use } from './explained.ts'
import { listedIn } from './listed-words.ts'

/** A hard word that stands without its meaning. */
export interface UnexplainedWord extends HardWord {
  /** Words to write instead, or what it means, best first; none where our lists have none. */
  plainer: readonly string[]
  /** Our lists have it, so that another rule speaks of it. */
  listed: boolean
  /** UTF-16 units of the block's text. */
  start: number
  end: number
}

const meanings = new Map<Phrase, readonly string[]>(medicalTerms.map((term) => [term, term.plain]))

/** The words that many readers will not know and that nothing near explains, hardest first. */
export function* hardWords(draft: Draft): Generator<UnexplainedWord> {
  const hard = draft.reading?.words().filter(({ score }) => score >= 1) ?? []
  if (hard.length === 0) return
  const hits = listedIn(draft)
  const uses = usesOf(draft, new Set(hard.map(({ word }) => word)))
  for (const one of hard) {
    const { sentence, index } = one
    const word = sentence.words[index]
    if (!word) continue
    const hit = hits.get(sentence)?.find(({ from, to }) => from <= index && index <= to)
    const plainer = hit ? (meanings.get(hit.phrase) ?? (hit.from === hit.to ? hit.suggest : [])) : []
    if (!uses.get(one.word)?.some((use) => isExplained(use, plainer, draft)))
      yield { ...one, plainer, listed: hit !== undefined, start: word.start, end: word.end }
  }
}

/** Where each of these words stands, in headings too. */
function usesOf(draft: Draft, words: ReadonlySet<string>): Map<string, Use[]> {
  const uses = new Map([...words].map((word) => [word, [] as Use[]]))
  for (const block of draft.blocks)
    for (const sentence of block.sentences)
      for (const { lower, start, end } of sentence.words) uses.get(lower)?.push({ block, start, end })
  return uses
}
