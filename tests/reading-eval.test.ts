import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const harness = join(root, '../shared/reading/eval.mjs')
const folder = mkdtempSync(join(tmpdir(), 'allclear-reading-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** How well the reading model agrees with people. Nothing it is measured on was fitted on, nor is part of this project. */
describe.skipIf(!existsSync(harness))('the reading model agrees with people', () => {
  let said = ''

  // The harness is plain Node, which does not read our sources, so that the adapter is joined into one file first.
  beforeAll(async () => {
    const bundle = await rolldown({
      input: join(root, 'tests/reading-eval.adapter.mjs'),
      platform: 'node',
      resolve: { conditionNames: ['@allclear/source', 'import', 'node', 'default'] }
    })
    const adapter = join(folder, 'adapter.mjs')
    await bundle.write({ file: adapter, format: 'esm', codeSplitting: false })
    await bundle.close()
    said = execFileSync(process.execPath, [harness, adapter], { cwd: root, encoding: 'utf8' })
  }, 120_000)

  test.each([
    ['on school texts', /CLEAR.*\n +ADAPTER +\S+ \/ (\S+)/, 0.68],
    ['on abstracts and plain summaries', /Cochrane.*\n +ADAPTER +(\S+)/, 0.95],
    ['on medical sentences', /MedReadMe.*\n +ADAPTER +(\S+) \//, 0.65],
    ['on hard words', /CWI.* macro F1 (\S+)/, 0.75]
  ])('%s', (_, line, least) => {
    expect(Number(line.exec(said)?.[1])).toBeGreaterThanOrEqual(least)
  })
})
