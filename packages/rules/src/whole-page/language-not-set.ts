import { axe, type Draft, rule } from '@allclear/core'
import { langOfBody, wrapperOf } from '../emails/built-mail.ts'
import { cite, citeAxe } from '../sources.ts'

export default rule({
  id: 'language-not-set',
  chapter: 'whole-page',
  severity: 'error',
  title: 'Say which language the page is in',
  why: 'Speech software picks its voice from the language setting. Without it, English can come out in another accent.',
  whoItHelps: ['blind people and screen reader users', 'people who find reading hard'],
  sources: [cite('nhs-a11y', 'set language'), cite('wcag', '3.1.1 A'), citeAxe('html-has-lang')],
  cannotSee: 'Whether the setting names the language the words are in.',
  examples: [
    {
      avoid:
        '<!doctype html>\n«<html>»<head><title>Clinic times</title></head><body><h1>Clinic times</h1></body></html>',
      in: 'html'
    },
    { avoid: '«<html lang="" class="page">»<body><p>Clinic times</p></body></html>', in: 'html' },
    { fine: '<html lang="cy"><body><p>Amseroedd y clinig</p></body></html>', in: 'html' },
    { fine: '<html lang="en-GB"><body><p>Clinic times</p></body></html>', in: 'html' },
    {
      fine: '<html><body lang="en-GB"><p>Clinic times</p></body></html>',
      in: 'html',
      kind: 'email'
    },
    {
      fine: '<html><body><table role="presentation" lang="en-GB"><tr><td>Clinic times</td></tr></table></body></html>',
      in: 'html',
      kind: 'email'
    },
    { avoid: '«<html>»<body><p lang="cy">Croeso</p><p>Clinic times</p></body></html>', in: 'html', kind: 'email' },
    {
      avoid: '«<html>»<head><title>Clinic times</title></head><body lang="en"><h1>Clinic times</h1></body></html>',
      in: 'html'
    },
    { fine: '<p>A piece of a page has its language from the page.</p>', in: 'html' }
  ],
  check: axe('html-has-lang', 'Say which language the page is in, such as lang="en-GB".', {
    when: (draft) => !isSaidInside(draft)
  })
})

/**
 * Axe and technique H57 of WCAG ask for it on `html`, which also covers the title. Mail apps drop `html`, and often `body`;
 * speech software goes by the nearest element that says it, so in an email it is enough where all the words are.
 */
function isSaidInside(draft: Draft): boolean {
  return draft.kind === 'email' && (langOfBody(draft) !== undefined || wrapperOf(draft).has.lang)
}
