import { ancestors, elements, openingTag, rule } from '@allclear/core'
import { cite, citeAxe } from '../sources.ts'

export default rule({
  id: 'page-moves-on',
  chapter: 'whole-page',
  severity: 'error',
  title: 'Do not reload a page while people read it',
  why: 'People lose their place, or what they have typed. Anyone who reads slowly never gets to the end.',
  whoItHelps: [
    'blind people and screen reader users',
    'people who find reading hard',
    'people with mobility or dexterity impairments'
  ],
  sources: [cite('wcag', '2.2.1 A'), citeAxe('meta-refresh'), citeAxe('meta-refresh-no-exceptions')],
  mendedBy: 'developer',
  cannotSee: 'Whether a script reloads the page.',
  examples: [
    { avoid: '<html lang="en-GB"><head>«<meta http-equiv="refresh" content="30">»</head></html>', in: 'html' },
    {
      avoid: '<html lang="en-GB"><head>«<meta http-equiv="Refresh" content=" 5; url=/new">»</head></html>',
      in: 'html'
    },
    // At once is the same as being sent on by the server. Only the first counts.
    {
      fine: '<html lang="en-GB"><head><meta http-equiv="refresh" content="0; url=/new"><meta http-equiv="refresh" content="9"></head></html>',
      in: 'html'
    },
    { fine: '<html lang="en-GB"><head><meta http-equiv="refresh" content="86400"></head></html>', in: 'html' },
    { fine: '<html lang="en-GB"><head><meta http-equiv="refresh" content="soon"></head></html>', in: 'html' },
    { fine: '<html lang="en-GB"><head><meta name="refresh" content="30"></head></html>', in: 'html' }
  ],
  *check(draft) {
    for (const meta of elements(draft, 'meta')) {
      const { httpEquiv, content } = meta.properties
      if (!/^refresh$/i.test(String(httpEquiv)) || isWithoutScripts(ancestors(draft, meta))) continue
      const delay = delayOf(String(content ?? ''))
      if (delay === undefined) continue
      if (delay > 0 && delay <= longEnough)
        yield {
          place: openingTag(draft, meta),
          message: 'Take this out, so that the page stays until people leave it.'
        }
      // A browser acts on the first that it understands.
      return
    }
  }
})

// WCAG leaves alone what waits for longer than 20 hours.
const longEnough = 20 * 60 * 60
// Nobody writes more digits than this.
const longest = 50

/** How many seconds the page waits; nothing when a browser would take no notice. */
function delayOf(content: string): number | undefined {
  const seconds = /^\s*(\d+|(?=\.))[\d.]*(?=[\s;,]|$)/.exec(content.slice(0, longest))?.[1]
  return seconds === undefined ? undefined : Number(seconds)
}

function isWithoutScripts(around: Iterable<{ tagName: string }>): boolean {
  return [...around].some(({ tagName }) => tagName === 'noscript')
}
