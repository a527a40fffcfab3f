import { axe, type Draft, elements, rule } from '@allclear/core'
import { cite, citeAxe } from '../sources.ts'

export default rule({
  id: 'page-hidden',
  chapter: 'controls',
  severity: 'error',
  title: 'Let screen readers read the page',
  why: 'With aria-hidden on the body, a screen reader finds nothing on the page at all.',
  whoItHelps: ['blind people and screen reader users'],
  sources: [cite('wcag', '1.3.1 A; 4.1.2 A'), citeAxe('aria-hidden-body')],
  mendedBy: 'developer',
  examples: [
    {
      avoid:
        '<html lang="en-GB"><head><title>Clinic times</title></head>«<body aria-hidden="true">»<h1>Clinic times</h1></body></html>',
      in: 'html'
    },
    {
      fine: '<html lang="en-GB"><head><title>Clinic times</title></head><body aria-hidden="false"><h1>Clinic times</h1></body></html>',
      in: 'html'
    },
    {
      fine: '<html lang="en-GB"><head><title>Clinic times</title></head><body><p aria-hidden="true">* * *</p></body></html>',
      in: 'html'
    }
  ],
  check: axe('aria-hidden-body', 'Take aria-hidden off the body. It hides the whole page from screen readers.')
})

/** What a page lacks is not told as well when nobody meets any of it, or when a script has yet to put all of it in. */
export function isPageHidden(draft: Draft): boolean {
  const hasWords = draft.blocks.some(({ kind }) => kind !== 'title')
  if (!hasWords && elements(draft, 'script').length > 0) return true
  return elements(draft, 'body').some(({ properties }) => String(properties.ariaHidden) === 'true')
}
