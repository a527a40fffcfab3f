import { createDraft, type Draft, maskPlaceholders, type ReadOptions } from '@allclear/core'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { refuseTooDeep } from './depth.ts'

const page = unified().use(rehypeParse).freeze()
const fragment = unified().use(rehypeParse, { fragment: true }).freeze()

/** Reads HTML, a whole page or a piece of one. Nothing in it runs and nothing it points to is fetched. */
export function html(source: string, options: ReadOptions = {}): Draft {
  const masked = maskPlaceholders(source)
  const whole = options.whole ?? isPage(masked)
  return refuseTooDeep(
    () =>
      createDraft({ format: 'html', source, masked, tree: (whole ? page : fragment).parse(masked), whole }, options),
    options.file
  )
}

/** A page says so itself: it has a doctype, or an html, head or body element. */
function isPage(source: string): boolean {
  return /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(source)
}
