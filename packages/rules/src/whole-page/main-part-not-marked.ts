import { axe, rule } from '@allclear/core'
import { isPageHidden } from '../controls/page-hidden.ts'
import { cite, citeAxe } from '../sources.ts'
import { menuWithoutWayPast } from './no-way-past-menu.ts'

export default rule({
  id: 'main-part-not-marked',
  chapter: 'whole-page',
  severity: 'suggestion',
  title: 'Mark the main part of the page',
  why: 'One key takes screen reader users to the main part. Without it, they go through the menu on every page.',
  whoItHelps: ['blind people and screen reader users'],
  sources: [cite('wcag', '1.3.1 A; 2.4.1 A, technique ARIA11'), citeAxe('landmark-one-main')],
  appliesTo: ['web-page', 'general'],
  mendedBy: 'developer',
  examples: [
    { avoid: '«<html lang="en-GB">»<body><h1>Clinic times</h1><p>We open at 9am.</p></body></html>', in: 'html' },
    { fine: '<html lang="en-GB"><body><main><h1>Clinic times</h1></main></body></html>', in: 'html' },
    { fine: '<html lang="en-GB"><body><div role="main"><h1>Clinic times</h1></div></body></html>', in: 'html' },
    // Told by `no-way-past-menu`.
    {
      fine: '<html lang="en-GB"><body><nav><a href="/">Home</a></nav><p>We open at 9am.</p></body></html>',
      in: 'html'
    },
    { fine: '<h2>Clinic times</h2><p>A piece of a page is put into the main part.</p>', in: 'html' },
    { fine: '<html lang="en-GB"><body><p>We open at 9am.</p></body></html>', in: 'html', kind: 'email' }
  ],
  check: axe('landmark-one-main', 'Put what the page is about inside a main element.', {
    // More is said of a page that gives no other way either.
    when: (draft) => menuWithoutWayPast(draft) === undefined && !isPageHidden(draft)
  })
})
