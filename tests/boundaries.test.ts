import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = new URL('../packages', import.meta.url).pathname
const packages = readdirSync(root)

/** Which of our packages each one may import. */
const arrows: Record<string, readonly string[]> = {
  core: [],
  readers: ['core'],
  axe: ['core'],
  rules: ['core'],
  reporters: ['core'],
  guide: ['core'],
  reading: ['core'],
  styles: ['core'],
  languages: ['core'],
  allclear: ['core', 'readers', 'reading', 'styles', 'languages', 'axe', 'rules', 'reporters', 'guide']
}

/** Files that are published with all they import: nobody has to install it. */
const bundled = ['readers/src/markdown.ts']

/** Exports that are for Node. All others run in a browser and a worker as they are. */
const forNode = ['@allclear/axe/jsdom']

test('every package has its arrows here', () => {
  expect(packages.sort()).toEqual(Object.keys(arrows).sort())
})

describe.each(packages)('%s', (name) => {
  const manifest = JSON.parse(readFileSync(join(root, name, 'package.json'), 'utf8'))
  const files = sourcesOf(name)

  test('imports only what stands before it', () => {
    const wrong = files.flatMap(({ file, imports }) =>
      imports
        .filter((from) => from.startsWith('@allclear/') || from === 'allclear')
        .map((from) => from.split('/')[from.startsWith('@') ? 1 : 0] ?? '')
        .filter((other) => !arrows[name]?.includes(other))
        .map((other) => `${file} imports ${other}`)
    )
    expect(wrong).toEqual([])
  })

  test('never reaches into another package by path', () => {
    const outside = files.flatMap(({ file, imports }) =>
      imports
        .filter((from) => from.startsWith('.') && join(file, '..', from).split('/')[1] !== 'src')
        .map((from) => `${file} imports ${from}`)
    )
    expect(outside).toEqual([])
  })

  test('declares what it imports', () => {
    const installed = { ...manifest.dependencies, ...manifest.peerDependencies }
    const missing = files.flatMap(({ file, imports }) => {
      const declared = bundled.includes(file) ? { ...installed, ...manifest.devDependencies } : installed
      return (
        imports
          .filter((from) => !/^[.#]/.test(from) && !isNode(from))
          .map((from) => from.split('/', from.startsWith('@') ? 2 : 1).join('/'))
          // Types come from the package of the types.
          .filter((from) => !(from in declared) && !(`@types/${from}` in declared))
          .map((from) => `${file} imports ${from}`)
      )
    })
    expect(missing).toEqual([])
  })

  test('runs without Node, but for what says so', () => {
    const entries = Object.entries<Target>(manifest.exports)
      .filter(([path]) => !forNode.includes(join(manifest.name, path)))
      .map(([, target]) => elsewhere(target))
    const reached = new Set<string>()
    const open = entries.map((entry) => join(name, entry))
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      const found = files.find((one) => one.file === file)
      if (!found || reached.has(file)) continue
      reached.add(file)
      for (const from of found.imports) {
        if (from.startsWith('.')) open.push(join(file, '..', from))
        if (from.startsWith('#')) open.push(join(name, elsewhere(manifest.imports[from])))
      }
    }
    const wrong = files
      .filter(({ file }) => reached.has(file))
      .flatMap(({ file, source, imports }) => [
        ...imports.filter((from) => isNode(from) || forNode.includes(from)).map((from) => `${file} imports ${from}`),
        ...(/\b(?:process|Buffer)\.|\b__dirname\b/.test(source) ? [`${file} uses a Node global`] : [])
      ])
    expect(reached.size).toBeGreaterThan(0)
    expect(wrong).toEqual([])
  })
})

/** Where an entry of `exports` or `imports` leads, by condition. */
type Target = string | { [condition: string]: Target }

/** The source somebody gets who has no Node. */
function elsewhere(target: Target): string {
  if (typeof target === 'string') return target
  return elsewhere(target['@allclear/source'] ?? target.default ?? '')
}

function sourcesOf(name: string): { file: string; source: string; imports: string[] }[] {
  return readdirSync(join(root, name, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.test)\.ts$/.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      const source = readFileSync(path, 'utf8')
      const imports = [
        ...source.matchAll(/(?:^|[;}\n])\s*(?:import|export)\b[^'"`;]*?\bfrom\s+'([^']+)'|\bimport\(?\s*'([^']+)'/g)
      ]
      return { file: path.slice(root.length + 1), source, imports: imports.map(([, a, b]) => a ?? b ?? '') }
    })
}

function isNode(from: string): boolean {
  return from.startsWith('node:') || builtinModules.includes(from)
}
