import { ancestors, type Block, blocksOf, type Draft, elements, oncePer, rule } from '@allclear/core'
import type { Element } from 'hast'
import { hasPlaceholder } from '../placeholders.ts'
import { cite } from '../sources.ts'
import { linksInText, placeOfLink, wordsOf } from './links.ts'

/** What people call a kind of file, by how its name ends. */
const kinds: [ends: RegExp, name: string, said: RegExp][] = [
  [/^pdf$/, 'PDF', /\bpdfs?\b/i],
  [/^(?:docx?|dotx?|rtf)$/, 'Word', /\bword\b|\.?\b(?:docx?|rtf)\b/i],
  [/^(?:xlsx?|xlsm)$/, 'Excel', /\b(?:excel|spreadsheets?|xlsx?)\b/i],
  [/^(?:pptx?|ppsx?)$/, 'PowerPoint', /\bpower ?point\b|\bslides?\b|\bpptx?\b/i],
  [/^(?:odt|ods|odp)$/, 'OpenDocument', /\bopen ?document\b|\bod[tsp]\b/i],
  [/^csv$/, 'CSV', /\bcsv\b|\bspreadsheets?\b/i],
  [/^zip$/, 'ZIP', /\bzip\b/i]
]
const size = /\d\s?(?:kb|mb|gb|kib|mib|kilobytes?|megabytes?|bytes|k|m)\b/i
const longestNote = 60

export default rule({
  id: 'document-link-no-type-size',
  chapter: 'links',
  severity: 'warning',
  title: 'Say what sort of file a link opens, and how large it is',
  why: 'A file can use up data, or not open on a phone. People need to know before they choose it.',
  whoItHelps: [
    'people on low incomes or with little data',
    'blind people and screen reader users',
    'people with memory, thinking or attention difficulties, including dementia and brain injury'
  ],
  sources: [cite('nhs-formatting', 'Avoid linking to PDFs'), cite('wcag', '2.4.9 AAA')],
  appliesTo: ['web-page', 'email', 'general'],
  cannotSee: 'A type or size that the website adds by itself.',
  examples: [
    {
      avoid: 'Read our [«diet sheet»](/diet.pdf).',
      better: 'Read our [diet sheet (PDF, 545KB)](/diet.pdf).'
    },
    { avoid: 'Read our [«diet sheet (PDF)»](/diet.pdf).' },
    { avoid: '<p><a href="/files/form.docx?v=2">«Change of address form»</a></p>', in: 'html' },
    { fine: 'Read our [diet sheet](/diet.pdf) (PDF, 545KB).' },
    { fine: 'Our PDF leaflets (each under 1MB):\n\n- [Diet](/diet.pdf)\n- [Exercise](/exercise.pdf)' },
    {
      fine: '<h3><a href="/diet.pdf">Diet sheet</a></h3><p><abbr title="Portable Document Format">PDF</abbr>, 545KB</p>',
      in: 'html'
    },
    { fine: '| Leaflet | File |\n| --- | --- |\n| [Diet](/diet.pdf) | PDF, 545KB |' },
    { fine: '[How to make a PDF](/guides/pdf) and [our diet page](/diet.html)' },
    { fine: '<p>Diet: <a href="/diet.pdf"><img src="pdf.png" alt=""></a></p>', in: 'html' },
    { fine: 'Read our [diet sheet](/diet.pdf).', kind: 'letter' }
  ],
  *check(draft) {
    for (const { element, href, name } of linksInText(draft)) {
      const ends = /\.([a-z]{3,4})(?:[?#]|$)/i.exec(href)?.[1]?.toLowerCase()
      // A link without words has to be given some first, as another rule says.
      if (!ends || hasPlaceholder(name) || !/[\p{L}\p{N}]/u.test(name)) continue
      const kind = kinds.find(([pattern]) => pattern.test(ends))
      if (!kind) continue
      const [, called, said] = kind
      const near = `${name} ${textNear(draft, element)}`
      const hasSize = size.test(near)
      if (!said.test(near))
        yield {
          place: placeOfLink(draft, { element }),
          message: hasSize
            ? `Say that this link opens a ${called} file.`
            : `Say that this link opens a ${called} file, and how large it is.`
        }
      else if (!hasSize)
        yield {
          place: placeOfLink(draft, { element }),
          message: `Say how large this ${called} file is, such as “${called}, 200KB”.`,
          severity: 'suggestion'
        }
    }
  }
})

/** The words around a link: its block, its row, and what stands over its list and its part of the page. */
function textNear(draft: Draft, link: Element): string {
  const block = wordsOf(draft, link)?.block
  let near = `${block?.text ?? ''} ${textsOver(draft).get(link) ?? ''} ${noteUnder(draft, block)}`
  for (const parent of ancestors(draft, link)) {
    if (parent.tagName === 'tr' || parent.tagName === 'li')
      near += ` ${cellsOf(parent)
        .flatMap((cell) => blocksOf(draft, cell).map(({ text }) => text))
        .join(' ')}`
    if (/^(?:ul|ol|table|dl)$/.test(parent.tagName)) return `${near} ${textsOver(draft).get(parent) ?? ''}`
  }
  return near
}

/** The line under a heading, or under a name that stands by itself, which says what it is: “PDF, 1.2MB, 20 pages”. */
function noteUnder({ blocks }: Draft, block: Block | undefined): string {
  const at = block ? blocks.indexOf(block) : -1
  const next = blocks.find(({ kind }, index) => index > at && kind !== 'title' && kind !== 'alt')
  return at >= 0 && next?.kind === 'paragraph' && next.text.length <= longestNote && size.test(next.text)
    ? next.text
    : ''
}

function cellsOf(parent: Element): Element[] {
  return [parent, ...parent.children.filter((child): child is Element => child.type === 'element')]
}

/** The heading that stands over each link; over each list or table, the sentence before it too. */
const textsOver = oncePer(({ blocks }: Draft) => blocks, readTextsOver)

function readTextsOver(draft: Draft): Map<Element, string> {
  const over = new Map<Element, string>()
  let heading = ''
  let before = ''
  for (const one of elements(draft)) {
    if (/^(?:h[1-6]|p|caption|summary)$/.test(one.tagName)) {
      before = blocksOf(draft, one).find(({ kind }) => kind !== 'title')?.text ?? before
      if (/^h[1-6]$/.test(one.tagName)) heading = before
    } else if (one.tagName === 'a') over.set(one, heading)
    else if (/^(?:ul|ol|table|dl)$/.test(one.tagName)) over.set(one, before)
  }
  return over
}
