import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { readSettings, type SettingsInput } from '@allclear/core'
import { Stop } from './stop.ts'

const names = ['allclear.yml', 'allclear.yaml', 'allclear.json']

/** Gives the settings for drafts in a folder. Each file is read once, however many drafts it is for. */
export function createSettingsFinder(
  cwd: string,
  ruleIds: readonly string[],
  given?: string
): (folder: string) => Promise<SettingsInput> {
  const read = new Map<string, Promise<SettingsInput>>()
  return async (folder) => {
    const file = given === undefined ? findAbove(folder) : resolve(cwd, given)
    if (file === undefined) return {}
    const settings = read.get(file) ?? readFrom(file, given ?? (relative(cwd, file) || file), ruleIds)
    read.set(file, settings)
    return settings
  }
}

/** The nearest settings, no higher than the repository the draft is in. */
function findAbove(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const found = names.map((name) => join(at, name)).find((path) => existsSync(path))
    if (found) return found
    if (existsSync(join(at, '.git')) || at === dirname(at)) return undefined
  }
}

async function readFrom(path: string, name: string, ruleIds: readonly string[]): Promise<SettingsInput> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Stop(
      error.code === 'ENOENT'
        ? `There is no settings file called ${name}. Check its name and folder.`
        : `Cannot read the settings in ${name}: ${error.code ?? error.message}. Check that it is a file you may open.`
    )
  })
  const { parse } = await import('yaml')
  let value: unknown
  try {
    // JSON is YAML too.
    value = parse(text, { logLevel: 'error' })
  } catch (error) {
    const [first = ''] = error instanceof Error ? error.message.split('\n') : []
    throw new Stop(`Cannot use the settings in ${name}: ${first.replace(/[:.]*$/, '')}. Put that right and try again.`)
  }
  return readSettings(await withWords(value, path, name), name, ruleIds)
}

/** Words may be kept in a table beside the settings, by people who do not write settings. */
async function withWords(value: unknown, path: string, name: string): Promise<unknown> {
  if (typeof value !== 'object' || value === null || !('words' in value) || typeof value.words !== 'string')
    return value
  const file = value.words
  const bytes = await readFile(resolve(dirname(path), file)).catch((error: NodeJS.ErrnoException) => {
    throw new Stop(
      error.code === 'ENOENT'
        ? `There is no list of words called ${file}, which ${name} asks for. Check its name and folder.`
        : `Cannot read the words in ${file}: ${error.code ?? error.message}. Check that it is a file you may open.`
    )
  })
  const [{ decode }, { readWords }] = await Promise.all([import('@allclear/readers/decode'), import('../words.ts')])
  return { ...value, words: readWords(decode(bytes, file).text, file) }
}
