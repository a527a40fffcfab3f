// Joins the Markdown reader and all it reads with into one file. So whoever installs it gets the releases of micromark that
// read long drafts in proportion, and it runs in a worker: on its own, what knows character references asks for a page there.
import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { writeLicences, yaml } from './bundling.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const out = join(here, 'dist/bundled')

const bundle = await rolldown({
  input: join(here, 'dist/markdown.js'),
  platform: 'neutral',
  resolve: {
    conditionNames: ['worker', 'import', 'default'],
    mainFields: ['module', 'main'],
    alias: { yaml }
  },
  external: /^@allclear\//
})
rmSync(out, { recursive: true, force: true })
const { output } = await bundle.write({ dir: out, format: 'esm', codeSplitting: false })
await bundle.close()
writeLicences(output, join(out, 'LICENCES.txt'))
