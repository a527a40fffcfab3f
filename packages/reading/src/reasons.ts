import type { FeatureName, Features } from './features.ts'
import type { HardWord } from './hard-words.ts'
import type { ReadSentence } from './sentence.ts'
import { documentModel } from './text-data.ts'
import { shareOf } from './text-model.ts'

const groups = {
  sentences: ['length', 'logLength', 'rootLength', 'spread', 'longest', 'over20'],
  rare: [
    'spokenAll',
    'spokenDistinct',
    'spoken25',
    'spoken50',
    'writtenDistinct',
    'written25',
    'bookish',
    'under35',
    'under4',
    'notDaleChall',
    'notSpache',
    'hard',
    'hardTop',
    'hardest',
    'hardCount'
  ],
  long: ['syllables', 'contentSyllables', 'syllables3', 'syllables4', 'letters10', 'smog', 'nominal', 'derived']
} satisfies Record<string, FeatureName[]>

/** Why a text has its level, in plain words: what adds most to it first. */
export function reasonsFor(found: Features, sentences: readonly ReadSentence[], words: readonly HardWord[]): string[] {
  const said: Record<keyof typeof groups, string> = {
    sentences: aboutSentences(sentences),
    rare: aboutWords(words),
    long: aboutLongWords(sentences)
  }
  const weight = (group: keyof typeof groups) =>
    groups[group].reduce((total, name) => total + shareOf(name, found, documentModel), 0)
  return (Object.keys(groups) as (keyof typeof groups)[])
    .map((group) => ({ reason: said[group], weight: weight(group) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ reason }) => reason)
}

function aboutSentences(sentences: readonly ReadSentence[]): string {
  const all = sentences.filter(({ length }) => length > 0).length
  const long = sentences.filter(({ length }) => length > 20).length
  if (long === 0) return 'Short sentences: none is over 20 words.'
  return `Long sentences: ${long} of ${all} ${long === 1 ? 'is' : 'are'} over 20 words.`
}

function aboutWords(words: readonly HardWord[]): string {
  const rare = words.filter(({ score }) => score >= 1)
  if (rare.length === 0) return 'Common words: none that many readers will not know.'
  const shown = rare.slice(0, 3).map(({ word }) => `“${word}”`)
  const last = shown.pop()
  const list = shown.length > 0 ? `${shown.join(', ')} and ${last}` : last
  return rare.length === 1
    ? `Rare words: 1 that many readers will not know, ${list}.`
    : `Rare words: ${rare.length} that many readers will not know, such as ${list}.`
}

function aboutLongWords(sentences: readonly ReadSentence[]): string {
  const words = sentences.flatMap(({ judged }) => judged)
  const long = words.filter(({ syllables }) => syllables >= 3).length
  if (long === 0) return 'Short words: none has three syllables or more.'
  return `Long words: ${long} of ${words.length} ${long === 1 ? 'has' : 'have'} three syllables or more.`
}
