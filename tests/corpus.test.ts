import { check, createSettings, type Draft } from '@allclear/core'
import { rules } from '@allclear/rules'
import { parseEntities } from 'parse-entities'
import { describe, expect, test } from 'vitest'
import { corpus, hasCorpus, read } from './corpus.ts'

describe.skipIf(!hasCorpus)('real pages', () => {
  test.each(['md', 'html'] as const)('%s: every word lies where its letters stand', (kind) => {
    let words = 0
    let unknown = 0
    const wrong: string[] = []
    for (const { name, source } of corpus(kind)) {
      for (const { word, place } of places(read(name, source))) {
        words++
        if (!place) unknown++
        else if (!says(source.slice(place.start, place.end), word))
          wrong.push(`${name}: ${JSON.stringify(word)} at ${JSON.stringify(source.slice(place.start, place.end))}`)
      }
    }
    expect(words).toBeGreaterThan(50_000)
    expect(wrong.slice(0, 20)).toEqual([])
    // Saying "not known" is honest, but no use to anybody.
    expect(unknown / words).toBeLessThan(0.001)
  })

  test.each(['md', 'html'] as const)('%s: no rule breaks, and every finding has its words', (kind) => {
    for (const { name, source } of corpus(kind)) {
      const { findings, failures } = check(read(name, source), rules, createSettings({ today: '2026-05-01' }))
      expect(failures, name).toEqual([])
      for (const { place, actual } of findings)
        if (place) expect(source.slice(place.start, place.end), name).toBe(actual)
    }
  })
})

function* places(draft: Draft) {
  for (const block of draft.blocks)
    for (const sentence of block.sentences)
      for (const word of sentence.words)
        if (!word.masked) yield { word: word.text, place: block.place(word.start, word.end) }
}

/** Whether a piece of source says a word, once markup and references are read. Its own reading, not the one under test. */
function says(written: string, word: string): boolean {
  if (written === word) return true
  const bare = parseEntities(written.replace(/<[^>]*>/g, ''))
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\]\([^)]*\)|[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/g, '')
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
  return letters(bare) === letters(word) && letters(word) !== ''
}
