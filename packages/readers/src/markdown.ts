import { createDraft, type Draft, maskPlaceholders, type ReadOptions } from '@allclear/core'
import type { Root as HastRoot } from 'hast'
import { raw } from 'hast-util-raw'
import type { List, Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype, { defaultHandlers } from 'remark-rehype'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { parse as parseYaml } from 'yaml'
import { countSigns } from './count-signs.ts'
import { readLines } from './front-matter.ts'
import { leaveAddresses } from './leave-addresses.ts'
import { refuseEndless, withinLimits } from './limits.ts'

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml'])
const plainParser = parser().use(countSigns).freeze()
const gfmParser = parser().use(remarkGfm).use(leaveAddresses).use(countSigns).freeze()
/** What GitHub adds to Markdown takes one of these: a table, words crossed out, a footnote, a task. Trying each costs time. */
const gfmSign = /[|~]|:-|-:|\[(?:\^|[ xX\t\n\r]\])/

const loose = new WeakMap<List, boolean>()

/** The handler itself looks through the whole list for each of its items, to see if one has a blank line in it. */
const listItem: typeof defaultHandlers.listItem = (state, node, parent) => {
  if (parent?.type !== 'list') return defaultHandlers.listItem(state, node, parent)
  let spread = loose.get(parent)
  if (spread === undefined) {
    spread = parent.spread === true || parent.children.some((item) => item.spread ?? item.children.length > 1)
    loose.set(parent, spread)
  }
  return defaultHandlers.listItem(state, node, { ...parent, spread, children: [] })
}

const toHast = unified()
  .use(remarkRehype, { allowDangerousHtml: true, footnoteBackContent: () => [], handlers: { listItem } })
  .freeze()

/** Reads Markdown: CommonMark with tables, task lists and the like, front matter, and HTML inside it. */
export function markdown(source: string, options: ReadOptions = {}): Draft {
  refuseEndless(source, options.file)
  return withinLimits(() => read(source, options), options.file)
}

function read(source: string, options: ReadOptions): Draft {
  const masked = maskPlaceholders(source)
  // The parser takes a byte order mark off, and counts from what is left.
  const start = masked.startsWith('\uFEFF') ? 1 : 0
  const written = masked.slice(start)
  const mdast = (gfmSign.test(written) ? gfmParser : plainParser).parse(written)
  const hast = toHast.runSync(mdast)
  const tree = hasRaw(hast) ? (raw(hast, { file: { value: written } as never }) as HastRoot) : hast
  if (start > 0) moveOffsets(tree, start)
  return createDraft(
    {
      format: 'markdown',
      source,
      masked,
      tree,
      whole: tree.children.some((node) => node.type === 'element' && node.tagName === 'html'),
      frontMatter: readFrontMatter(mdast, source.slice(start))
    },
    options
  )
}

function moveOffsets(tree: HastRoot, by: number): void {
  visit(tree, ({ position }) => {
    for (const point of position ? [position.start, position.end] : [])
      if (point?.offset !== undefined) point.offset += by
  })
}

function hasRaw(tree: HastRoot): boolean {
  let found = false
  visit(tree, 'raw', () => {
    found = true
    return false
  })
  return found
}

/** What the front matter says, where it is well formed; anything else is no front matter. */
function readFrontMatter({ children: [first] }: Root, source: string): Record<string, unknown> {
  const kind: string | undefined = first?.type
  if (kind !== 'yaml' && kind !== 'toml') return {}
  const { start, end } = first?.position ?? {}
  const written = source.slice(start?.offset, end?.offset).replace(/^(?:---|\+\+\+).*|(?:---|\+\+\+)\s*$/g, '')
  if (kind === 'toml') return readLines(written)
  try {
    const value: unknown = parseYaml(written, { maxAliasCount: 10, logLevel: 'error' })
    return value && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
