import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openChromium } from './chromium.ts'

const root = new URL('..', import.meta.url).pathname
const names = readdirSync(join(root, 'packages'))
const packed = mkdtempSync(join(tmpdir(), 'allclear-packed-'))
const bin = (name: string) => join(root, 'node_modules/.bin', name)
let packages: { name: string; filename: string; files: { path: string }[] }[]

beforeAll(() => {
  const { status, stdout } = spawnSync(bin('tsc'), ['-b', 'packages/allclear'], { cwd: root, encoding: 'utf8' })
  expect(status, stdout).toBe(0)
  for (const name of ['readers', 'allclear'])
    execFileSync(process.execPath, [join(root, 'packages', name, 'bundle.mjs')])
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

test('a web worker made by an ordinary bundler checks Markdown and HTML, under a policy that allows no HTML from scripts', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'allclear-worker-'))
  const entry = join(folder, 'entry.js')
  writeFileSync(
    entry,
    `import { lint } from 'allclear'
     Promise.all([
       lint('# Eye &amp; ear clinic\\n\\nWe utilise caf&eacute;s.', { format: 'markdown' }),
       lint('<p>We utilise caf&eacute;s &amp; more.</p>', { format: 'html' })
     ]).then(
       (results) => postMessage(results.map(({ findings }) => findings.map(({ actual }) => actual))),
       (error) => postMessage(String(error))
     )`
  )
  const bundle = await rolldown({
    input: entry,
    platform: 'browser',
    resolve: { alias: { allclear: join(root, 'packages/allclear/dist/index.js') } }
  })
  await bundle.write({ dir: join(folder, 'out'), format: 'esm' })
  const policy = "default-src 'none'; script-src 'self'; worker-src 'self'; require-trusted-types-for 'script'"
  const server = createServer(({ url = '/' }, response) => {
    response.setHeader('content-security-policy', policy)
    response.setHeader('content-type', url === '/' ? 'text/html' : 'text/javascript')
    response.end(url === '/' ? '<!doctype html><title>Editor</title>' : readFileSync(join(folder, 'out', url)))
  }).listen(0, '127.0.0.1')
  await new Promise((done) => server.once('listening', done))
  const { port } = server.address() as AddressInfo
  const open = await openChromium()
  try {
    const page = await open.browser.newPage()
    await page.goto(`http://127.0.0.1:${port}/`)
    const said = await page.evaluate(`new Promise((done) => {
      const url = trustedTypes.createPolicy('own', { createScriptURL: (own) => own }).createScriptURL('/entry.js')
      const worker = new Worker(url, { type: 'module' })
      worker.onmessage = ({ data }) => done(data)
      worker.onerror = ({ message }) => done(message)
    })`)
    expect(said).toEqual([
      ['&amp;', 'utilise'],
      ['utilise', '&amp;']
    ])
  } finally {
    await open.close()
    server.close()
    rmSync(folder, { recursive: true })
  }
}, 120_000)
