import { type Draft, elements, openingTag, rule, spokenName } from '@allclear/core'
import type { Element } from 'hast'
import { cite, citeAxe } from '../sources.ts'

export default rule({
  id: 'no-way-past-menu',
  chapter: 'whole-page',
  severity: 'warning',
  title: 'Give people a way past the menu',
  why: 'People with a keyboard or a screen reader go through the same menu on every page, link by link.',
  whoItHelps: ['blind people and screen reader users', 'people with mobility or dexterity impairments'],
  sources: [cite('wcag', '2.4.1 A'), citeAxe('bypass')],
  appliesTo: ['web-page', 'general'],
  mendedBy: 'developer',
  cannotSee: 'Whether a link past the menu works, and can be seen when people reach it.',
  examples: [
    {
      avoid:
        '<html lang="en-GB"><body>«<nav>»<a href="/">Home</a> <a href="/wards">Wards</a></nav><div>We open at 9am.</div></body></html>',
      in: 'html'
    },
    {
      fine: '<html lang="en-GB"><body><a href="#times">Skip to clinic times</a><nav><a href="/">Home</a></nav><p id="times">9am</p></body></html>',
      in: 'html'
    },
    { fine: '<html lang="en-GB"><body><nav><a href="/">Home</a></nav><h1>Clinic times</h1></body></html>', in: 'html' },
    {
      fine: '<html lang="en-GB"><body><nav><a href="/">Home</a></nav><main>We open at 9am.</main></body></html>',
      in: 'html'
    },
    { fine: '<html lang="en-GB"><body><p>We open at 9am. <a href="/wards">Wards</a></p></body></html>', in: 'html' },
    { fine: '<nav><a href="/">Home</a></nav><p>A piece of a page has its way round from the page.</p>', in: 'html' }
  ],
  *check(draft) {
    const menu = menuWithoutWayPast(draft)
    if (menu)
      yield { place: openingTag(draft, menu), message: 'Mark the main part of the page, and give it a heading.' }
  }
})

/** The menu of a page that has no main part, no heading and no link that would take people past it. */
export function menuWithoutWayPast(draft: Draft): Element | undefined {
  if (!draft.whole || elements(draft, 'a').length === 0) return undefined
  const menu = elements(draft, 'nav', 'aside', 'div', 'ul').find(isRepeated)
  return menu && !elements(draft).some(isWayPast) ? menu : undefined
}

/** Stands on every page of a site. */
function isRepeated({ tagName, properties: { role } }: Element): boolean {
  return tagName === 'nav' || tagName === 'aside' || /^(?:navigation|complementary)$/.test(String(role))
}

function isWayPast(element: Element): boolean {
  const { tagName, properties } = element
  const role = String(properties.role ?? tagName)
  // What folds the menu away does as well.
  if (/^(?:main|button|link|summary)$/.test(role) || properties.onClick) return true
  if (/^(?:h[1-6]|heading)$/.test(role)) return spokenName(element) !== '' && String(properties.ariaHidden) !== 'true'
  return tagName === 'a' && /^#./.test(String(properties.href ?? ''))
}
