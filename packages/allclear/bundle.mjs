// Joins the command and all it loads into a few files: Node takes longer to find 300 small files than to check a letter.
// What other people wrote keeps its licence, in dist/bin/LICENCES.txt.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const require = createRequire(import.meta.url)
const here = dirname(fileURLToPath(import.meta.url))
const out = join(here, 'dist/bin')
const licence = /^(?:licen[cs]e|copying)/i

const bundle = await rolldown({
  input: join(here, 'dist/command.js'),
  platform: 'node',
  // Its ES modules, of which only the parser is taken along. Those it gives to Node are CommonJS and have to be set up whole.
  resolve: { alias: { yaml: join(dirname(require.resolve('yaml/package.json')), 'browser/index.js') } },
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

const folders = new Set(output.flatMap(({ moduleIds = [] }) => moduleIds.map(packageOf)).filter(Boolean))
const notices = [...folders].map(notice).sort()
writeFileSync(join(out, 'LICENCES.txt'), `The files here hold code of these packages.\n\n${notices.join('\n\n')}`)

/** The folder of the package somebody else wrote that a file belongs to. */
function packageOf(file) {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((one) => licence.test(one))
  const text =
    file && existsSync(join(folder, file))
      ? readFileSync(join(folder, file), 'utf8').trim()
      : 'The package holds no licence file.'
  return `## ${name} ${version} (${license})\n\n${text}\n`
}
