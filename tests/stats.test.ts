import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { allclear, newFolder } from './command.ts'

const root = new URL('..', import.meta.url).pathname
const letter = 'fixtures/appointment-letter/draft.md'

test('stats says the level, why, what was counted, and what to change first', async () => {
  const { code, out, err } = await allclear(['stats', letter], { cwd: root })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(/^fixtures\/appointment-letter\/draft\.md\nReading level: about age 1\d to 1\d\.\n\nWhy\n/)
  expect(out).toContain('\n  Long sentences: 1 of 15 is over 20 words.\n')
  expect(out).toContain(
    'headings and addresses not counted.\n    Headings: 12 words, because they are not sentences.\n'
  )
  expect(out).toContain('\nChange these sentences first\n  Line 23: “If you are unable to attend, it is essential')
  expect(out).toContain('\n  Line 19: “utilise”. Plainer: use.\n')
  expect(out).toMatch(/\n {2}SMOG +\d+\.\d {2}UK reading age \d+\n/)
  expect(out).toMatch(/It is never a pass mark\. Ask some of\nyour readers\.\n$/)
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
})

test('stats as JSON, with lines for every place', async () => {
  const { code, out } = await allclear(['stats', letter, '--format', 'json'], { cwd: root })
  const { version, drafts } = JSON.parse(out)
  expect({ code, version }).toEqual({ code: 0, version: 1 })
  expect(drafts).toHaveLength(1)
  expect(Object.keys(drafts[0])).toEqual(['file', 'reading'])
  const { reading } = drafts[0]
  expect(Object.keys(reading)).toEqual([
    'band',
    'reasons',
    'counted',
    'leftOut',
    'sentenceLengths',
    'sentences',
    'hardWords',
    'classicScores'
  ])
  const source = readFileSync(join(root, letter), 'utf8')
  expect(reading.sentences).toHaveLength(3)
  for (const { text, place } of reading.sentences) expect(source.slice(place.start, place.end)).toBe(text)
  expect(reading.sentences[0].place).toMatchObject({ line: 23, column: 1 })
  expect(reading.classicScores).toHaveLength(8)
})

test('the report for programs has the same', async () => {
  const checked = JSON.parse((await allclear([letter, '-f', 'json'], { cwd: root })).out)
  const stats = JSON.parse((await allclear(['stats', letter, '-f', 'json'], { cwd: root })).out)
  expect(checked.drafts[0].reading).toEqual(stats.drafts[0].reading)
})

test('a draft that is too short says so', async () => {
  const { code, out } = await allclear(['stats', '-'], { stdin: 'Call us on Monday.' })
  expect(code).toBe(0)
  expect(out).toContain('Reading level: too short to judge.\n')
  expect(out).toContain('Too short to judge: 4 of the 100 words it takes.')
  expect(out).not.toContain('SMOG')
})

test('settings hold for stats too', async () => {
  const cwd = newFolder()
  writeFileSync(join(cwd, 'a.md'), 'Ask about phlebotomy.')
  expect((await allclear(['stats', 'a.md'], { cwd })).out).toContain('“phlebotomy”')
  writeFileSync(join(cwd, 'allclear.yml'), 'organisation:\n  knownTerms: [phlebotomy]\nrules:\n  hard-word: warning\n')
  expect((await allclear(['stats', 'a.md'], { cwd })).out).not.toContain('“phlebotomy”')
})

test.each([
  [['stats'], 'Say which draft to look at, such as: allclear stats letter.md.'],
  [['stats', 'gone.md'], 'There is no file called gone.md. Check its name and folder.'],
  [['stats', 'x.md', '--format', 'xml'], '--format cannot be “xml”. It can be: terminal, json, html.']
])('%j cannot be done', async (args, message) => {
  expect(await allclear(args)).toMatchObject({ code: 2, out: '', err: `${message}\n` })
})

test('one that cannot be read does not stop the others', async () => {
  const { code, out, err } = await allclear(['stats', 'gone.md', letter, '-f', 'json'], { cwd: root })
  expect({ code, err }).toEqual({ code: 2, err: 'There is no file called gone.md. Check its name and folder.\n' })
  expect(JSON.parse(out).drafts).toHaveLength(1)
})
