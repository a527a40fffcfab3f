import { createDraft, type Draft, maskPlaceholders, type ReadOptions } from '@allclear/core'
import type { Root as HastRoot } from 'hast'
import { raw } from 'hast-util-raw'
import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { type Processor, unified } from 'unified'
import { visit } from 'unist-util-visit'
import { parse as parseYaml } from 'yaml'

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).use(keepPlaces).freeze()
const toHast = unified()
  .use(remarkRehype, { allowDangerousHtml: true, footnoteBackContent: () => [] })
  .freeze()

/** Reads Markdown: CommonMark with tables, task lists and the like, front matter, and HTML inside it. */
export function markdown(source: string, options: ReadOptions = {}): Draft {
  const masked = maskPlaceholders(source)
  const mdast = parser.parse(masked)
  const hast = toHast.runSync(mdast)
  const tree = hasRaw(hast) ? (raw(hast, { file: { value: masked } as never }) as HastRoot) : hast
  return createDraft(
    {
      format: 'markdown',
      source,
      masked,
      tree,
      whole: tree.children.some((node) => node.type === 'element' && node.tagName === 'html'),
      frontMatter: readFrontMatter(mdast, source)
    },
    options
  )
}

/** Finding addresses a second time, in the tree, would lose the places of the text around them. */
function keepPlaces(this: Processor): undefined {
  const { fromMarkdownExtensions = [] } = this.data() as { fromMarkdownExtensions?: unknown[] }
  for (const extension of fromMarkdownExtensions.flat()) {
    if (extension && typeof extension === 'object' && 'transforms' in extension) delete extension.transforms
  }
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
  if (first?.type !== 'yaml') return {}
  const written = source.slice(first.position?.start.offset, first.position?.end.offset).replace(/^---.*|---\s*$/g, '')
  try {
    const value: unknown = parseYaml(written, { maxAliasCount: 10 })
    return value && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
