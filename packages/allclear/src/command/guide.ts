import { mkdir, readFile, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { chapters, ignoreComment } from '@allclear/core'
import { writeGuide } from '@allclear/guide'
import { rules } from '@allclear/rules'
import type { Io } from './io.ts'
import { explain, Stop } from './stop.ts'
import { write } from './write.ts'

/** `allclear guide [FOLDER]`: writes the best-practice guide, and takes away pages of rules that are gone. */
export async function guide([folder = 'docs/guide', ...more]: readonly string[], io: Io): Promise<number> {
  if (more.length > 0) throw new Stop('Name one folder to write the guide into: allclear guide FOLDER.')
  try {
    const count = await writeInto(folder, io)
    io.stdout.write(`Wrote ${count} pages of the guide into ${folder}.\n`)
    return 0
  } catch (error) {
    throw new Stop(explain(error, `Cannot write the guide into ${folder}`))
  }
}

/** Gives the number of pages. */
async function writeInto(folder: string, io: Io): Promise<number> {
  const pages = writeGuide(io.rules ?? [...rules, ignoreComment])
  const root = resolve(io.cwd, folder)
  const old = await readOld(join(root, 'README.md'))
  if (old !== undefined && firstLine(old) !== firstLine(pages.get('README.md') ?? ''))
    throw new Stop(`The folder ${folder} has a README.md of its own. Name a folder that is for the guide alone.`)
  for (const path of pagesIn(old ?? '')) if (!pages.has(path)) await rm(join(root, path), { force: true })
  for (const [path, page] of pages) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await write(join(root, path), new TextEncoder().encode(page))
  }
  return pages.size
}

async function readOld(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
}

/** The guide's own first page names its other pages, so no file of anybody else's is ever taken away. */
function pagesIn(index: string): string[] {
  return [...index.matchAll(/\]\(([a-z-]+)\/([a-z0-9-]+)\.md\)/g)].flatMap(([, chapter = '', id]) =>
    Object.hasOwn(chapters, chapter) ? [`${chapter}/${id}.md`] : []
  )
}

function firstLine(text: string): string {
  return text.split(/\r?\n/, 1)[0] ?? ''
}
