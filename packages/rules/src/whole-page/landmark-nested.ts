import { axe, rule } from '@allclear/core'
import { cite, citeAxe } from '../sources.ts'

export default rule({
  id: 'landmark-nested',
  chapter: 'whole-page',
  severity: 'suggestion',
  title: 'Keep the header, main part and footer apart',
  why: 'Screen readers list the main parts of a page. A part inside another gives a wrong picture of the page.',
  whoItHelps: ['blind people and screen reader users'],
  sources: [
    cite('wcag', '1.3.1 A, technique ARIA11'),
    citeAxe('landmark-main-is-top-level'),
    citeAxe('landmark-banner-is-top-level'),
    citeAxe('landmark-contentinfo-is-top-level')
  ],
  appliesTo: ['web-page', 'general'],
  mendedBy: 'developer',
  examples: [
    {
      avoid:
        '<html lang="en-GB"><body><div role="region" aria-label="Page">«<main>»<h1>Clinic times</h1></main></div></body></html>',
      in: 'html'
    },
    {
      avoid:
        '<html lang="en-GB"><body><main><h1>Clinic times</h1>«<div role="contentinfo">»Call us</div></main></body></html>',
      in: 'html'
    },
    {
      fine: '<html lang="en-GB"><body><main><h1>Clinic times</h1><footer>Checked in May</footer></main></body></html>',
      in: 'html'
    },
    {
      fine: '<html lang="en-GB"><body><header><nav>Home</nav></header><main><h1>Times</h1></main></body></html>',
      in: 'html'
    }
  ],
  check: axe(
    ['landmark-main-is-top-level', 'landmark-banner-is-top-level', 'landmark-contentinfo-is-top-level'],
    'Move this part of the page out of the part that it stands in.'
  )
})
