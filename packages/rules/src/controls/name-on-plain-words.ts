import { elements, isHidden, openingTag, rule, spokenName } from '@allclear/core'
import type { Element } from 'hast'
import { cite, citeAct } from '../sources.ts'

export default rule({
  id: 'name-on-plain-words',
  chapter: 'controls',
  severity: 'warning',
  title: 'Keep hidden names off plain words',
  why: 'On plain words, some screen readers say aria-label in place of the words, and others pass it by. People hear different things.',
  whoItHelps: ['blind people and screen reader users'],
  sources: [cite('wcag', '4.1.2 A'), citeAct('kb1m8s')],
  mendedBy: 'developer',
  examples: [
    {
      avoid: 'It costs «<span aria-label="1 pound 50">»£1.50</span>.',
      better: 'It costs £1.50.',
      in: 'html'
    },
    { avoid: '«<p aria-label="Important">»Bring your letter.</p>', better: '<p>Bring your letter.</p>', in: 'html' },
    { avoid: '«<div aria-roledescription="notice">»Bring your letter.</div>', in: 'html' },
    { fine: '<span role="img" aria-label="Step-free">♿</span>', in: 'html' },
    { fine: '<p aria-describedby="more">Bring your letter.</p> <p id="more">We need to see it.</p>', in: 'html' },
    { fine: '<div class="menu" aria-labelledby="open"><a href="/times">Clinic times</a></div>', in: 'html' },
    { fine: '<span aria-label="Step-free" aria-hidden="true">♿</span>', in: 'html' }
  ],
  *check(draft) {
    if (!draft.source.includes('aria-')) return
    for (const element of elements(draft, ...plain, 'div')) {
      // Of a box many say by what it is named. That does no harm, and nobody hears it.
      const isNamed = element.tagName === 'div' ? hasAny(element, described) : hasAny(element, named)
      if (!isNamed || element.properties.role || !hasWords(element) || isHidden(draft, element)) continue
      yield {
        place: openingTag(draft, element),
        message: 'Take the aria- name off these words, and let people hear the words themselves.'
      }
    }
  }
})

/** What the ARIA standard lets nobody name. */
const plain = 'b caption code del em i ins p s small span strong sub sup u'.split(' ')
const described = ['ariaRoleDescription', 'aria-brailleroledescription']
const named = ['ariaLabel', 'ariaLabelledBy', ...described]

function hasAny({ properties }: Element, names: readonly string[]): boolean {
  return names.some((name) => String(properties[name] ?? '').trim() !== '')
}

function hasWords(element: Element): boolean {
  return spokenName({ ...element, properties: {} }) !== ''
}
