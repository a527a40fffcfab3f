import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = new URL('..', import.meta.url).pathname
const names = readdirSync(join(root, 'packages'))
const packed = mkdtempSync(join(tmpdir(), 'allclear-packed-'))
const bin = (name: string) => join(root, 'node_modules/.bin', name)
let packages: { name: string; filename: string; files: { path: string }[] }[]

beforeAll(() => {
  const { status, stdout } = spawnSync(bin('tsc'), ['-b', 'packages/allclear'], { cwd: root, encoding: 'utf8' })
  expect(status, stdout).toBe(0)
  execFileSync(process.execPath, [join(root, 'packages/allclear/bundle.mjs')])
  const pack = ['--recursive', '--filter=./packages/*', 'pack', '--json', '--pack-destination', packed]
  const json = execFileSync('pnpm', pack, { cwd: root, encoding: 'utf8', maxBuffer: 1e8 })
  packages = JSON.parse(json.slice(json.indexOf('[\n')))
}, 120_000)
afterAll(() => rmSync(packed, { recursive: true }))

describe.each(names)('what npm receives of %s', (folder) => {
  let tarball: string
  let files: string[]

  beforeAll(() => {
    const { name } = JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8'))
    const own = packages.find((one) => one.name === name)
    tarball = own?.filename ?? ''
    files = own?.files.map(({ path }) => path) ?? []
  })

  test('has a readme, a licence and nothing that was only for us', () => {
    expect(['README.md', 'LICENSE', 'package.json'].filter((file) => !files.includes(file))).toEqual([])
    expect(files.filter((file) => /\.test\.|tsbuildinfo|node_modules/.test(file))).toEqual([])
  })

  test('has every file its exports and commands name: publint', async () => {
    const { messages, pkg } = await publint({
      pack: { tarball: new Uint8Array(readFileSync(tarball)).buffer },
      strict: true
    })
    expect(messages.map((message) => formatMessage(message, pkg ?? {}, { color: false }))).toEqual([])
    expect(JSON.stringify(pkg)).not.toMatch(/"(?:workspace|catalog):/)
  })

  test('has types that TypeScript finds: are the types wrong', () => {
    const { status, stdout } = spawnSync(bin('attw'), [tarball, '--profile', 'esm-only', '--no-color'], {
      encoding: 'utf8'
    })
    expect(status, stdout).toBe(0)
  })
})
