import { elements, openingTag, rule } from '@allclear/core'
import { cite, citeAxe } from '../sources.ts'

export default rule({
  id: 'zoom-blocked',
  chapter: 'whole-page',
  severity: 'error',
  title: 'Let people make the page larger',
  why: 'Many people need larger words to read. This page stops them from zooming in on a phone.',
  whoItHelps: ['people with low vision', 'older people'],
  sources: [cite('wcag', '1.4.4 AA'), citeAxe('meta-viewport'), citeAxe('meta-viewport-large')],
  mendedBy: 'developer',
  examples: [
    { avoid: '«<meta name="viewport" content="width=device-width, user-scalable=no">»', in: 'html' },
    { avoid: '«<meta name="viewport" content="width=device-width, maximum-scale=1.0">»', in: 'html' },
    // Enough for the standard, not for everyone who needs it.
    { avoid: '«<meta name="viewport" content="maximum-scale=3">»', in: 'html' },
    { fine: '<meta name="viewport" content="width=device-width, initial-scale=1">', in: 'html' },
    { fine: '<meta name="viewport" content="maximum-scale=5, user-scalable=yes">', in: 'html' },
    { fine: '<meta name="viewport" content=""><meta name="theme" content="user-scalable=no">', in: 'html' }
  ],
  *check(draft) {
    for (const meta of elements(draft, 'meta')) {
      if (!/^viewport$/i.test(String(meta.properties.name))) continue
      const largest = largestScale(String(meta.properties.content ?? ''))
      if (largest >= 5) continue
      yield {
        place: openingTag(draft, meta),
        message: 'Let people zoom in: take out user-scalable and maximum-scale.',
        ...(largest < 2 ? {} : { severity: 'suggestion' as const })
      }
    }
  }
})

/** How many times as large people can make the page. Words that a browser does not know count as hardly any. */
function largestScale(content: string): number {
  let largest = Number.POSITIVE_INFINITY
  for (const part of content.toLowerCase().split(/[;,]/)) {
    const [name, value] = part.split('=').map((piece) => piece.trim())
    if (!value) continue
    const number = Number.parseFloat(value)
    if (name === 'user-scalable' && (Number.isNaN(number) ? !wide.test(value) : Math.abs(number) < 1)) return 1
    if (name !== 'maximum-scale' || number < 0 || /^device-/.test(value)) continue
    largest = Math.min(largest, value === 'yes' ? 1 : Number.isNaN(number) ? 0.1 : number)
  }
  return largest
}

const wide = /^(?:yes|device-(?:width|height))$/
