import { check, createSettings, normalise, type Phrase } from '@allclear/core'
import { text } from '@allclear/readers/text'
import { rules } from '@allclear/rules'
import { describe, expect, test } from 'vitest'
import { cite } from '../packages/rules/src/sources.ts'
import { hiddenVerbs } from '../packages/rules/src/words/hidden-verbs.ts'
import { idioms } from '../packages/rules/src/words/idioms.ts'
import { initials, knownInitials } from '../packages/rules/src/words/initials.ts'
import { jargon } from '../packages/rules/src/words/jargon.ts'
import { medicalTerms } from '../packages/rules/src/words/medical-terms.ts'
import { alsoSimpler, notSimpler } from '../packages/rules/src/words/not-simpler.ts'
import { oldNames } from '../packages/rules/src/words/old-names.ts'
import { type PeoplePhrase, people, peopleLabels } from '../packages/rules/src/words/people.ts'
import { simplerPhrases } from '../packages/rules/src/words/simpler-phrases.ts'
import { setTerms, simplerWords } from '../packages/rules/src/words/simpler-words.ts'
import { usSpellings } from '../packages/rules/src/words/us-spellings.ts'

const simpler = [...simplerWords, ...simplerPhrases, ...hiddenVerbs]
const swaps: readonly Phrase[] = [...idioms, ...jargon, ...usSpellings, ...oldNames]
const settings = createSettings({ today: '2026-05-01' })
const aboutWords = rules.filter(({ id, chapter }) => id === 'complex-word' || chapter === 'words-about-people')
const peoplePhrases = peopleLabels.flatMap((label) => people(label))

test('no words stand there twice', () => {
  expect(twice([...simpler, ...medicalTerms, ...swaps].map(({ words }) => words))).toEqual([])
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
  for (const list of [
    simplerWords,
    simplerPhrases,
    hiddenVerbs,
    idioms,
    jargon,
    usSpellings,
    oldNames,
    medicalTerms
  ].map((words) => words.map((entry) => entry.words)))
    expect(list).toEqual([...list].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)))
})

test('every source is known', () => {
  for (const { source } of [...simpler, ...medicalTerms, ...initials])
    if (source !== 'house') expect(cite(source).licence, source).toBeTruthy()
  for (const { entry } of peoplePhrases)
    for (const source of entry.sources) if (source !== 'house') expect(cite(source).licence, source).toBeTruthy()
})

describe('no entry suggests what another one warns of', () => {
  test.each([
    ...simpler.map(({ words, suggest }) => [words, suggest] as const),
    ...swaps.map(({ words, suggest = [] }) => [words, suggest] as const),
    ...medicalTerms.map(({ words, plain }) => [words, plain] as const),
    ...initials.map(({ short, plain, means }) => [short, [plain ?? [], means ?? []].flat()] as const)
  ])('%s', (words, suggest) => {
    expect(suggest.filter((one) => normalise(one) === normalise(words))).toEqual([])
    expect(suggest.filter((one) => one.trim() !== one || one === '')).toEqual([])
    for (const one of suggest) expect(warnings(one), one).toEqual([])
  })
})

describe('words about people', () => {
  const checks = rules.flatMap(({ id, chapter, check }) =>
    chapter === 'words-about-people' && typeof check !== 'function' ? [{ id, phrases: check.phrases }] : []
  )

  test('each entry belongs to one rule', () => {
    const owners = new Map<string, Set<string>>()
    for (const { id, phrases } of checks)
      for (const phrase of phrases) {
        const { label }: Partial<PeoplePhrase> = phrase
        if (label) owners.set(label, (owners.get(label) ?? new Set()).add(id))
      }
    expect(Object.fromEntries([...owners].filter(([, ids]) => ids.size > 1))).toEqual({})
    expect(peopleLabels.filter((label) => !owners.has(label))).toEqual([])
  })

  test('no words belong to two rules', () => {
    const words = checks.flatMap(({ phrases }) => phrases.filter(({ fine }) => !fine).map(keyOf))
    expect(twice(words, (one) => one)).toEqual([])
  })

  test.each(peopleLabels)('what is suggested for %s is fine', (label) => {
    const suggested = people(label).flatMap(({ words, suggest = [], exact }) =>
      suggest.map((one) => ({ one, isSame: exact ? one === words : normalise(one) === normalise(words) }))
    )
    expect(suggested.filter(({ one, isSame }) => isSame || one.trim() !== one || one === '')).toEqual([])
    for (const one of new Set(suggested.map(({ one }) => one))) expect(warnings(one), one).toEqual([])
  })

  test('where nothing fits in their place, the entry says what to do', () => {
    for (const { words, suggest, entry, fine } of peoplePhrases) {
      if (!fine && suggest?.length === 0) expect(entry.say, words).toBeTruthy()
      if (entry.say) expect(entry.say.split(' ').length, entry.say).toBeLessThanOrEqual(20)
    }
  })

  test.each([
    'Guide Dogs for the Blind Association',
    'Royal Association for Deaf people',
    'Royal National Institute of Blind People (RNIB)',
    'Royal Hospital for Neuro-disability',
    'Disability Rights UK',
    'the British Deaf Association',
    'Epilepsy Action and Diabetes UK',
    'the Spastics Society, now Scope',
    'the Restricted Growth Association',
    'Dwarf Sports Association UK',
    'Alcoholics Anonymous and Narcotics Anonymous',
    'Care of the Elderly and Elderly Medicine',
    'the British Geriatrics Society',
    'the Mother and Baby Unit',
    'the Hidden Disabilities Sunflower',
    'the NHS BME Leadership Network',
    'Special Olympics GB and the Paralympics',
    'the Disabled Facilities Grant',
    'Disability Living Allowance',
    "a disabled person's parking badge",
    'the Chronically Sick and Disabled Persons Act 1970',
    'a severe disfigurement, as the Equality Act says',
    'a person who is sight impaired or severely sight impaired',
    'Pension Credit for a pensioner',
    'race, as the Equality Act says',
    'the UN Convention on the Rights of Persons with Disabilities',
    'diabetic eye screening, diabetic ketoacidosis and diabetic neuropathy',
    'epileptic seizures',
    'spastic diplegia and a spastic bladder',
    'a psychotic episode and psychotic symptoms',
    'a manic episode',
    'mental capacity and mental wellbeing',
    'a senile cataract and vulnerable veins'
  ])('%s is left alone', (name) => {
    const draft = text(`Here we write about ${name} on this page.`, { kind: 'general' })
    expect(check(draft, aboutWords, settings).findings.map(({ ruleId, actual }) => `${ruleId}: ${actual}`)).toEqual([])
  })
})

/** Words that only capitals tell apart are two. */
function keyOf({ words, exact }: { words: string; exact?: boolean }): string {
  return exact ? words : alike(words)
}

/** What the word rules say; a meaning may name a condition that is explained where it stands. */
function warnings(words: string): string[] {
  return check(text(words, { kind: 'general' }), aboutWords, settings).findings.map(
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
