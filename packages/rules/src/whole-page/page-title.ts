import { ancestors, type Draft, elements, type Place, placeOf } from '@allclear/core'
import type { Element } from 'hast'

export interface Title {
  text: string
  place: Place | null
}

/** The titles of a page in the order they stand; a browser reads only the first. A drawing's title is its own. */
export function titlesOf(draft: Draft): Title[] {
  return elements(draft, 'title')
    .filter((element) => ![...ancestors(draft, element)].some(({ tagName }) => tagName === 'svg'))
    .map((element) => ({ text: textIn(element), place: placeOfWords(element) }))
}

/** The title in the front matter of a Markdown file; `undefined` where there is no such line. */
export function frontMatterTitle({ format, frontMatter, source }: Draft): Title | undefined {
  if (format !== 'markdown' || !('title' in frontMatter)) return undefined
  const { title } = frontMatter
  const line = /^title:[^\S\r\n]*(["']?)([^\r\n]*?)\1[^\S\r\n]*$/m.exec(source)
  const written = line?.[2] ?? ''
  const start = line ? line.index + line[0].indexOf(written, 'title:'.length) : 0
  return {
    text: title === null || title === undefined ? '' : String(title).trim(),
    place: line
      ? written
        ? { start, end: start + written.length }
        : { start: line.index, end: line.index + line[0].length }
      : null
  }
}

function textIn({ children }: Element): string {
  return children
    .map((child) => (child.type === 'text' ? child.value : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The words, or the whole element where there are none. */
function placeOfWords(element: Element): Place | null {
  const [first] = element.children
  return first && textIn(element) ? placeOf(first) : placeOf(element)
}
