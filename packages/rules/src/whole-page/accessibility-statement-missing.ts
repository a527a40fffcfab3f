import { elements, openingTag, rule } from '@allclear/core'
import { linksOf } from '../links/links.ts'
import { cite } from '../sources.ts'

export default rule({
  id: 'accessibility-statement-missing',
  chapter: 'whole-page',
  severity: 'warning',
  title: 'Link to your accessibility statement',
  why: 'Public bodies must by law say how accessible their site is. It tells people how to report a barrier.',
  whoItHelps: ['Disabled people'],
  sources: [cite('psbar', '2018'), cite('nhs-a11y')],
  appliesTo: ['web-page'],
  mendedBy: 'developer',
  cannotSee: 'Whether the law asks it of you, and whether the statement is right.',
  examples: [
    {
      avoid:
        '<html lang="en-GB"><body><h1>Eye clinic</h1>«<footer>»<a href="/privacy">Privacy</a> <a href="/cookies">Cookies</a></footer></body></html>',
      in: 'html',
      kind: 'web-page'
    },
    {
      fine: '<html lang="en-GB"><body><footer><a href="/access">Accessibility statement</a> <a href="/privacy">Privacy</a></footer></body></html>',
      in: 'html',
      kind: 'web-page'
    },
    {
      fine: '<html lang="en-GB"><body><footer><p>Reviewed in May 2026.</p></footer></body></html>',
      in: 'html',
      kind: 'web-page'
    },
    {
      fine: '<footer><a href="/privacy">Privacy</a> <a href="/cookies">Cookies</a></footer>',
      in: 'html',
      kind: 'web-page'
    },
    {
      fine: '<html lang="en-GB"><body><footer><a href="/privacy">Privacy</a> <a href="/cookies">Cookies</a></footer></body></html>',
      in: 'html',
      kind: 'web-page',
      settings: { organisation: { elsewhere: ['accessibility'] } }
    }
  ],
  *check(draft, settings) {
    if (!draft.whole || settings.organisation.elsewhere.includes('accessibility')) return
    // A footer that links to the rest of what a site must say is the site's, not only this page's.
    const footer = elements(draft, 'footer').at(-1)
    const links = linksOf(draft)
    if (!footer || !links.some(({ name }) => /^(?:privacy|cookies?\b|terms|legal)/i.test(name))) return
    if (links.some(({ name, href }) => /accessib/i.test(name) || /accessib/i.test(href))) return
    yield { place: openingTag(draft, footer), message: 'Add a link to your accessibility statement here.' }
  }
})
