import type { Finding } from '@allclear/core'
import { frame } from '../html/frame.ts'
import { type Html, html } from '../html/html.ts'
import { createLineOf } from '../page.ts'
import { aboutLevels, countedLine } from '../reading-words.ts'
import { list } from '../words.ts'
import { onOneLine, quote } from '../wrap.ts'
import type { Comparison, Side } from './comparison.ts'
import { picture, pictureTable } from './picture.ts'
import { byLevel, findingsTitle, goneLine, keptLine, newLine, numbersOf, verdict } from './words.ts'

/** What got easier and harder, as a page with a picture. It needs no script, no network and no other file. */
export function compareHtml(comparison: Comparison): string {
  const { before, after, hardWords, findings } = comparison
  return frame(
    `What changed from ${onOneLine(before.file)} to ${onOneLine(after.file)}`,
    html`<h1>What changed between two drafts</h1>
<p>Before: ${onOneLine(before.file)}<br>After: ${onOneLine(after.file)}</p>
<p class="first">${verdict(comparison)}</p>
<p>${aboutLevels}</p>
<h2>How long the sentences are</h2>
<figure>
${picture(comparison)}
</figure>
${pictureTable(comparison)}
<h2>In numbers</h2>
${numbers(comparison)}
<p>Before: ${countedLine(before.reading)}</p>
<p>After: ${countedLine(after.reading)}</p>
<h2>Words that many readers will not know</h2>
${words(hardWords)}
<h2>Change these sentences next</h2>
${sentences(after)}
<h2>${findingsTitle('gone', findings.gone)}</h2>
${findingsList(findings.gone, goneLine, before)}
<h2>${findingsTitle('new', findings.new)}</h2>
${findingsList(findings.new, newLine, after)}
<p>${keptLine(findings.kept)}</p>
`
  )
}

function numbers(comparison: Comparison): Html {
  const rows = numbersOf(comparison).map(
    ([name, before, after]) => html`<tr><th scope="row">${name}</th><td>${before}</td><td>${after}</td></tr>
`
  )
  return html`<table>
<caption>Each draft in numbers</caption>
<thead><tr><th scope="col">What</th><th scope="col">Before</th><th scope="col">After</th></tr></thead>
<tbody>
${rows}</tbody>
</table>`
}

function words({ gone, new: fresh }: Comparison['hardWords']): Html {
  if (gone.length + fresh.length === 0) return html`<p>The same as before.</p>`
  const lines = [
    ['Gone', gone],
    ['New', fresh]
  ] as const
  return html`${lines
    .filter(([, own]) => own.length > 0)
    .map(
      ([name, own]) => html`<p>${name}: ${list(own.map((word) => `“${word}”`))}.</p>
`
    )}`
}

function sentences({ reading }: Side): Html {
  if (reading.sentences.length === 0) return html`<p>None stands out.</p>`
  return html`<ul>
${reading.sentences.map(
  ({ text, reason }) => html`<li>${quote(text, 400)} ${reason}</li>
`
)}</ul>`
}

function findingsList(findings: readonly Finding[], lineFor: typeof newLine, side: Side): Html {
  if (findings.length === 0) return html`<p>None.</p>`
  const lineOf = createLineOf()
  return html`${byLevel(findings).map(
    ([level, own]) => html`<h3>${level}</h3>
<ul>
${own.map(
  (one) => html`<li>${onOneLine(lineFor(one, (place) => lineOf(side, place)))}</li>
`
)}</ul>
`
  )}`
}
