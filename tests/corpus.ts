import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Draft } from '@allclear/core'
import { html } from '@allclear/readers/html'
import { markdown } from '@allclear/readers/markdown'

/** Real pages, kept outside the repository. Tests that want them are skipped where they are not. */
const folder = new URL('../../shared/corpus/', import.meta.url).pathname

export const hasCorpus = existsSync(folder)

export function corpus(kind: 'md' | 'html'): { name: string; source: string }[] {
  if (!hasCorpus) return []
  return readdirSync(join(folder, kind))
    .sort()
    .map((name) => ({
      name: `${kind}/${name}`,
      source: readFileSync(join(folder, kind, name), 'utf8')
    }))
}

export function read(name: string, source: string): Draft {
  return name.endsWith('.html') ? html(source) : markdown(source)
}
