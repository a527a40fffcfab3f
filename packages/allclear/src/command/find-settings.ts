import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { readSettings, type SettingsInput } from '@allclear/core'
import { decode } from '@allclear/readers/decode'
import { readBytes } from './read-draft.ts'
import { explain, Stop } from './stop.ts'

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
  const text = readText(name, path, `There is no settings file called ${name}. Check its name and folder.`)
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
  const text = readText(
    file,
    resolve(dirname(path), file),
    `There is no list of words called ${file}, which ${name} asks for. Check its name and folder.`
  )
  const { readWords } = await import('../words.ts')
  return { ...value, words: readWords(text, file) }
}

/** @throws Stop with `missing` when there is no such file */
function readText(name: string, path: string, missing: string): string {
  try {
    return decode(readBytes(name, path), name).text
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    throw new Stop(isMissing ? missing : explain(error, `Cannot read ${name}`))
  }
}
