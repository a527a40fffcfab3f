import { ancestors, type Draft, elements, hasOwnStyles, overlaps, rule, type Styles } from '@allclear/core'
import type { Element } from 'hast'
import { cite } from '../sources.ts'
import { habits } from './habits.ts'
import { isAttribute, isSeen } from './pieces.ts'

export default rule({
  id: 'underlined-text',
  chapter: 'colour-and-type',
  severity: 'suggestion',
  title: 'Underline links and nothing else',
  why: 'People take underlined words for a link. The line also cuts through the tails of letters.',
  whoItHelps: ['dyslexic people', 'people with low vision', 'people who find reading hard'],
  sources: [cite('nhs-formatting', 'underlining'), cite('rnib'), cite('bda-dyslexia')],
  appliesTo: ['letter', 'leaflet', 'web-page', 'email', 'poster', 'easy-read', 'consent', 'press', 'general'],
  inStyle: true,
  cannotSee: 'Looks that are set in another file.',
  examples: [
    {
      avoid: '<p>Do <u>«not eat»</u> before your test.</p>',
      better: '<p>Do <strong>not eat</strong> before your test.</p>',
      in: 'html'
    },
    { avoid: '<h2 style="text-decoration: underline">«What to bring»</h2>', in: 'html' },
    { avoid: 'Do <u>«not eat»</u> before your test. You <u>can drink</u> water.' },
    {
      fine: '<p>Read <u><a href="/test">about your test</a></u> or <a href="/call"><u>how to call us</u></a>.</p>',
      in: 'html'
    },
    { fine: '<p>The shortcut is <u>S</u>ave. We <ins>now</ins> open at 9am.</p>', in: 'html' },
    { fine: '<p><abbr title="Monday" style="text-decoration: underline dotted">Mon</abbr></p>', in: 'html' }
  ],
  wants: { styles: (draft) => hasOwnStyles(draft) && /underline|<u\b/i.test(draft.source) },
  *check(draft) {
    const { styles } = draft
    if (!(styles ? /underline|<u\b/i.test(draft.source) : elements(draft, 'u').length > 0)) return
    const found = habits()
    for (const block of draft.blocks) {
      if (isAttribute(block)) continue
      for (const { element, start, end } of [
        ...block.spans,
        { element: block.element, start: 0, end: block.text.length }
      ]) {
        if (!isLined(element, styles) || (styles && !isSeen(draft, styles, element))) continue
        if (!/\p{L}{2}/u.test(block.text.slice(start, end)) || overlaps(block.masked, start, end)) continue
        if (isLink(draft, element) || holdsLink(element)) continue
        found.add('underlined', element, () => ({
          place: block.place(start, end),
          message: 'Take the line from under these words, so that nobody takes them for a link.'
        }))
      }
    }
    yield* found.told()
  }
})

function isLined(element: Element, styles: Styles | undefined): boolean {
  if (!styles) return element.tagName === 'u'
  if (/^(?:a|abbr|ins)$/.test(element.tagName) || styles.value(element, 'text-decoration') !== 'underline') return false
  return element.tagName === 'u' || styles.isSure(element, 'text-decoration-line')
}

/** Something to press may well be underlined. */
function isLink(draft: Draft, element: Element): boolean {
  return [element, ...ancestors(draft, element)].some(
    ({ tagName, properties: { role, onClick } }) =>
      /^(?:a|button|label|summary)$/.test(tagName) ||
      /^(?:link|button|tab)$/.test(String(role)) ||
      onClick !== undefined
  )
}

function holdsLink({ children }: Element): boolean {
  return children.some((child) => child.type === 'element' && (child.tagName === 'a' || holdsLink(child)))
}
