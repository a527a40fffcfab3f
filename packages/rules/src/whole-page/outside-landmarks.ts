import { elements, isUnsaid, openingTag, placeOf, rule } from '@allclear/core'
import type { Element, Text } from 'hast'
import { cite, citeAxe } from '../sources.ts'

export default rule({
  id: 'outside-landmarks',
  chapter: 'whole-page',
  severity: 'suggestion',
  title: 'Put everything inside a part of the page',
  why: 'Screen reader users move from part to part: header, menu, main part, footer. They miss what stands between.',
  whoItHelps: ['blind people and screen reader users'],
  sources: [cite('wcag', '1.3.1 A, technique ARIA11'), citeAxe('region')],
  appliesTo: ['web-page', 'general'],
  mendedBy: 'developer',
  cannotSee: 'What a style sheet hides, and what a script puts in.',
  examples: [
    // Told once: it is the template that has to change.
    {
      avoid:
        '<html lang="en-GB"><body><main><h1>Times</h1></main><div>«<p>»We move in May.</p></div><p>Call us.</p></body></html>',
      in: 'html'
    },
    {
      avoid:
        '<html lang="en-GB"><body><article>«<header>»News</header></article><main><h1>Times</h1></main></body></html>',
      in: 'html'
    },
    {
      fine: '<html lang="en-GB"><body><main><h1>Times</h1><p>We move in May.</p></main><footer>Call us.</footer></body></html>',
      in: 'html'
    },
    {
      fine: '<html lang="en-GB"><body><a href="#main">Skip to main content</a><p hidden>Saved</p><div role="status">Sent</div><main id="main"><h1>Times</h1></main></body></html>',
      in: 'html'
    },
    // There is no part to put it in: the page has to be given one first.
    { fine: '<html lang="en-GB"><body><h1>Times</h1><p>We move in May.</p></body></html>', in: 'html' },
    { fine: '<p>A piece of a page is put into a part of it.</p>', in: 'html' }
  ],
  *check(draft) {
    const [body] = elements(draft, 'body')
    if (!draft.whole || !body || !elements(draft).some(isMain)) return
    for (const { node, parent } of strayIn(body, false)) {
      const place = node.type === 'text' && parent === body ? placeOf(node) : openingTag(draft, parent)
      if (place) yield { place, message: 'Put this inside a part of the page, such as header, nav, main or footer.' }
      return
    }
  }
})

/** What people can read or use outside of any part of the page, with the element it stands in. */
function* strayIn(parent: Element, inSection: boolean): Generator<{ node: Element | Text; parent: Element }> {
  for (const node of parent.children) {
    if (node.type === 'text' && /[\p{L}\p{N}]/u.test(node.value)) yield { node, parent }
    if (node.type !== 'element' || isUnheard(node) || isPart(node, inSection) || isForAMoment(node)) continue
    if (/^(?:button|iframe|img|input|select|textarea|video)$/.test(node.tagName)) yield { node, parent: node }
    else yield* strayIn(node, inSection || /^(?:article|section)$/.test(node.tagName))
  }
}

function isMain({ tagName, properties: { role } }: Element): boolean {
  return String(role ?? tagName) === 'main'
}

/** A part that screen readers list. A header or footer of an article is none, nor is a section without a name. */
function isPart({ tagName, properties }: Element, inSection: boolean): boolean {
  const { role, ariaLabel, ariaLabelledBy, title } = properties
  if (role !== undefined)
    return /^(?:banner|complementary|contentinfo|form|main|navigation|region|search)$/.test(String(role))
  if (tagName === 'section' || tagName === 'form') return Boolean(ariaLabel || ariaLabelledBy || title)
  return /^(?:aside|main|nav|search)$/.test(tagName) || (/^(?:header|footer)$/.test(tagName) && !inSection)
}

function isUnheard(element: Element): boolean {
  const { tagName, properties } = element
  return /^(?:link|script|style|template)$/.test(tagName) || (tagName === 'img' && !properties.alt) || isUnsaid(element)
}

/** Links past the menu, messages and dialogues come before the page, or over it. */
function isForAMoment({ tagName, properties: { role, ariaLive, href } }: Element): boolean {
  if (tagName === 'a') return /^#./.test(String(href ?? ''))
  return (
    tagName === 'dialog' || ariaLive !== undefined || /^(?:alert|alertdialog|dialog|log|status)$/.test(String(role))
  )
}
