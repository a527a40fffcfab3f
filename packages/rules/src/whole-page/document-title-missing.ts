import { type Draft, elements, openingTag, type Place, rule } from '@allclear/core'
import { cite, citeAct, citeAxe } from '../sources.ts'
import { frontMatterTitle, titlesOf } from './page-title.ts'

export default rule({
  id: 'document-title-missing',
  chapter: 'whole-page',
  severity: 'error',
  title: 'Give the page a title',
  why: 'The title is what a screen reader says first. It is also how people find the page again among others.',
  whoItHelps: [
    'blind people and screen reader users',
    'people with memory, thinking or attention difficulties, including dementia and brain injury'
  ],
  sources: [
    cite('wcag', '2.4.2 A'),
    cite('nhs-a11y', 'page titles'),
    cite('nhs-formatting', 'Main heading'),
    citeAxe('document-title'),
    citeAct('2779a5')
  ],
  cannotSee: 'A title that a script or a website’s template puts in.',
  examples: [
    {
      avoid: '«<html lang="en-GB">»<head></head><body><main><h1>Your eye test</h1></main></body></html>',
      better:
        '<html lang="en-GB"><head><title>Your eye test</title></head><body><main><h1>Your eye test</h1></main></body></html>',
      in: 'html'
    },
    {
      avoid: '<html lang="en-GB"><head>«<title> </title>»</head><body><h1>Your eye test</h1></body></html>',
      in: 'html'
    },
    { avoid: '---\n«title:»\nlayout: page\n---\n\nBring your glasses.' },
    { fine: '<html lang="en-GB"><head><title>{{ title }}</title></head><body></body></html>', in: 'html' },
    { fine: '<p>A piece of a page has its title from the page.</p>', in: 'html' },
    { fine: '---\ntitle: Your eye test\n---\n\nBring your glasses.' },
    { fine: 'Bring your glasses.' }
  ],
  *check(draft) {
    const place = placeOfGap(draft)
    if (place === undefined) return
    yield {
      place,
      message: 'Add a title that says what this page is about. Its main heading will often do.',
      // Mail apps show the subject instead; only the copy in a browser has the title.
      ...(draft.kind === 'email' ? { severity: 'suggestion' } : {})
    }
  }
})

/** Where the title is missing; `undefined` where it is not. */
function placeOfGap(draft: Draft): Place | null | undefined {
  const written = frontMatterTitle(draft)
  if (written) return written.text ? undefined : written.place
  if (draft.format !== 'html' || !draft.whole) return undefined
  const [title] = titlesOf(draft)
  if (title) return title.text ? undefined : title.place
  const [page] = elements(draft, 'html')
  return page ? openingTag(draft, page) : null
}
