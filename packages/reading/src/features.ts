import type { Facts } from './facts.ts'
import { jobs } from './grammar-words.ts'
import type { ReadSentence } from './sentence.ts'
import { meansOf } from './traits.ts'
import { variety } from './variety.ts'

/** What is counted of a text, or of one sentence of it, by name. Every number is finite, whatever the text. */
export type Features = ReturnType<typeof features>
export type FeatureName = keyof Features

export function features(sentences: readonly ReadSentence[]) {
  const lengths = sentences.map(({ length }) => length).sort(upwards)
  const words = sentences.flatMap(({ judged }) => judged)
  const content = words.filter(({ isContent }) => isContent)
  const distinct = [...new Set(content)]
  const [every, carrying, different] = [meansOf(words), meansOf(content), meansOf(distinct)]
  const spoken = distinct.map((word) => word.spoken).sort(upwards)
  const written = distinct.map((word) => word.written).sort(upwards)
  const hard = distinct.map(({ difficulty }) => difficulty).sort(upwards)
  const length = mean(lengths)
  return {
    // Sentence length
    length,
    logLength: Math.log(1 + length),
    rootLength: Math.sqrt(length),
    spread: Math.sqrt(mean(lengths.map((one) => (one - length) ** 2))),
    longest: Math.log(1 + (lengths.at(-1) ?? 0)),
    over20: mean(lengths.map((one) => Number(one > 20))),
    // Word shape
    syllables: every.syllables,
    contentSyllables: carrying.syllables,
    syllables3: every.syllables3,
    syllables4: every.syllables4,
    letters10: every.letters10,
    smog: Math.sqrt(every.syllables3 * length),
    nominal: every.nominal,
    derived: every.derived,
    // How common the words are
    spokenAll: every.spoken,
    spokenDistinct: different.spoken,
    spoken25: at(spoken, 0.25, 4.5),
    spoken50: at(spoken, 0.5, 5),
    writtenDistinct: different.written,
    written25: at(written, 0.25, 4.5),
    bookish: different.bookish,
    under35: carrying.under35,
    under4: carrying.under4,
    notDaleChall: every.notDaleChall,
    notSpache: every.notSpache,
    // How hard they are by the word model
    hard: different.difficulty,
    hardTop: mean(hard.slice(-Math.ceil(hard.length / 4)), -1),
    hardest: hard.at(-1) ?? -1,
    hardCount: mean(sentences.map(({ judged }) => Math.log(1 + judged.filter(isHard).length))),
    // How they are put together
    passive: mean(sentences.map(({ judged }) => passives(judged))),
    preposition: every.preposition,
    density: words.length > 0 ? content.length / words.length : 0.5,
    variety: variety(words),
    acronyms: mean(sentences.map(({ acronyms }) => acronyms)) / Math.max(1, length),
    // What such words are met in
    topic: mean(distinct.flatMap(({ entry }) => entry?.text ?? []))
  }
}

function upwards(a: number, b: number): number {
  return a - b
}

function mean(values: readonly number[], empty = 0): number {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : empty
}

/** The value below which a share of the sorted list lies. */
function at(sorted: readonly number[], part: number, empty: number): number {
  return sorted[Math.floor(sorted.length * part)] ?? empty
}

function isHard({ isContent, difficulty }: Facts): boolean {
  return isContent && difficulty >= 0
}

const pastForm = /(?:ed|en|wn|pt|lt|ught|old|uilt|ade|one)$/

/** Forms of “be” with a past form soon after them. */
function passives(words: readonly Facts[]): number {
  return words.filter(({ jobs: own }, index) => {
    if ((own & jobs.be) === 0) return false
    const next = words.slice(index + 1, index + 4).find((one) => one.isContent && !one.lower.endsWith('ly'))
    return next !== undefined && pastForm.test(next.lower)
  }).length
}
