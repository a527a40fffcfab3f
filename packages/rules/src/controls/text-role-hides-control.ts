import { axe, rule } from '@allclear/core'
import { cite, citeAxe } from '../sources.ts'

export default rule({
  id: 'text-role-hides-control',
  chapter: 'controls',
  severity: 'error',
  title: 'Keep links and buttons out of role="text"',
  why: 'All that stands in role="text" is read as plain words. People cannot hear that a part of it can be pressed.',
  whoItHelps: ['blind people and screen reader users'],
  sources: [cite('wcag', '4.1.2 A'), citeAxe('aria-text')],
  mendedBy: 'developer',
  examples: [
    {
      avoid: '«<p role="text">»See the <a href="/times">clinic times</a>.</p>',
      better: '<p>See the <a href="/times">clinic times</a>.</p>',
      in: 'html'
    },
    { fine: '<h2><span role="text">Ward 4<br>Floor 2</span></h2>', in: 'html' },
    { fine: '<p>See the <a href="/times">clinic times</a>.</p>', in: 'html' }
  ],
  check: axe('aria-text', 'Take role="text" off, so that people can hear the link or button in it.')
})
