import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check, createSettings, ignoreComment } from '@allclear/core'
import { writeGuide } from '@allclear/guide'
import { markdown } from '@allclear/readers/markdown'
import { rules } from '@allclear/rules'
import { describe, expect, test } from 'vitest'
import { withAxe } from './with-axe.ts'

const root = new URL('..', import.meta.url).pathname
const folder = join(root, 'docs/guide')
const everyRule = [...rules, ignoreComment]
const guide = writeGuide(everyRule)

describe('the guide', () => {
  test('is up to date: run `pnpm guide` when this fails', () => {
    expect(filesIn(folder).filter((path) => !guide.has(path))).toEqual([])
    for (const [path, page] of guide) {
      expect(existsSync(join(folder, path)), `${path} is missing`).toBe(true)
      expect(readFileSync(join(folder, path), 'utf8'), path).toBe(page)
    }
  })

  test.each(everyRule.map((rule) => [rule.id, rule] as const))('%s says who says so', (_, rule) => {
    const page = guide.get(`${rule.chapter}/${rule.id}.md`)
    expect(page).toContain(`# ${rule.title}\n`)
    expect(page).toContain(rule.sources.length > 0 ? 'From published standards.' : 'Our own judgement.')
    for (const { name } of rule.sources) expect(page).toContain(name)
  })

  test('titles differ, so that a list of links can be told apart', () => {
    expect(new Set(everyRule.map(({ title }) => title)).size).toBe(everyRule.length)
  })
})

const own = [
  ...['README.md', 'CONTRIBUTING.md', 'fixtures/README.md', '.changeset/README.md'],
  ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}/README.md`),
  ...filesIn(join(root, 'docs')).map((path) => `docs/${path}`)
].filter((path) => !path.startsWith('docs/guide/') && existsSync(join(root, path)))
const pages = [
  ...[...guide].map(([path, page]) => [`docs/guide/${path}`, page] as const),
  ...own.map((path) => [path, readFileSync(join(root, path), 'utf8')] as const)
]

// People who write for a living read these pages.
const settings = createSettings({ today: '2026-05-01', audience: 'staff' })

describe('we obey ourselves', () => {
  test.each(pages)('%s', async (file, source) => {
    const draft = await withAxe(markdown(source, { file, kind: 'general' }))
    const { findings, failures } = check(draft, rules, settings)
    expect(failures).toEqual([])
    expect(
      findings
        .filter(({ severity }) => severity !== 'suggestion')
        .map(({ ruleId, actual, message }) => `${ruleId}: ${actual}: ${message}`)
    ).toEqual([])
  })
})

function filesIn(directory: string): string[] {
  if (!existsSync(directory)) return []
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    .sort()
}
