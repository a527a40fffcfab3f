import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

const root = new URL('..', import.meta.url).pathname
let copy: string

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'allclear-rule-'))
  for (const path of ['packages/rules/src', 'packages/rules/new-rule.mjs', 'packages/core/src/vocabulary.ts'])
    cpSync(join(root, path), join(copy, path), { recursive: true })
  mkdirSync(join(copy, '.changeset'))
})
afterEach(() => rmSync(copy, { recursive: true }))

const read = (path: string) => readFileSync(join(copy, path), 'utf8')
const make = (...answers: string[]) =>
  spawnSync('node', [join(copy, 'packages/rules/new-rule.mjs'), ...answers], {
    encoding: 'utf8'
  })

test('makes the file, adds it to the list and notes it for the next release', () => {
  const { status, stdout } = make('words-about-people/say-it-kindly', "Say it kindly, and don't shout")
  expect(stdout).toContain('packages/rules/src/words-about-people/say-it-kindly.ts')
  expect(status).toBe(0)

  const file = read('packages/rules/src/words-about-people/say-it-kindly.ts')
  expect(file).toContain(`title: "Say it kindly, and don't shout"`)
  expect(file.match(/avoid: /g)).toHaveLength(1)
  expect(file.match(/fine: /g)).toHaveLength(2)

  const list = read('packages/rules/src/index.ts')
  expect(list).toContain("import sayItKindly from './words-about-people/say-it-kindly.ts'\n")
  const chapterOf = new Map([...list.matchAll(/import (\w+) from '\.\/([\w-]+)\//g)].map(([, name, of]) => [name, of]))
  const names = [...(/readonly Rule\[\] = \[([^\]]*)\]/.exec(list)?.[1] ?? '').matchAll(/\w+/g)].map(String)
  expect(names).toContain('sayItKindly')
  expect([...names].sort()).toEqual([...chapterOf.keys()].sort())
  const own = names.flatMap((name, index) => (chapterOf.get(name) === 'words-about-people' ? index : []))
  expect(names.indexOf('sayItKindly')).toBe(own.at(-1))
  expect(own.at(-1)).toBe((own[0] ?? 0) + own.length - 1)

  expect(read('.changeset/say-it-kindly.md')).toContain('"@allclear/rules": minor')
})

test('what it makes passes the formatter, and its examples fail until they are replaced', () => {
  make('letters/say-it-kindly', 'Say it kindly')
  const file = join(copy, 'packages/rules/src/letters/say-it-kindly.ts')
  const biome = join(root, 'node_modules/.bin/biome')
  cpSync(join(root, '.biome.json'), join(copy, '.biome.json'))
  execFileSync(biome, ['check', '--vcs-enabled=false', file, 'packages/rules/src/index.ts'], { cwd: copy })
  // rules-list.test.ts keeps out every file with one of these in it.
  expect(readFileSync(file, 'utf8').match(/(?:avoid|fine): '(?!TODO)/g)).toBeNull()
})

test.each([
  [[], 'Say which rule'],
  [['say-it-kindly'], 'Say which rule'],
  [['a/b/c', 'Title'], 'Say which rule'],
  [['manners/say-it-kindly', 'Say it kindly'], 'There is no chapter “manners”'],
  [['letters/Say_It', 'Say it kindly'], 'Cannot use the name “Say_It”'],
  [['letters/wheelchair-wording', 'Say it'], 'There is a rule called “wheelchair-wording” already'],
  [['structure/ignore-comment', 'Say it'], 'There is a rule called “ignore-comment” already'],
  [['letters/say-it-kindly'], 'Give the title'],
  [['letters/say-it-kindly', 'word '.repeat(21)], 'The title has 21 words']
])('%j is refused in one plain line', (answers, message) => {
  const before = read('packages/rules/src/index.ts')
  const { status, stderr, stdout } = make(...answers)
  expect(status).toBe(2)
  expect(stdout).toBe('')
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(stderr).toContain(message)
  expect(read('packages/rules/src/index.ts')).toBe(before)
  expect(existsSync(join(copy, '.changeset/say-it-kindly.md'))).toBe(false)
})
