// Joins the command and all it loads into a few files: Node takes longer to find 300 small files than to check a letter.
// What other people wrote keeps its licence, in dist/bin/LICENCES.txt.
import { rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { writeLicences } from '../readers/licences.mjs'

const require = createRequire(import.meta.url)
const here = dirname(fileURLToPath(import.meta.url))
const out = join(here, 'dist/bin')

const bundle = await rolldown({
  input: join(here, 'dist/command.js'),
  platform: 'node',
  resolve: {
    alias: {
      // As it was before it was bundled, so that nothing is taken along twice.
      '@allclear/readers/markdown': join(here, '../readers/dist/markdown.js'),
      // Its ES modules, of which only the parser is taken along. Those it gives to Node are CommonJS and have to be set up whole.
      yaml: join(dirname(require.resolve('yaml/package.json')), 'browser/index.js')
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
