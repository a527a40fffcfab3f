// What Markdown or HTML would make something of: headings, lists, tables, links, pictures, bold, code, tags.
const markup = /^\s*(?:#{1,6}\s|[-*+]\s|\d+[.)]\s|>|={3,}|-{3,}|\||```)|[[\]<>`|\\]|\*\*|__|[*_]\p{L}|\p{L}[*_]|&\w+;/mu

// Letters from other alphabets dressed up as ours.
const unusual = /[\u{1D400}-\u{1D7FF}\uFF01-\uFF5E]|\u0336/u

/**
 * An example as Markdown, the words between `«` and `»` marked. Prose is shown as a quotation, which wraps and reads as
 * people will see it; markup is shown as it is typed. allclear reads neither as the page's own words.
 */
export function showExample(example: string, format: 'markdown' | 'html' | 'text' = 'markdown'): string {
  if (format === 'html' || markup.test(example) || unusual.test(example) || hasLongMark(example))
    return `<pre><code>${marked(escaped(shortened(example)))}</code></pre>`
  const lines = shortened(example)
    .split('\n')
    .map((line, index, all) => {
      const breaks = format === 'text' && line && all[index + 1]
      return `> ${line}${breaks ? '\\' : ''}`.trimEnd()
    })
  return marked(lines.join('\n'))
}

function marked(text: string): string {
  return text.replaceAll('«', '<mark>').replaceAll('»', '</mark>')
}

/** An example of a text that is too long says how it goes on, and no more. */
function shortened(example: string): string {
  if (example.length < 900) return example
  const from = example.indexOf('«')
  const begin = example.slice(0, Math.max(300, example.indexOf('»', from) + 1))
  const words = example.slice(begin.length).trim().split(/\s+/).length
  return `${begin.slice(0, begin.lastIndexOf(' '))} … and ${words} more words`
}

/** A mark in a quotation cannot run from one paragraph into the next. */
function hasLongMark(example: string): boolean {
  return /«[^»]*\n\s*\n/.test(example)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
