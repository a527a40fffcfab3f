// What we bundle holds other people's code, and their licences ask to come along.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const licence = /^(?:licen[cs]e|copying)/i

/** Writes the licences of all packages that somebody else wrote and whose code is in these chunks. */
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
