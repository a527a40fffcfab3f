import { createDraft, type Draft, elements, maskPlaceholders, openingTag, type ReadOptions } from '@allclear/core'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { splitFrontMatter } from './front-matter.ts'
import { withinLimits } from './limits.ts'

const page = unified().use(rehypeParse).freeze()
const fragment = unified().use(rehypeParse, { fragment: true }).freeze()

/** Reads HTML, a whole page or a piece of one. Nothing in it runs and nothing it points to is fetched. */
export function html(source: string, options: ReadOptions = {}): Draft {
  const { page: written, frontMatter } = splitFrontMatter(source)
  const masked = maskPlaceholders(written)
  const whole = options.whole ?? isPage(masked)
  const parser = whole ? page : fragment
  return withinLimits(
    () =>
      keepSigns(
        createDraft({ format: 'html', source, masked, tree: parser.parse(masked), whole, frontMatter }, options)
      ),
    options.file
  )
}

/** The parser makes a number of `size="+2"`, which is not 2 but 2 more than usual. */
function keepSigns(draft: Draft): Draft {
  if (!/size\s*=\s*["']?\+\d/i.test(draft.source)) return draft
  for (const font of elements(draft, 'font')) {
    const tag = openingTag(draft, font)
    const [, size] = /\ssize\s*=\s*["']?(\+\d+)/i.exec(tag ? draft.source.slice(tag.start, tag.end) : '') ?? []
    if (size) font.properties.size = size
  }
  return draft
}

/** A page says so itself: it has a doctype, or an html, head or body element. Comments may stand before. */
function isPage(source: string): boolean {
  let start = 0
  const skipSpace = () => {
    while (/\s/.test(source.charAt(start))) start++
  }
  skipSpace()
  while (source.startsWith('<!--', start)) {
    const end = source.indexOf('-->', start)
    if (end < 0) return false
    start = end + '-->'.length
    skipSpace()
  }
  return /^<(?:!doctype\s+html|html|head|body)\b/i.test(source.slice(start, start + 100))
}
