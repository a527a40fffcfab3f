import {
  ancestors,
  axe,
  type Draft,
  elements,
  isHidden,
  openingTag,
  type Problem,
  rule,
  type Settings
} from '@allclear/core'
import { cite, citeAxe } from '../sources.ts'

const message = 'Take the link, button or field out of this control.'
const found = axe('nested-interactive', message)

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
  check: Object.assign(check, { axe: found.axe })
})

function* check(draft: Draft, settings: Settings): Generator<Problem> {
  yield* found(draft, settings)
  // Of a link axe-core lets anything pass, though HTML lets no control stand in one.
  for (const control of elements(draft, 'button', 'input', 'select', 'textarea')) {
    if (control.properties.type === 'hidden' || isHidden(draft, control)) continue
    for (const link of ancestors(draft, control))
      if (link.tagName === 'a' && link.properties.href !== undefined) yield { place: openingTag(draft, link), message }
  }
}
