import { axe, type Draft, elements, rule } from '@allclear/core'
import { cite, citeAxe } from '../sources.ts'

export default rule({
  id: 'hidden-but-reachable',
  chapter: 'controls',
  severity: 'error',
  title: 'Do not hide what people can still reach',
  why: 'People reach it with the Tab key, and their screen reader says nothing. They do not know where they are.',
  whoItHelps: ['blind people and screen reader users', 'people with mobility or dexterity impairments'],
  sources: [cite('wcag', '4.1.2 A'), citeAxe('aria-hidden-focus')],
  mendedBy: 'developer',
  examples: [
    {
      avoid: '«<a href="/map" aria-hidden="true">»Map</a>',
      better: '<a href="/map">Map</a>',
      in: 'html'
    },
    { avoid: '«<div class="menu" aria-hidden="true">»<button>Open</button></div>', in: 'html' },
    // A style sheet in another file may hide it: this only asks.
    {
      avoid:
        '<html lang="en-GB"><head><link rel="stylesheet" href="site.css"></head><body>«<div class="modal" aria-hidden="true">»<button>Close</button></div></body></html>',
      in: 'html'
    },
    { fine: '<a href="/map" aria-hidden="true" tabindex="-1"><img src="map.png" alt=""></a>', in: 'html' },
    { fine: '<div class="menu" aria-hidden="true" hidden><button>Open</button></div>', in: 'html' },
    { fine: '<button aria-label="Close"><span aria-hidden="true">×</span></button>', in: 'html' }
  ],
  // A page hidden as a whole has a rule of its own.
  check: axe('aria-hidden-focus', 'Take aria-hidden off, or make sure nobody can reach this with the Tab key.', {
    unless: ({ tagName }) => tagName === 'body',
    unsure: ({ properties: { className } }, draft) => className !== undefined && isDressedElsewhere(draft)
  })
})

/** A style sheet in another file may hide a box by its class until it opens. */
function isDressedElsewhere(draft: Draft): boolean {
  return elements(draft, 'link').some(({ properties: { rel } }) => /\bstylesheet\b/i.test([rel].flat().join(' ')))
}
