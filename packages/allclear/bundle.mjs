// Joins the command and all it loads into a few files: Node takes longer to find 300 small files than to check a letter.
// What other people wrote keeps its licence, in dist/bin/LICENCES.txt.
import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { writeLicences, yaml } from '../readers/bundling.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const out = join(here, 'dist/bin')

const bundle = await rolldown({
  input: join(here, 'dist/command.js'),
  platform: 'node',
  resolve: {
    alias: {
      // As it was before it was bundled, so that nothing is taken along twice.
      '@allclear/readers/markdown': join(here, '../readers/dist/markdown.js'),
      yaml
    }
  },
  // Only some drafts need axe-core and jsdom, and neither can be moved into another file.
  external: ['@allclear/axe/jsdom', '@allclear/axe/live']
})
rmSync(out, { recursive: true, force: true })
const { output } = await bundle.write({
  dir: out,
  format: 'esm',
  chunkFileNames: '[name].js',
  codeSplitting: {
    groups: [{ name: 'rules', test: /packages[\\/](?:core|rules)[\\/]/ }]
  }
})
await bundle.close()
writeLicences(output, join(out, 'LICENCES.txt'))
