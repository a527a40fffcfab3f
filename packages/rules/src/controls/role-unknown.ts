import { axe, rule } from '@allclear/core'
import { cite, citeAxe } from '../sources.ts'

export default rule({
  id: 'role-unknown',
  chapter: 'controls',
  severity: 'error',
  title: 'Use roles that exist',
  why: 'A role tells screen reader users what a thing is. One that does not exist, or no longer does, tells them nothing.',
  whoItHelps: ['blind people and screen reader users'],
  sources: [cite('wcag', '4.1.2 A'), citeAxe('aria-roles'), citeAxe('aria-deprecated-role')],
  mendedBy: 'developer',
  examples: [
    {
      avoid: '«<div role="link-list">»<a href="/times">Clinic times</a></div>',
      better: '<nav aria-label="Clinic"><a href="/times">Clinic times</a></nav>',
      in: 'html'
    },
    { avoid: '«<ul role="directory">»<li>Dr Rao</li></ul>', in: 'html' },
    { fine: '<div role="{{ role }}">Clinic times</div>', in: 'html' },
    { fine: '<div role="navigation"><a href="/times">Clinic times</a></div>', in: 'html' },
    { fine: '<div role=""><p>Open 9am to 5pm.</p></div>', in: 'html' }
  ],
  check: axe(['aria-roles', 'aria-deprecated-role'], 'Ask for a role from the ARIA standard here, or for none.')
})
