import { ancestors, axe, type Draft, elements, isHidden, rule } from '@allclear/core'
import type { Element } from 'hast'
import { cite, citeAxe } from '../sources.ts'

export default rule({
  id: 'control-inside-control',
  chapter: 'controls',
  severity: 'error',
  title: 'Keep controls out of other controls',
  why: 'A link inside a button cannot be heard as a link. People may press one thing and get the other.',
  whoItHelps: ['blind people and screen reader users', 'people with mobility or dexterity impairments'],
  sources: [cite('wcag', '4.1.2 A'), citeAxe('nested-interactive')],
  mendedBy: 'developer',
  examples: [
    {
      avoid: '«<button>»<a href="/book">Book a visit</a></button>',
      better: '<a href="/book" class="button">Book a visit</a>',
      in: 'html'
    },
    {
      avoid: '<div role="tablist">«<div role="tab">»Letters <button>Print</button></div></div>',
      in: 'html'
    },
    { avoid: '«<a href="/book">»<button>Book a visit</button></a>', in: 'html' },
    { fine: '<a href="/book" class="button">Book a visit</a>', in: 'html' },
    { fine: '<label><input type="checkbox"> Text me</label>', in: 'html' },
    { fine: '<button><span>Book a visit</span></button>', in: 'html' }
  ],
  check: axe('nested-interactive', 'Take the link, button or field out of this control.', { also: linksWithControls })
})

/** Of a link axe-core lets anything pass, though HTML lets no control stand in one. */
function* linksWithControls(draft: Draft): Generator<Element> {
  for (const control of elements(draft, 'button', 'input', 'select', 'textarea')) {
    if (isHidden(draft, control)) continue
    for (const around of ancestors(draft, control))
      if (around.tagName === 'a' && around.properties.href !== undefined) yield around
  }
}
