import { type Draft, elements, openingTag, type Problem, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { type Passage, passagesOf } from './passages.ts'

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const words = /[\p{L}\p{M}]+/gu
/** A word or two look the same in either direction. */
const fewestWords = 4
/** An address or a name in Latin letters often stands by itself in a page that runs from right to left. */
const fewestWordsLatin = { inherited: 12, own: 5, never: 3, override: 2 }

export default rule({
  id: 'text-direction-wrong',
  chapter: 'whole-page',
  severity: 'error',
  title: 'Say which way text runs',
  why: 'If not, full stops, numbers and lists come out on the wrong side, and sentences in the wrong order.',
  whoItHelps: ['people who are new to English', 'people with low vision', 'people who find reading hard'],
  sources: [cite('wcag', '1.3.2 A')],
  cannotSee: 'Looks that are set in another file.',
  examples: [
    {
      avoid: '<p>Ask us for help.</p><p lang="ur">«آپ کی اگلی ملاقات بدھ کے دن ہے۔»</p>',
      better: '<p>Ask us for help.</p><p lang="ur" dir="rtl">آپ کی اگلی ملاقات بدھ کے دن ہے۔</p>',
      in: 'html'
    },
    {
      avoid: '<div dir="rtl"><p>«You can wear your glasses when you come to see us at the eye clinic.»</p></div>',
      in: 'html'
    },
    {
      avoid: '<p dir="rtl">«Please bring your letter.»</p>',
      better: '<p dir="ltr">Please bring your letter.</p>',
      in: 'html'
    },
    { avoid: '<p>Please <bdo dir="rtl">«bring your letter»</bdo> when you come.</p>', in: 'html' },
    {
      avoid: '<style>.note { direction: rtl }</style><p class="note">«Please bring your letter.»</p>',
      in: 'html',
      kind: 'email'
    },
    {
      fine: '<p dir="rtl">Asha Brown, Mill Road, LS1 4AB</p><p>Please <bdo dir="rtl">0113 496 0123</bdo></p>',
      in: 'html'
    },
    {
      fine: '<style>.row { direction: rtl } .row p { direction: ltr }</style><div class="row"><p>Please bring your letter.</p></div>',
      in: 'html'
    },
    { fine: '<p lang="ur" dir="rtl">آپ کی اگلی ملاقات بدھ کے دن ہے۔</p>', in: 'html' },
    { fine: '<p>The Arabic word <span lang="ar">سلام</span> means peace.</p>', in: 'html' },
    { fine: '<ul><li><a lang="ur" href="/ur">اردو</a></li></ul>', in: 'html' },
    { fine: '<div dir="rtl" lang="ar"><p>Millbrook Hospital, Mill Road</p></div>', in: 'html' }
  ],
  wants: { styles: (draft) => draft.format === 'html' && /direction\s*:\s*rtl/i.test(draft.source) },
  *check(draft) {
    if (draft.format !== 'html' || !(rightToLeft.test(draft.source) || /\brtl\b/i.test(draft.source))) return
    const passages = passagesOf(draft)
    const [page] = elements(draft, 'html')
    const isMixed = passages.some(({ text }) => rightToLeft.test(text))
    const wrong = passages.map((passage) => mended(draft, passage, isMixed))
    const said = String(page?.properties.dir ?? '').toLowerCase()
    for (const dir of ['rtl', 'ltr'] as const) {
      const isWhole = wrong.filter((one) => one === dir).length * 2 > passages.length
      if (!page || !isWhole || (dir === 'rtl' ? said !== '' : said !== 'rtl')) continue
      yield { place: openingTag(draft, page), message: messages[dir] }
      return
    }
    for (const [index, passage] of passages.entries()) {
      const dir = wrong[index]
      // One mark round all of them does for passages that follow one another.
      if (dir && dir !== wrong[index - 1]) yield problem(passage, messages[dir])
    }
  }
})

const messages = {
  rtl: 'Say that this text runs from right to left, with dir="rtl" on what it stands in.',
  ltr: 'Let this text run from left to right: take dir="rtl" off, or write dir="ltr".'
}

/** The direction a passage should have, where it says another. */
function mended(draft: Draft, passage: Passage, isMixed: boolean): 'rtl' | 'ltr' | undefined {
  const { text, dir, element } = passage
  const all = text.match(words) ?? []
  const reversed = all.filter((one) => rightToLeft.test(one)).length
  if (reversed > 0) return dir === 'ltr' && reversed >= fewestWords && reversed * 2 > all.length ? 'rtl' : undefined
  // What is the same in any language: names, addresses, numbers.
  const isSaid = all.filter((one) => /^\p{Ll}/u.test(one)).length * 2 >= all.length
  if (!/^\p{Script=Latin}/u.test(all[0] ?? '') || !(isSaid || all.length >= fewestWordsLatin.inherited))
    return undefined
  const isOverridden = element.tagName === 'bdo'
  const isOwn = /rtl/i.test(`${element.properties.dir ?? ''} ${element.properties.style ?? ''}`)
  const fewest = fewestWordsLatin[isOverridden ? 'override' : !isMixed ? 'never' : isOwn ? 'own' : 'inherited']
  return all.length >= fewest && (dir === 'rtl' || isSetByStyle(draft, passage)) ? 'ltr' : undefined
}

/** A style sheet runs it from right to left, whatever the page says. */
function isSetByStyle({ styles }: Draft, { element, dir }: Passage): boolean {
  if (!styles || dir !== 'ltr' || element.type !== 'element') return false
  return styles.value(element, 'direction') === 'rtl' && styles.isSure(element, 'direction')
}

function problem({ text, place }: Passage, message: string): Problem {
  const start = text.length - text.trimStart().length
  return { place: place(start, text.trimEnd().length), message }
}
