import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { chapters } from '@allclear/core'
import { rules } from '@allclear/rules'
import { describe, expect, test } from 'vitest'

const folder = new URL('../packages/rules/src/', import.meta.url).pathname
/** A rule file has a default export. Others in a chapter's folder hold what its rules share. */
const files = Object.keys(chapters)
  .filter((chapter) => existsSync(folder + chapter))
  .flatMap((chapter) => readdirSync(folder + chapter).map((file) => `${chapter}/${file}`))
  .filter((file) => readFileSync(folder + file, 'utf8').includes('export default '))

test('the list holds every rule file and nothing else, in the order of the chapters', () => {
  const listed = rules.map(({ chapter, id }) => `${chapter}/${id}.ts`)
  expect([...listed].sort()).toEqual([...files].sort())
  const order = Object.keys(chapters)
  expect(rules.map(({ chapter }) => chapter)).toEqual(
    rules.map(({ chapter }) => chapter).sort((a, b) => order.indexOf(a) - order.indexOf(b))
  )
})

/** What rules of several chapters share: lists of words, how words are used, sentences, and initials. */
const shared = ['words', 'wording', 'sentences', 'initials']

test('every folder is a chapter, or holds what rules share', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(folders.map(({ name }) => name).filter((name) => !shared.includes(name) && !(name in chapters))).toEqual([])
})

test('no two rules share an id', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
})

describe.each(files)('%s', (file) => {
  const source = readFileSync(folder + file, 'utf8')

  test('is called what the rule is called', () => {
    expect(source).toContain(`id: '${file.replace(/.*\/|\.ts$/g, '')}'`)
    expect(source).toContain(`chapter: '${file.replace(/\/.*/, '')}'`)
  })

  test('is short, and finished', () => {
    expect(source.split('\n').length - 1).toBeLessThanOrEqual(150)
    expect(source).not.toContain('TODO')
  })
})
