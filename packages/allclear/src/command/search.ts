import fs from 'node:fs'
import { resolve } from 'node:path'

/** What drafts are looked for by, where nobody says which. */
export const extensions = ['md', 'markdown', 'html', 'htm', 'txt']

export interface Found {
  /** In order, and relative to the folder. */
  names: string[]
  /** How many more there are that git ignores. */
  ignored: number
  /** Folders that may not be opened: what is in them has not been found to be fine. */
  closed: string[]
}

/** The drafts in a folder, and in those within it, whose names a pattern means. */
export async function search(folder: string, pattern: string): Promise<Found> {
  const [{ glob }, { createGitIgnored }] = await Promise.all([import('tinyglobby'), import('./git-ignored.ts')])
  const closed: string[] = []
  const readdir = (path: string, options: never, done: (error: Error | null, entries: never) => void) =>
    fs.readdir(path, options, (error, entries) => {
      if (error?.code === 'EACCES' || error?.code === 'EPERM') closed.push(path)
      done(error, entries as never)
    })
  const all = await glob([pattern], {
    cwd: folder,
    ignore: ['**/node_modules/**'],
    // A link can lead back to the folder it is in.
    followSymbolicLinks: false,
    expandDirectories: false,
    caseSensitiveMatch: false,
    fs: { readdir: readdir as typeof fs.readdir }
  })
  // A pattern such as drafts/* finds pictures and scripts too.
  const drafts = /\.\w+$/.test(pattern) ? all : all.filter(isDraft)
  const isIgnored = createGitIgnored(folder)
  const names = drafts.filter((name) => !isIgnored(resolve(folder, name))).sort()
  return { names, ignored: drafts.length - names.length, closed }
}

function isDraft(name: string): boolean {
  return extensions.some((one) => name.toLowerCase().endsWith(`.${one}`))
}
