import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = new URL('..', import.meta.url).pathname
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8')

test('docs/dependencies.md lists what our packages depend on, with the licence and who uses it', () => {
  const used = new Map<string, { licence: string; by: string[] }>()
  for (const name of readdirSync(join(root, 'packages')).sort()) {
    for (const dependency of Object.keys(JSON.parse(read('packages', name, 'package.json')).dependencies)) {
      if (dependency.startsWith('@allclear/')) continue
      const { license } = JSON.parse(read('packages', name, 'node_modules', dependency, 'package.json'))
      const known = used.get(dependency) ?? { licence: license, by: [] }
      used.set(dependency, { ...known, by: [...known.by, name] })
    }
  }
  const rows = [...read('docs/dependencies.md').matchAll(/^\| (\S+) +\| (\S+) +\| (\w[\w, ]*\w) +\| .+ \|$/gm)]
  expect(
    rows.filter(([, name]) => name !== 'Package').map(([, name, licence, by]) => `${name}: ${licence}: ${by}`)
  ).toEqual(
    [...used]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { licence, by }]) => `${name}: ${licence}: ${by.join(', ')}`)
  )
})
