import type { Facts } from './facts.ts'
import { jobs } from './grammar-words.ts'

/** A word's own numbers, whose means say much of a text. */
const traits = {
  syllables: ({ syllables }) => syllables,
  syllables3: ({ syllables }) => Number(syllables >= 3),
  syllables4: ({ syllables }) => Number(syllables >= 4),
  letters10: ({ letters }) => Number(letters >= 10),
  nominal: ({ nominal }) => Number(nominal),
  derived: ({ derived }) => Number(derived),
  spoken: ({ spoken }) => spoken,
  written: ({ written }) => written,
  bookish: ({ entry, spoken, written }) => (entry ? written - spoken : 0),
  under35: ({ spoken }) => Number(spoken < 3.5),
  under4: ({ spoken }) => Number(spoken < 4),
  notDaleChall: ({ daleChall }) => Number(!daleChall),
  notSpache: ({ spache }) => Number(!spache),
  difficulty: ({ difficulty }) => difficulty,
  preposition: ({ jobs: own }) => Number((own & jobs.preposition) !== 0)
} satisfies Record<string, (word: Facts) => number>

type Means = Record<keyof typeof traits, number>
const names = Object.keys(traits) as (keyof Means)[]
const known = new WeakMap<Facts, Float64Array>()

// What a text without words is taken to be made of.
const nothing = Object.fromEntries(names.map((name) => [name, 0])) as Means
const ordinary: Means = { ...nothing, syllables: 1.5, spoken: 5, written: 5, difficulty: -1 }

export function meansOf(words: readonly Facts[]): Means {
  const means = { ...ordinary }
  if (words.length === 0) return means
  const sums = new Float64Array(names.length)
  for (const word of words) {
    const own = traitsOf(word)
    for (let index = 0; index < own.length; index++) sums[index] = (sums[index] ?? 0) + (own[index] ?? 0)
  }
  names.forEach((name, index) => {
    means[name] = (sums[index] ?? 0) / words.length
  })
  return means
}

function traitsOf(word: Facts): Float64Array {
  let own = known.get(word)
  if (!own) {
    own = Float64Array.from(names, (name) => traits[name](word))
    known.set(word, own)
  }
  return own
}
