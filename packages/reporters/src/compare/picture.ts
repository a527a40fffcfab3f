import { type Html, html } from '../html/html.ts'
import type { Comparison, Side } from './comparison.ts'

const row = 46
const top = 34
const left = 82
const longest = 190

/**
 * How long the sentences are, before and after, as bars. The table beside it says the same. It is drawn in the reader's
 * own text colour, so that it holds in dark mode and in high contrast, and outline and filling tell the bars apart.
 */
export function picture({ before, after }: Comparison): Html {
  const groups = before.reading.sentenceLengths.groups
  const height = top + groups.length * row
  const most = Math.max(1, ...[before, after].flatMap((side) => groups.map((_, index) => countIn(side, index))))
  const bar = (count: number, y: number, name: string) => {
    const width = Math.round((count / most) * longest)
    return html`<rect class="${name}" x="${left}" y="${y}" width="${width}" height="15"></rect><text x="${left + width + 6}" y="${y + 13}">${count}</text>`
  }
  return html`<svg role="img" aria-labelledby="picture-title picture-text" viewBox="0 0 320 ${height}">
<title id="picture-title">How long the sentences are</title>
<desc id="picture-text">${describe(before, 'Before')} ${describe(after, 'After')} The table below has the numbers.</desc>
<text x="0" y="17">Words</text>
<rect class="before" x="${left}" y="4" width="15" height="15"></rect><text x="${left + 22}" y="17">Before</text>
<rect class="after" x="${left + 90}" y="4" width="15" height="15"></rect><text x="${left + 112}" y="17">After</text>
${groups.map(
  (group, index) => html`<text x="0" y="${top + index * row + 21}">${groupName(group)}</text>
${bar(countIn(before, index), top + index * row, 'before')}
${bar(countIn(after, index), top + index * row + 19, 'after')}
`
)}</svg>`
}

/** The same numbers, for those who do not see the picture and those who want to know exactly. */
export function pictureTable({ before, after }: Comparison): Html {
  const rows = before.reading.sentenceLengths.groups.map(
    (group, index) =>
      html`<tr><th scope="row">${groupName(group)}</th><td>${countIn(before, index)}</td><td>${countIn(after, index)}</td></tr>
`
  )
  return html`<table>
<caption>Number of sentences by length</caption>
<thead><tr><th scope="col">Words</th><th scope="col">Before</th><th scope="col">After</th></tr></thead>
<tbody>
${rows}</tbody>
</table>`
}

function describe({ reading: { counted, sentenceLengths } }: Side, name: string): string {
  return `${name}: ${sentenceLengths.over20} of ${counted.sentences} sentences have more than 20 words.`
}

function countIn({ reading }: Side, index: number): number {
  return reading.sentenceLengths.groups[index]?.sentences ?? 0
}

function groupName({ from, to }: { from: number; to?: number }): string {
  return to === undefined ? `${from} up` : `${from} to ${to}`
}
