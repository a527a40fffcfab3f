import type { Format } from '@allclear/core'

const formats: ReadonlyMap<string, Format> = new Map(
  Object.entries({
    md: 'markdown',
    markdown: 'markdown',
    mdx: 'markdown',
    html: 'html',
    htm: 'html',
    xhtml: 'html',
    txt: 'text',
    text: 'text'
  })
)

/** How a draft is written: by its name, or else by the look of it. */
export function guessFormat(source: string, file = ''): Format {
  const extension = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? ''
  return formats.get(extension) ?? guessFromSource(source)
}

/** Plain text only where nothing looks like Markdown: a letter typed as text has none of its marks. */
function guessFromSource(source: string): Format {
  // Enough to tell, and no cost in a long draft.
  const start = source.slice(0, 20_000).replace(/^\uFEFF/, '')
  if (/^\s*<(?:!doctype\b|!--|[a-z][a-z0-9-]*[\s/>])/i.test(start)) return 'html'
  return /^(?:#{1,6} |```|~~~|> |(?:---|\+\+\+)\r?$|[-*+] |\d+[.)] |\|.*\|)|\]\([^)\s]+\)|\*\*\S|(?<!\w)__\S|`[^`\n]+`|<!--/m.test(
    start
  )
    ? 'markdown'
    : 'text'
}
