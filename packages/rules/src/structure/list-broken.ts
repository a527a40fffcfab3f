import { ancestors, type Draft, elements, openingTag, rule } from '@allclear/core'
import type { Element, Text } from 'hast'
import { cite, citeAxe } from '../sources.ts'
import { childrenOf, wordsPlace } from './list-children.ts'

export default rule({
  id: 'list-broken',
  chapter: 'structure',
  severity: 'warning',
  title: 'Put each item of a list inside its list',
  why: 'Screen readers say how many items a list has. They count wrongly when an item stands outside, or a list is not in an item.',
  whoItHelps: ['blind people and screen reader users', 'people who find reading hard'],
  sources: [cite('wcag', '1.3.1 A'), citeAxe('list'), citeAxe('listitem')],
  examples: [
    {
      avoid: '<ul><li>your letter</li>«<ul>»<li>all pages</li></ul><li>your glasses</li></ul>',
      better: '<ul><li>your letter<ul><li>all pages</li></ul></li><li>your glasses</li></ul>',
      in: 'html'
    },
    {
      avoid: '<h2>What to bring</h2><div>«<li>»your letter</li><li>your glasses</li></div>',
      better: '<h2>What to bring</h2><div><ul><li>your letter</li><li>your glasses</li></ul></div>',
      in: 'html'
    },
    { avoid: '<ul>«Please bring:»<li>your letter</li><li>your glasses</li></ul>', in: 'html' },
    { avoid: '<ol>«<p>»First</p><p>Second</p></ol>', in: 'html' },
    { fine: '<ul><li>Glasses</li><p style="visibility: hidden">Loading</p></ul>', in: 'html' },
    { fine: '- your letter\n  - all pages\n- your glasses' },
    { fine: '<ul><!-- What to bring --><li>your letter</li> {{more}} <script></script></ul>', in: 'html' },
    { fine: '<li>Part of a list that stands somewhere else</li>', in: 'html' },
    { fine: '<div role="list"><div role="listitem">your letter</div></div>', in: 'html' },
    { fine: '<ul role="menu"><div role="menuitem">Times</div></ul>', in: 'html' }
  ],
  *check(draft) {
    for (const list of elements(draft, 'ul', 'ol', 'menu')) {
      const stray = isList(list) ? childrenOf(list).find((child) => !isItem(child)) : undefined
      if (!stray) continue
      const message = isNested(stray)
        ? 'Put this list inside the item that it belongs to.'
        : 'Put this inside an item of the list, or outside the list.'
      yield { place: stray.type === 'text' ? wordsPlace(stray, draft.source) : openingTag(draft, stray), message }
    }
    yield* loose(draft)
  }
})

/** Items without a list; the first of those that stand together. */
function* loose(draft: Draft) {
  const told = new Set<Element>()
  for (const item of elements(draft, 'li')) {
    const [parent] = ancestors(draft, item)
    // A piece of a page may be the inside of a list.
    if (!parent || item.properties.role || isList(parent) || holdsItems(parent) || told.has(parent)) continue
    told.add(parent)
    yield { place: openingTag(draft, item), message: 'Put this item and those with it inside a list.' }
  }
}

function isList({ tagName, properties: { role } }: Element): boolean {
  return /^(?:ul|ol|menu|dir)$/.test(tagName) && (role === undefined || String(role) === 'list')
}

/** Says what it is some other way, or a script will. */
function holdsItems({ tagName, properties: { role } }: Element): boolean {
  return role !== undefined || tagName.includes('-')
}

function isItem(child: Element | Text): boolean {
  return child.type === 'element' && (child.tagName === 'li' || child.properties.role !== undefined)
}

function isNested(child: Element | Text): boolean {
  return child.type === 'element' && /^(?:ul|ol)$/.test(child.tagName)
}
