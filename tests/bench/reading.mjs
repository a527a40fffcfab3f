// How much prose the reading model judges in a second: level, sentences and words together, sentences once split.
// `node tests/bench/reading.mjs [folder of Markdown]`, after a build.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { markdown } from '@allclear/readers/markdown'
import { readingLevel } from '@allclear/reading'
import { median } from './processes.mjs'

const real = fileURLToPath(new URL('../../../shared/corpus/md', import.meta.url))
const folder = process.argv[2] ?? (existsSync(real) ? real : fileURLToPath(new URL('../../fixtures', import.meta.url)))
const blocks = readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith('.md'))
  .map((name) => markdown(readFileSync(join(folder, name), 'utf8')).blocks)
const bytes = blocks.flat().reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
const texts = blocks.map((list) => list.flatMap(({ sentences }) => sentences))

const start = performance.now()
readingLevel(texts[0] ?? [])
console.log(`The first text, unpacking the word list included: ${(performance.now() - start).toFixed(0)} ms`)

const rounds = Array.from({ length: 9 }, () => {
  const begin = performance.now()
  let found = 0
  for (const sentences of texts) {
    const level = readingLevel(sentences)
    found += level.sentences.length + level.words.length
  }
  // A model that finds nothing may have looked at nothing.
  if (found < texts.length) throw new Error('Nothing was found: nothing was judged.')
  return (performance.now() - begin) / 1000
})
console.log(
  `${texts.length} texts, ${(bytes / 1e6).toFixed(2)} MB: ${(bytes / 1e6 / rounds[0]).toFixed(2)} MB/s the first time, ` +
    `${(bytes / 1e6 / median(rounds)).toFixed(2)} MB/s in the median of ${rounds.length}`
)
