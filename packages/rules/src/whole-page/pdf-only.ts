import { isFurniture, rule } from '@allclear/core'
import { linksInText, placeOfLink } from '../links/links.ts'
import { wordsInAll } from '../sentences/count-words.ts'
import { cite } from '../sources.ts'

const pdf = /\.pdf(?:[?#]|$)/i
// A page with more to say than this is more than a door to its file.
const mostWords = 60

export default rule({
  id: 'pdf-only',
  chapter: 'whole-page',
  severity: 'suggestion',
  title: 'Put the words on a page as well as in a PDF',
  why: 'In most PDFs people cannot change size, colours or spacing. Many do not work with screen readers or phones.',
  whoItHelps: ['blind people and screen reader users', 'people with low vision', 'dyslexic people'],
  sources: [cite('nhs-pdf', 'problem with PDFs'), cite('psbar', '2018')],
  appliesTo: ['web-page'],
  cannotSee: 'Whether the same words stand on another page.',
  examples: [
    {
      avoid:
        '<html lang="en-GB"><body><main><h1>Hip operation</h1><p>Read our <a href="/hip.pdf">«hip operation leaflet (PDF, 200KB)»</a>.</p></main></body></html>',
      in: 'html',
      kind: 'web-page'
    },
    {
      fine: '<html lang="en-GB"><body><main><h1>Hip operation</h1><p>Read about <a href="/hip">your hip operation</a>, or print <a href="/hip.pdf">the leaflet (PDF, 200KB)</a>.</p></main></body></html>',
      in: 'html',
      kind: 'web-page'
    },
    {
      fine: '<html lang="en-GB"><body><main><h1>Hip operation</h1><p>Read our <a href="/hip-easy-read.pdf">Easy Read leaflet (PDF, 200KB)</a>.</p></main></body></html>',
      in: 'html',
      kind: 'web-page'
    },
    { fine: '<p>Read our <a href="/hip.pdf">hip operation leaflet (PDF, 200KB)</a>.</p>', in: 'html', kind: 'web-page' }
  ],
  *check(draft) {
    if (!draft.whole) return
    const links = linksInText(draft)
    const [first] = links.filter(
      ({ href, name }) => pdf.test(href) && !/easy ?read|large print|poster|map\b/i.test(name)
    )
    if (!first || links.some(({ href }) => !pdf.test(href) && !/^(?:#|mailto:|tel:|sms:)/i.test(href))) return
    const said = draft.blocks.filter(
      ({ kind, element }) => kind !== 'title' && kind !== 'alt' && !isFurniture(draft, element)
    )
    if (wordsInAll(said) > mostWords) return
    yield { place: placeOfLink(draft, first), message: 'Put these words on a web page too, with the PDF as an extra.' }
  }
})
