import { expect, test } from 'vitest'
import { lookUp } from './forms.ts'
import { spellings } from './spelling.ts'
import { stems } from './stems.ts'

test.each([
  ['colour', 'color'],
  ['favourite', 'favorite'],
  ['organisation', 'organization'],
  ['analysed', 'analyzed'],
  ['centre', 'center'],
  ['haemoglobin', 'hemoglobin'],
  ['oesophagus', 'esophagus'],
  ['catalogues', 'catalogs'],
  ['programmes', 'programs'],
  ['mums', 'moms'],
  ['crèche', 'creche'],
  ['travelled', 'traveled']
])('%s may be spelt %s', (here, there) => {
  expect(spellings(here)).toContain(there)
})

test.each([
  ['carries', 'carry'],
  ['boxes', 'box'],
  ['stopped', 'stop'],
  ['baking', 'bake'],
  ['applying', 'apply'],
  ['happily', 'happy'],
  ["patient's", 'patient'],
  ["don't", 'do']
])('%s may be a form of %s', (form, word) => {
  expect(stems(form)).toContain(word)
})

test.each(['hour', 'four', 'flour', 'called', 'filled'])('%s is spelt one way', (word) => {
  expect(spellings(word)).toEqual([word])
})

test('of several words, the one most spoken', () => {
  const words: Record<string, { spoken: number }> = { plan: { spoken: 5 }, plane: { spoken: 4 }, care: { spoken: 6 } }
  expect(lookUp('planed', (form) => words[form])).toBe(words.plan)
  expect(lookUp('carers', (form) => words[form])).toBe(words.care)
  expect(lookUp('zzz', (form) => words[form])).toBeUndefined()
})
