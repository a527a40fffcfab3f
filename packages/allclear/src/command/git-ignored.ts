import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'

/**
 * Gives what says of files in a folder whether git ignores them, by the `.gitignore` files of the folder’s repository.
 * Somebody who names a folder that git ignores means it, so that nothing in it counts as ignored.
 */
export function createGitIgnored(folder: string): (path: string) => boolean {
  const top = topOf(folder)
  if (top === undefined) return () => false
  const patterns = new Map<string, Ignore>()
  const folders = new Map([[top, false]])
  return isFolderIgnored(folder) ? () => false : isIgnored

  function isFolderIgnored(path: string): boolean {
    const is = folders.get(path) ?? isIgnored(path + sep)
    folders.set(path, is)
    return is
  }

  /** Git looks into no folder that it ignores. Elsewhere the nearest patterns that speak of a path decide. */
  function isIgnored(path: string): boolean {
    if (isFolderIgnored(dirname(path))) return true
    for (let at = dirname(path); ; at = dirname(at)) {
      const name = relative(at, path).replaceAll(sep, '/')
      const { ignored, unignored } = patternsOf(at).test(path.endsWith(sep) ? `${name}/` : name)
      if (ignored || unignored || at === top) return ignored
    }
  }

  function patternsOf(at: string): Ignore {
    const own = patterns.get(at) ?? ignore().add(readPatterns(join(at, '.gitignore')))
    patterns.set(at, own)
    return own
  }
}

/** The folder at the top of the repository that a folder is in, if it is in one. */
function topOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder
  return dirname(folder) === folder ? undefined : topOf(dirname(folder))
}

function readPatterns(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
