// What Markdown or HTML would make something of: headings, lists, tables, links, pictures, bold, code, tags.
const markup = /^\s*(?:#{1,6}\s|[-*+]\s|\d+[.)]\s|>|={3,}|-{3,}|\||```)|[[\]<>`|\\]|\*\*|__|[*_]\p{L}|\p{L}[*_]|&\w+;/mu

/**
 * An example as Markdown, the words between `«` and `»` marked. Prose is shown as a quotation, which wraps and reads as
 * people will see it; markup is shown as it is typed. allclear reads neither as the page's own words.
 */
export function showExample(example: string, format: 'markdown' | 'html' | 'text' = 'markdown'): string {
  if (format === 'html' || markup.test(example) || hasLongMark(example))
    return `<pre><code>${marked(escaped(example))}</code></pre>`
  const lines = example.split('\n').map((line, index, all) => {
    const breaks = format === 'text' && line && all[index + 1]
    return `> ${line}${breaks ? '\\' : ''}`.trimEnd()
  })
  return marked(lines.join('\n'))
}

function marked(text: string): string {
  return text.replaceAll('«', '<mark>').replaceAll('»', '</mark>')
}

/** A mark in a quotation cannot run from one paragraph into the next. */
function hasLongMark(example: string): boolean {
  return /«[^»]*\n\s*\n/.test(example)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
