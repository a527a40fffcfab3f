import { elements, openingTag, type Problem, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { type Passage, passagesOf } from './passages.ts'

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const words = /[\p{L}\p{M}]+/gu
/** A word or two look the same in either direction. */
const fewestWords = 4
/** An address or a name in Latin letters often stands by itself in a page that runs from right to left. */
const fewestWordsLatin = 12

export default rule({
  id: 'text-direction-wrong',
  chapter: 'whole-page',
  severity: 'error',
  title: 'Say which text runs from right to left',
  why: 'Without it, full stops, numbers and lists come out on the wrong side, and sentences in the wrong order.',
  whoItHelps: ['people who are new to English', 'people with low vision', 'people who find reading hard'],
  sources: [cite('wcag', '1.3.2 A')],
  cannotSee: 'A direction that a style sheet sets. The page should say it too, since other apps drop styles.',
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
    { fine: '<p lang="ur" dir="rtl">آپ کی اگلی ملاقات بدھ کے دن ہے۔</p>', in: 'html' },
    { fine: '<p>The Arabic word <span lang="ar">سلام</span> means peace.</p>', in: 'html' },
    { fine: '<ul><li><a lang="ur" href="/ur">اردو</a></li></ul>', in: 'html' },
    { fine: '<div dir="rtl" lang="ar"><p>Millbrook Hospital, Mill Road</p></div>', in: 'html' }
  ],
  *check(draft) {
    if (draft.format !== 'html' || !(rightToLeft.test(draft.source) || /\brtl\b/i.test(draft.source))) return
    const passages = passagesOf(draft)
    const [page] = elements(draft, 'html')
    const wrong = passages.map((passage) => mended(passage))
    const isWhole = passages.filter((_, index) => wrong[index] === 'rtl').length * 2 > passages.length
    if (page && isWhole && page.properties.dir === undefined) {
      yield { place: openingTag(draft, page), message: messages.rtl }
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
  ltr: 'Say that this text runs from left to right, with dir="ltr" on what it stands in.'
}

/** The direction a passage should have, where it says another. */
function mended({ text, dir }: Passage): 'rtl' | 'ltr' | undefined {
  const all = text.match(words) ?? []
  const reversed = all.filter((one) => rightToLeft.test(one)).length
  if (dir === 'ltr') return reversed >= fewestWords && reversed * 2 > all.length ? 'rtl' : undefined
  if (dir !== 'rtl') return undefined
  return reversed === 0 && all.length >= fewestWordsLatin && /^\p{Script=Latin}/u.test(all[0] ?? '') ? 'ltr' : undefined
}

function problem({ text, place }: Passage, message: string): Problem {
  const start = text.length - text.trimStart().length
  return { place: place(start, text.trimEnd().length), message }
}
