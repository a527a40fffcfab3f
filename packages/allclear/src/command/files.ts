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
  const missing = `There is no file called ${path}. Check its name and folder.`
  if (!what && !sign.test(path)) throw new Stop(missing)
  let isOpen = true
  const onClosed = (folder: string) => {
    isOpen = false
    complain(`Cannot look into ${relative(cwd, folder) || '.'}. Check that you may open it.`)
  }
  const all = what ? await inFolder(path, cwd, onClosed) : await byPattern(path, cwd, onClosed)
  const { createGitIgnored } = await import('./git-ignored.ts')
  const isIgnored = createGitIgnored(resolve(cwd, what ? path : beforeSigns(path)))
  const names = all.filter((name) => !isIgnored(resolve(cwd, name)))
  const left = all.length - names.length
  const message = `Left out ${left === 1 ? '1 draft' : `${left} drafts`} of ${path} that git ignores. To check one, name it or its folder.`
  // Nothing was found to be fine where nothing is left.
  if (left > 0) (names.length > 0 ? tell : complain)(message)
  if (all.length > 0 || !isOpen) return names
  if (what)
    throw new Stop(`There are no drafts in ${path}. Looked for: ${inFolders.map((one) => `.${one}`).join(', ')}.`)
  // Names have brackets too: “letter (final).md”.
  throw new Stop(/[*?{]/.test(path) ? `No draft matches ${path}. Check the pattern and the folder.` : missing)
}

type Tell = (message: string) => void

async function inFolder(path: string, cwd: string, onClosed: Tell): Promise<string[]> {
  const names = await glob(`**/*.{${inFolders.join(',')}}`, resolve(cwd, path), onClosed)
  return names.map((name) => join(path, name))
}

async function byPattern(path: string, cwd: string, onClosed: Tell): Promise<string[]> {
  const names = await glob(isAbsolute(path) ? relative(cwd, path) : path, cwd, onClosed)
  // A pattern such as drafts/* finds pictures and scripts too.
  const drafts = names.filter((name) => inFolders.some((one) => name.toLowerCase().endsWith(`.${one}`)))
  return /\.\w+$/.test(path) ? names : drafts
}

/** What makes a name a pattern. */
const sign = /[*?[\]{}()!]/

/** The folder that a pattern names: all but what may be one thing or another. */
function beforeSigns(pattern: string): string {
  const parts = pattern.split('/')
  return (
    parts
      .slice(
        0,
        parts.findIndex((part) => sign.test(part))
      )
      .join('/') || (isAbsolute(pattern) ? '/' : '.')
  )
}

/** `onClosed` is told of folders that may not be opened: what is in them has not been found to be fine. */
async function glob(pattern: string, cwd: string, onClosed: Tell): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  const readdir = (path: string, options: never, done: (error: Error | null, entries: never) => void) =>
    fs.readdir(path, options, (error, entries) => {
      if (error?.code === 'EACCES' || error?.code === 'EPERM') onClosed(path)
      done(error, entries as never)
    })
  const names = await glob([pattern], {
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
