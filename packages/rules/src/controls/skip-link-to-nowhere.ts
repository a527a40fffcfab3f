import { elementById, elements, openingTag, rule, spokenName } from '@allclear/core'
import { fragmentOf, isSkipLink } from '../links/links.ts'
import { cite, citeAxe } from '../sources.ts'

export default rule({
  id: 'skip-link-to-nowhere',
  chapter: 'controls',
  severity: 'warning',
  title: 'Make the skip link lead to the main part',
  why: 'A skip link spares people who use keys the whole menu. When it leads nowhere, they must go through it on every page.',
  whoItHelps: [
    'people with mobility or dexterity impairments',
    'blind people and screen reader users',
    'people with low vision'
  ],
  sources: [cite('wcag', '2.4.1 A'), citeAxe('skip-link')],
  mendedBy: 'developer',
  examples: [
    {
      avoid:
        '<html lang="en-GB"><head><title>Clinic times</title></head><body>«<a href="#content">»Skip to main content</a><main id="main"><h1>Clinic times</h1></main></body></html>',
      in: 'html'
    },
    {
      avoid:
        '<html lang="en-GB"><head><title>Clinic times</title></head><body>«<a href="#content">»Skip main navigation</a><main id="main"><h1>Clinic times</h1></main></body></html>',
      in: 'html'
    },
    {
      fine: '<html lang="en-GB"><head><title>Clinic times</title></head><body><a href="#main">Skip to main content</a><main id="main"><h1>Clinic times</h1></main></body></html>',
      in: 'html'
    },
    {
      fine: '<html lang="en-GB"><head><title>Clinic times</title></head><body><a href="#content">Skip to main content</a><a name="content"></a><h1>Clinic times</h1></body></html>',
      in: 'html'
    },
    { fine: '<a href="#main">Skip to main content</a>', in: 'html' }
  ],
  *check(draft) {
    if (!draft.whole) return
    const anchors = elements(draft, 'a')
    const names = new Set(anchors.map(({ properties }) => properties.name))
    for (const link of anchors) {
      const href = String(link.properties.href ?? '')
      if (!/^#./.test(href) || !isSkipLink(spokenName(link))) continue
      const target = fragmentOf(href)
      if (target === 'top' || elementById(draft, target) || names.has(target)) continue
      yield { place: openingTag(draft, link), message: 'Make this skip link lead to an id that the page has.' }
    }
  }
})
