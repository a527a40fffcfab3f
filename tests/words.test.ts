import { check, createSettings, normalise } from '@allclear/core'
import { text } from '@allclear/readers/text'
import { rules } from '@allclear/rules'
import { describe, expect, test } from 'vitest'
import { cite } from '../packages/rules/src/sources.ts'
import { initials, knownInitials } from '../packages/rules/src/words/initials.ts'
import { medicalTerms } from '../packages/rules/src/words/medical-terms.ts'
import { alsoSimpler, notSimpler } from '../packages/rules/src/words/not-simpler.ts'
import { simplerPhrases } from '../packages/rules/src/words/simpler-phrases.ts'
import { setTerms, simplerWords } from '../packages/rules/src/words/simpler-words.ts'

const simpler = [...simplerWords, ...simplerPhrases]
const settings = createSettings({ today: '2026-05-01' })

test('no words stand there twice', () => {
  expect(twice([...simpler, ...medicalTerms].map(({ words }) => words))).toEqual([])
  expect(twice(setTerms)).toEqual([])
  expect(twice(notSimpler)).toEqual([])
  expect(twice([...initials.map(({ short }) => short), ...knownInitials], (short) => short)).toEqual([])
})

test('each entry of retext-simplify is taken, left out, or ours', () => {
  const own = rules.filter(({ id }) => id === 'complex-word')
  for (const words of alsoSimpler)
    expect(check(text(`We say ${words} here.`, { kind: 'general' }), own, settings).findings, words).toHaveLength(1)
  expect(alsoSimpler.filter((words) => notSimpler.includes(words))).toEqual([])
})

test('entries stand in the order of the alphabet', () => {
  for (const list of [simplerWords, simplerPhrases, medicalTerms].map((words) => words.map((entry) => entry.words)))
    expect(list).toEqual([...list].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)))
})

test('every source is known', () => {
  for (const { source } of [...simpler, ...medicalTerms, ...initials])
    if (source !== 'house') expect(cite(source).licence, source).toBeTruthy()
})

describe('no entry suggests what another one warns of', () => {
  test.each([
    ...simpler.map(({ words, suggest }) => [words, suggest] as const),
    ...medicalTerms.map(({ words, plain }) => [words, plain] as const),
    ...initials.map(({ short, plain }) => [short, plain === undefined ? [] : [plain]] as const)
  ])('%s', (words, suggest) => {
    expect(suggest.filter((one) => normalise(one) === normalise(words))).toEqual([])
    expect(suggest.filter((one) => one.trim() !== one || one === '')).toEqual([])
    for (const one of suggest) expect(warnings(one), one).toEqual([])
  })
})

/** What the word rules say; a meaning may name a condition that is explained where it stands. */
function warnings(words: string): string[] {
  const own = rules.filter(({ id, chapter }) => id === 'complex-word' || chapter === 'words-about-people')
  return check(text(words, { kind: 'general' }), own, settings).findings.map(
    ({ ruleId, actual }) => `${ruleId}: ${actual}`
  )
}

function twice(list: readonly string[], key: (words: string) => string = alike): string[] {
  const seen = new Set<string>()
  return list.filter((words) => seen.size === seen.add(key(words)).size)
}

function alike(words: string): string {
  return normalise(words).replace(/-/g, ' ')
}
