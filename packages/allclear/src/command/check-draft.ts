import { dirname, resolve } from 'node:path'
import { kinds, type Rule } from '@allclear/core'
import { type Decoded, encode } from '@allclear/readers/decode'
import type { Report } from '@allclear/reporters/terminal'
import { fixWith } from '../fix.ts'
import { type LintOptions, lintWith } from '../lint.ts'
import { idsOf, mustBeRule } from '../rule-levels.ts'
import { oneOf, type Request } from './arguments.ts'
import type { DraftFile } from './files.ts'
import { createSettingsFinder } from './find-settings.ts'
import type { Io } from './io.ts'
import { readDraft, readStdin } from './read-draft.ts'
import { explain, Stop } from './stop.ts'
import { write } from './write.ts'

/** A draft that was read, and what to check it with. */
export interface Opened {
  decoded: Decoded
  options: LintOptions
}

/** Gives what reads one draft and finds its settings. What is asked for is checked first. */
export function createOpener(request: Request, io: Io, rules: readonly Rule[]): (draft: DraftFile) => Promise<Opened> {
  const ids = idsOf(rules)
  for (const id of request.rules ?? []) mustBeRule(id, ids)
  const options: LintOptions = {
    ...(request.kind === undefined ? {} : { kind: oneOf('kind', request.kind, kinds) }),
    ...(request.rules === undefined ? {} : { rules: request.rules }),
    ...(request.whole === undefined ? {} : { whole: request.whole })
  }
  const settingsFor = createSettingsFinder(io.cwd, ids, request.settings)
  return async ({ name, path }) => {
    const settings = await settingsFor(dirname(resolve(io.cwd, path ?? name)))
    const bytes = path === undefined ? io.stdin : path
    const decoded =
      typeof bytes === 'string'
        ? await readDraft(name, bytes, request.maxBytes)
        : await readStdin(bytes, name, request.maxBytes)
    return { decoded, options: { ...options, settings, file: name } }
  }
}

/** Gives what checks one draft, and changes it when that was asked for. */
export function createChecker(request: Request, io: Io, rules: readonly Rule[]): (draft: DraftFile) => Promise<Report> {
  const open = createOpener(request, io, rules)
  return async (draft) => {
    const { name, path } = draft
    const { decoded, options } = await open(draft)
    const all = { ...options, reading: request.format === 'json' || request.format === 'html' }
    if (!request.fix) return { ...(await lintWith(rules, decoded.text, all)), file: name }
    const fixed = await fixWith(rules, decoded.text, all)
    if (path === undefined) io.stdout.write(encode(decoded, fixed.source))
    else if (fixed.changed) {
      await save(name, path, decoded, fixed.source)
      io.stderr.write(`Made the safe changes in ${name}.\n`)
    }
    return { ...fixed, file: name }
  }
}

async function save(name: string, path: string, decoded: Decoded, text: string): Promise<void> {
  try {
    await write(path, encode(decoded, text))
  } catch (error) {
    throw new Stop(`${explain(error, `Cannot save ${name}`)} Nothing in ${name} was changed.`)
  }
}
