import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { topics } from './text-data.ts'
import { list } from './word-data.ts'

test('the model is under 120 KB, zipped', () => {
  const text = ['word-data.ts', 'text-data.ts']
    .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
    .join('')
  expect(gzipSync(text, { level: 9 }).length).toBeLessThan(120_000)
})

test('every column has a letter for every word', () => {
  const words = list.words.match(/[A-Z]/g)?.length
  for (const column of [list.spoken, list.written, list.kin, topics]) {
    expect(column).toHaveLength(words ?? 0)
    expect(column).toMatch(/^[A-Z]+$/)
  }
})
