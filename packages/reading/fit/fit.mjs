// Fits the reading model again: node fit/fit.mjs FOLDER, the folder holding onestop.jsonl, cochrane-pairs.jsonl and
// words-complex.jsonl. Writes src/word-data.ts and src/text-data.ts; the same data give the same files.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const [folder] = process.argv.slice(2)
if (!folder || !existsSync(resolve(folder, 'onestop.jsonl'))) {
  console.error('Cannot fit: name the folder that holds onestop.jsonl.')
  process.exit(2)
}
const run = (command, ...args) => execFileSync(command, args, { cwd: at('..'), stdio: 'inherit' })
const bin = (name) => at(`../../../node_modules/.bin/${name}`)
const build = () => run(bin('tsc'), '-b', '../readers', '.')
// The word vectors are 300 MB: only who fits the model needs them.
if (!existsSync(at('node_modules')))
  run('npm', 'install', '--prefix', 'fit', '--no-package-lock', '--no-audit', '--no-fund')

// Each step reads what the one before it has written.
build()
for (const step of [new URL('./words.mjs', import.meta.url), new URL('./texts.mjs', import.meta.url)]) {
  run(process.execPath, '--max-old-space-size=8000', fileURLToPath(step), resolve(folder))
  run(bin('biome'), 'check', '--write', 'src/word-data.ts', 'src/text-data.ts')
  build()
}
