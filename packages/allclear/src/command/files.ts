import { realpathSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import type { Request } from './arguments.ts'
import { extensions, search } from './search.ts'
import { explain, Stop } from './stop.ts'

/** A draft to read: what its reader calls it, and where it is. Without a path it comes from standard input. */
export interface DraftFile {
  name: string
  path?: string
}

type Tell = (message: string) => void

/**
 * The drafts that files, folders and patterns stand for, each once, in the order given.
 * What cannot be found is told to `complain`, and what was left out to `tell`; the rest still comes.
 */
export async function findDrafts(
  { paths, stdinName = 'standard input' }: Pick<Request, 'paths' | 'stdinName'>,
  cwd: string,
  complain: Tell,
  tell: Tell
): Promise<DraftFile[]> {
  const found = new Map<string, DraftFile>()
  for (const path of paths) {
    // An empty variable in a script would otherwise stand for the whole folder.
    if (path === '') {
      complain('One of the names of drafts is empty. Give the name of a draft, or . for this folder.')
      continue
    }
    if (path === '-') {
      found.set('-', { name: stdinName })
      continue
    }
    try {
      for (const name of await namesFor(path, cwd, complain, tell)) {
        const full = resolve(cwd, name)
        const real = realPathOf(full)
        if (!found.has(real)) found.set(real, { name, path: full })
      }
    } catch (error) {
      complain(explain(error, `Cannot read ${path}`))
    }
  }
  return [...found.values()]
}

/** The same for a file under two names. One that has gone since is told when it is read. */
function realPathOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

async function namesFor(path: string, cwd: string, complain: Tell, tell: Tell): Promise<string[]> {
  const what = await stat(resolve(cwd, path)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'EINVAL') return undefined
    throw error
  })
  if (what && !what.isDirectory()) return [path]
  const [folder, pattern] = what ? [path, `**/*.{${extensions.join(',')}}`] : splitPattern(path)
  const missing = `There is no file called ${path}. Check its name and folder.`
  if (pattern === undefined) throw new Stop(missing)
  const { names, ignored, closed } = await search(resolve(cwd, folder), pattern)
  for (const one of closed) complain(`Cannot look into ${relative(cwd, one) || '.'}. Check that you may open it.`)
  const left = `Left out ${ignored === 1 ? '1 draft' : `${ignored} drafts`} of ${path} that git ignores. To check one, name it or its folder.`
  if (ignored > 0) (names.length > 0 ? tell : complain)(left)
  if (names.length + ignored + closed.length > 0) return names.map((name) => join(folder, name))
  if (what)
    throw new Stop(`There are no drafts in ${path}. Looked for: ${extensions.map((one) => `.${one}`).join(', ')}.`)
  // Names have brackets too: “letter (final).md”.
  throw new Stop(/[*?{]/.test(path) ? `No draft matches ${path}. Check the pattern and the folder.` : missing)
}

/** The folder that a pattern is for, and the rest, which may be one thing or another; no pattern in an ordinary name. */
function splitPattern(path: string): [folder: string, pattern?: string] {
  const sign = path.search(/[*?[\]{}()!]/)
  if (sign < 0) return [path]
  const cut = path.lastIndexOf('/', sign) + 1
  return [path.slice(0, cut), path.slice(cut)]
}
