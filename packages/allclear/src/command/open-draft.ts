import { dirname, resolve } from 'node:path'
import { kinds, type Rule } from '@allclear/core'
import type { Decoded } from '@allclear/readers/decode'
import type { LintOptions } from '../lint.ts'
import { idsOf, mustBeRule } from '../rule-levels.ts'
import { oneOf, type Request } from './arguments.ts'
import type { DraftFile } from './files.ts'
import { createSettingsFinder } from './find-settings.ts'
import type { Io } from './io.ts'
import { readDraft, readStdin } from './read-draft.ts'

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
