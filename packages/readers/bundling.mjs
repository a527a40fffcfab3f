// What our two bundles share: the Markdown reader, and the command.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** YAML's ES modules, of which only the parser is taken along. Those it gives to Node are CommonJS and have to be set up whole. */
export const yaml = join(dirname(createRequire(import.meta.url).resolve('yaml/package.json')), 'browser/index.js')

const licence = /^(?:licen[cs]e|copying)/i

/** Writes the licences of all packages that somebody else wrote and whose code is in these chunks: they ask to come along. */
export function writeLicences(output, file) {
  const folders = new Set(output.flatMap(({ moduleIds = [] }) => moduleIds.map(packageOf)).filter(Boolean))
  const notices = [...folders].map(notice).sort()
  writeFileSync(file, `The files here hold code of these packages.\n\n${notices.join('\n\n')}`)
}

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
