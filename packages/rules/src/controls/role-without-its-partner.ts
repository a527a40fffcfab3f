import { axe, type Draft, elements, type Problem, rule, type Settings } from '@allclear/core'
import { cite, citeAxe } from '../sources.ts'

const found = axe(
  ['aria-required-children', 'aria-required-parent'],
  'Ask for this role to have the parts, or the whole around it, that it needs.'
)

export default rule({
  id: 'role-without-its-partner',
  chapter: 'controls',
  severity: 'error',
  title: 'Keep parts with the whole they belong to',
  why: 'A tab needs its row of tabs, and a list its items. Without each other, screen readers cannot count or name them.',
  whoItHelps: ['blind people and screen reader users'],
  sources: [cite('wcag', '1.3.1 A'), citeAxe('aria-required-children'), citeAxe('aria-required-parent')],
  mendedBy: 'developer',
  cannotSee: 'What a script puts round the parts when the page opens.',
  examples: [
    {
      avoid: '«<div role="tab">»Map</div>',
      better: '<div role="tablist"><div role="tab">Map</div></div>',
      in: 'html'
    },
    { avoid: '«<div role="list">»<div role="link">Map</div></div>', in: 'html' },
    { fine: '<div role="list"><div role="listitem">Map</div></div>', in: 'html' },
    { fine: '<div role="menu"><div role="none"><div role="menuitem">Print</div></div></div>', in: 'html' }
  ],
  check: Object.assign(askWhereScripted, { axe: found.axe })
})

/** Many pages put the role of the whole on by script, round parts that have theirs already. */
function* askWhereScripted(draft: Draft, settings: Settings): Generator<Problem> {
  const hasScripts = elements(draft, 'script').length > 0
  for (const problem of found(draft, settings))
    yield hasScripts ? { ...problem, severity: 'suggestion', needsPerson: true } : problem
}
