import type { Finding } from '@allclear/core'
import { type Html, html } from '../html.ts'
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
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>What changed from ${onOneLine(before.file)} to ${onOneLine(after.file)}</title>
<style>${{ html: style }}</style>
</head>
<body>
<main>
<h1>What changed between two drafts</h1>
<p>Before: ${onOneLine(before.file)}<br>After: ${onOneLine(after.file)}</p>
<p class="verdict">${verdict(comparison)}</p>
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
</main>
</body>
</html>
`.html
}

const style = `
:root { color-scheme: light dark; font: 100%/1.5 Arial, Helvetica, sans-serif; }
body { margin: 0; background: Canvas; color: CanvasText; }
main { max-width: 44rem; margin: 0 auto; padding: 1rem; overflow-wrap: break-word; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { font-size: 1.25rem; margin-top: 2rem; }
h3 { font-size: 1rem; }
.verdict { font-size: 1.2rem; font-weight: bold; }
figure { margin: 1rem 0; max-width: 24rem; }
svg { display: block; width: 100%; height: auto; font-size: 15px; }
svg text { fill: CanvasText; }
.before { fill: Canvas; stroke: CanvasText; stroke-width: 2; }
.after { fill: CanvasText; stroke: CanvasText; stroke-width: 2; }
table { border-collapse: collapse; margin: 1rem 0; }
caption { text-align: left; font-weight: bold; }
th, td { padding: 0.25rem 1rem 0.25rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid; }
th[scope="row"] { font-weight: normal; }
li { margin-bottom: 0.5rem; }
`

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
