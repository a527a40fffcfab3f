import type { Rule } from '@allclear/core'
import { type Decoded, encode } from '@allclear/readers/decode'
import type { Report } from '@allclear/reporters/terminal'
import { fixWith } from '../fix.ts'
import { lintWith } from '../lint.ts'
import type { Request } from './arguments.ts'
import type { DraftFile } from './files.ts'
import type { Io } from './io.ts'
import { createOpener } from './open-draft.ts'
import { explain, Stop } from './stop.ts'
import { write } from './write.ts'

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
