import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const harness = join(root, '../shared/html/eval.mjs')
const folder = mkdtempSync(join(tmpdir(), 'allclear-act-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What cannot be moved into another file, found where the package that needs it has it. */
const inPlace = createRequire(join(root, 'packages/axe/package.json'))

/** How many of the faults in the W3C's test cases we find, and how often we are wrong. They are not part of this project. */
describe.skipIf(!existsSync(harness))('on test cases of the W3C’s ACT Rules', () => {
  let said = ''

  // The harness is plain Node, which does not read our sources, so that the adapter is joined into one file first.
  beforeAll(async () => {
    const bundle = await rolldown({
      input: join(root, 'tests/act-eval.adapter.mjs'),
      platform: 'node',
      resolve: { conditionNames: ['@allclear/source', 'import', 'node', 'default'] },
      plugins: [
        {
          name: 'in-place',
          resolveId: (id) =>
            id === 'jsdom' || id === 'axe-core'
              ? { id: pathToFileURL(inPlace.resolve(id)).href, external: true }
              : undefined
        }
      ]
    })
    const adapter = join(folder, 'adapter.mjs')
    await bundle.write({ file: adapter, format: 'esm', codeSplitting: false })
    await bundle.close()
    said = execFileSync(process.execPath, [harness, adapter, '--list'], { cwd: root, encoding: 'utf8' })
  }, 240_000)

  test.each([
    ['the approved rules', /approved: found (\d+).*wrong (\d+).*could not check (\d+)/, 70, 4],
    ['all rules', /all: found (\d+).*wrong (\d+).*could not check (\d+)/, 100, 9]
  ])('%s', (_, line, least, most) => {
    const [found = 0, wrong = 0, failed = 0] = (line.exec(said) ?? []).slice(1).map(Number)
    expect(found).toBeGreaterThanOrEqual(least)
    expect(wrong).toBeLessThanOrEqual(most)
    expect(failed).toBe(0)
  })

  test('links, headings and titles that say what they are about, and the language of parts', () => {
    const own = ['5effbb', 'aizyf1', 'b49b2e', 'c4a8a4', 'de46e4', 'off6ek', 'ucwvc8']
    const tallies = own.map((id) => new RegExp(`${id} found (\\d+)/(\\d+) wrong (\\d+)/(\\d+)`).exec(said) ?? [])
    const sum = (column: number) => tallies.reduce((all, tally) => all + Number(tally[column]), 0)
    expect(sum(1) / sum(2)).toBeGreaterThanOrEqual(0.5)
    expect(sum(3) / sum(4)).toBeLessThanOrEqual(0.03)
  })
})
