import { axe, rule } from '@allclear/core'
import { cite, citeAxe } from '../sources.ts'

export default rule({
  id: 'landmark-repeated',
  chapter: 'whole-page',
  severity: 'suggestion',
  title: 'Give a page one header, one main part and one footer',
  why: 'Screen reader users jump to these parts. When there are two, nobody knows which is the right one.',
  whoItHelps: ['blind people and screen reader users'],
  sources: [
    cite('wcag', '1.3.1 A, technique ARIA11'),
    citeAxe('landmark-no-duplicate-main'),
    citeAxe('landmark-no-duplicate-banner'),
    citeAxe('landmark-no-duplicate-contentinfo')
  ],
  appliesTo: ['web-page', 'general'],
  mendedBy: 'developer',
  examples: [
    {
      avoid: '<html lang="en-GB"><body>«<main>»<h1>Clinic times</h1></main><main><p>9am</p></main></body></html>',
      in: 'html'
    },
    {
      avoid:
        '<html lang="en-GB"><body>«<header>»Example Hospital</header><main><h1>Times</h1></main><div role="banner">News</div></body></html>',
      in: 'html'
    },
    {
      fine: '<html lang="en-GB"><body><main><h1>Times</h1><article><header>Monday</header></article><article><header>Friday</header></article></main></body></html>',
      in: 'html'
    },
    {
      fine: '<html lang="en-GB"><body><header>Example Hospital</header><main><h1>Times</h1></main><footer>Contact us</footer></body></html>',
      in: 'html'
    }
  ],
  check: axe(
    ['landmark-no-duplicate-main', 'landmark-no-duplicate-banner', 'landmark-no-duplicate-contentinfo'],
    'Keep one of these on the page. Make any others plain parts.'
  )
})
