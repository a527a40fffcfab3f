import { axe, rule } from '@allclear/core'
import { cite, citeAxe } from '../sources.ts'

export default rule({
  id: 'language-set-twice',
  chapter: 'whole-page',
  severity: 'warning',
  title: 'Say only once which language the page is in',
  why: 'This page names two languages for itself. Speech software may pick the wrong voice.',
  whoItHelps: ['blind people and screen reader users'],
  sources: [cite('wcag', '3.1.1 A'), citeAxe('html-xml-lang-mismatch')],
  mendedBy: 'developer',
  examples: [
    { avoid: '«<html lang="en-GB" xml:lang="cy">»<body><h1>Clinic times</h1></body></html>', in: 'html' },
    { fine: '<html lang="en-GB" xml:lang="en"><body><h1>Clinic times</h1></body></html>', in: 'html' },
    { fine: '<html lang="cy"><body><p xml:lang="en">Clinic times</p></body></html>', in: 'html' }
  ],
  check: axe('html-xml-lang-mismatch', 'Make lang and xml:lang name the same language.')
})
