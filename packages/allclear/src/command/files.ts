import fs, { realpathSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve } from 'node:path'
import type { Request } from './arguments.ts'
import { explain, Stop } from './stop.ts'

/** A draft to read: what its reader calls it, and where it is. Without a path it comes from standard input. */
export interface DraftFile {
  name: string
  path?: string
}

const inFolders = ['md', 'markdown', 'html', 'htm', 'txt']

/**
 * The drafts that files, folders and patterns stand for, each once, in the order given.
 * What cannot be found is told to `complain`; the rest still comes.
 */
export async function findDrafts(
  { paths, stdinName = 'standard input' }: Pick<Request, 'paths' | 'stdinName'>,
  cwd: string,
  complain: (message: string) => void
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
      for (const name of await namesFor(path, cwd, complain)) {
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

async function namesFor(path: string, cwd: string, complain: (message: string) => void): Promise<string[]> {
  let isOpen = true
  const onClosed = (folder: string) => {
    isOpen = false
    complain(`Cannot look into ${relative(cwd, folder) || '.'}. Check that you may open it.`)
  }
  const what = await stat(resolve(cwd, path)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'EINVAL') return undefined
    throw error
  })
  if (what?.isDirectory()) {
    const names = await glob([`**/*.{${inFolders.join(',')}}`], resolve(cwd, path), onClosed)
    if (names.length === 0 && isOpen)
      throw new Stop(`There are no drafts in ${path}. Looked for: ${inFolders.map((one) => `.${one}`).join(', ')}.`)
    return names.map((name) => join(path, name))
  }
  if (what) return [path]
  const missing = `There is no file called ${path}. Check its name and folder.`
  if (!/[*?[\]{}()!]/.test(path)) throw new Stop(missing)
  const matches = await glob([isAbsolute(path) ? relative(cwd, path) : path], cwd, onClosed)
  // A pattern such as drafts/* finds pictures and scripts too.
  const drafts = matches.filter((name) => inFolders.some((one) => name.toLowerCase().endsWith(`.${one}`)))
  const wanted = /\.\w+$/.test(path) ? matches : drafts
  // Names have brackets too: “letter (final).md”.
  if (wanted.length === 0 && isOpen)
    throw new Stop(/[*?{]/.test(path) ? `No draft matches ${path}. Check the pattern and the folder.` : missing)
  return wanted
}

/** `onClosed` is told of folders that may not be opened: what is in them has not been found to be fine. */
async function glob(patterns: string[], cwd: string, onClosed: (folder: string) => void): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  const readdir = (path: string, options: never, done: (error: Error | null, entries: never) => void) =>
    fs.readdir(path, options, (error, entries) => {
      if (error?.code === 'EACCES' || error?.code === 'EPERM') onClosed(path)
      done(error, entries as never)
    })
  const names = await glob(patterns, {
    cwd,
    ignore: ['**/node_modules/**'],
    // A link can lead back to the folder it is in.
    followSymbolicLinks: false,
    expandDirectories: false,
    caseSensitiveMatch: false,
    fs: { readdir: readdir as typeof fs.readdir }
  })
  return names.sort()
}
