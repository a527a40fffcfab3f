import { axe, rule } from '@allclear/core'
import { isPageHidden } from '../controls/page-hidden.ts'
import { cite, citeAxe } from '../sources.ts'

export default rule({
  id: 'main-heading-missing',
  chapter: 'structure',
  severity: 'warning',
  title: 'Give the page a main heading',
  why: 'Screen reader users jump to the main heading to learn where they are. Everyone else looks for it too.',
  whoItHelps: ['blind people and screen reader users', 'people who find reading hard'],
  sources: [cite('wcag', '1.3.1 A; 2.4.6 AA'), citeAxe('page-has-heading-one')],
  appliesTo: ['web-page', 'general'],
  cannotSee: 'Whether the main heading says what the page is about.',
  examples: [
    { avoid: '«<html lang="en-GB">»<title>Clinic times</title><main><h2>Clinic times</h2></main></html>', in: 'html' },
    { avoid: '«<html lang="en-GB">»<main><p>We open at 9am.</p></main></html>', in: 'html' },
    { fine: '<html lang="en-GB"><main><h1>Clinic times</h1></main></html>', in: 'html' },
    { fine: '<html lang="en-GB"><div role="heading" aria-level="1">Clinic times</div></html>', in: 'html' },
    { fine: '<html lang="en-GB"><h1><img src="logo.png" alt="Example Hospital"></h1></html>', in: 'html' },
    { fine: '<h2>Clinic times</h2><p>A piece of a page leaves its main heading to the page.</p>', in: 'html' },
    {
      fine: '<html lang="en-GB"><title>Clinic times</title><div id="app"></div><script src="app.js"></script></html>',
      in: 'html'
    },
    { fine: '<html lang="en-GB"><h2>Clinic times</h2></html>', in: 'html', kind: 'email' }
  ],
  check: axe('page-has-heading-one', 'Make the first heading the main one, at level 1 (h1).', {
    when: (draft) => !isPageHidden(draft)
  })
})
