import { type Block, elements, hasOwnStyles, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { habits } from './habits.ts'
import { isAttribute, isSeen, type Piece, piecesIn } from './pieces.ts'
import { runsIn } from './runs.ts'

export default rule({
  id: 'italic-text',
  chapter: 'colour-and-type',
  severity: 'suggestion',
  title: 'Do not write long passages in italics',
  why: 'Sloping letters run into each other for many dyslexic people and people with low vision.',
  whoItHelps: ['dyslexic people', 'people with low vision'],
  sources: [cite('nhs-formatting', 'Bold, italics'), cite('bda-dyslexia'), cite('rnib'), cite('ukaaf', 'MS03')],
  appliesTo: ['letter', 'leaflet', 'web-page', 'email', 'poster', 'easy-read', 'consent', 'press', 'general'],
  inStyle: true,
  cannotSee: 'Looks that are set in another file.',
  examples: [
    {
      avoid: '*«Please bring your letter and your glasses. Tell us if you need help to come to your visit.»*',
      better: 'Please bring your letter and your glasses. Tell us if you need help to come to your visit.'
    },
    {
      avoid:
        '<p style="font-style: italic">«Please bring your letter and your glasses. Tell us if you need help to come to your visit.»</p>',
      in: 'html'
    },
    { fine: 'Please bring *both* your letters.' },
    {
      fine: 'She wrote *Speaking for Ourselves: Forty Years of Deaf Theatre and Sign Language Poetry in Leeds*.'
    },
    {
      fine: '<p><i class="icon-phone"></i> Please bring your letter and your glasses. Tell us if you need help to come.</p>',
      in: 'html'
    },
    {
      fine: '<style>em { font-style: normal }</style><p style="font-style: normal"><em style="font-style: normal">Please bring your letter and your glasses. Tell us if you need help to come.</em></p>',
      in: 'html'
    }
  ],
  wants: {
    styles: (draft) => hasOwnStyles(draft) && (sloping.test(draft.source) || elements(draft, 'em', 'i').length > 0)
  },
  *check(draft) {
    const { styles } = draft
    if (elements(draft, 'em', 'i').length === 0 && !(styles && sloping.test(draft.source))) return
    const slopes = ({ element, inlines }: Piece): boolean => {
      if (named.test(element.tagName) || inlines.some(({ tagName }) => named.test(tagName))) return false
      const isTagged = inlines.some(({ tagName }) => /^(?:em|i)$/.test(tagName))
      if (!styles) return isTagged
      if (!/^(?:italic|oblique)/.test(styles.value(element, 'font-style'))) return false
      return isTagged || styles.isSure(element, 'font-style')
    }
    const found = habits()
    for (const block of draft.blocks) {
      if (block.text.length <= least || isAttribute(block) || !(styles || block.spans.length > 0)) continue
      for (const { start, end, element } of runsIn(block, piecesIn(block), slopes)) {
        if (end - start <= least || isExempt(block, start, end)) continue
        if (styles && !isSeen(draft, styles, element)) continue
        found.add('italic', element, () => ({
          place: block.place(start, end),
          message: 'Write this in upright letters. Long passages in italics are hard to read.'
        }))
      }
    }
    yield* found.told()
  }
})

const sloping = /italic|oblique/i
const least = 80

// Words that are set apart for what they are, as browsers have it.
const named = /^(?:address|cite|dfn|var)$/

/** The title of a work, or a passage in another language. */
function isExempt({ text, masked }: Block, start: number, end: number): boolean {
  if (masked.some((range) => range.start <= start && end <= range.end)) return true
  const words = text.slice(start, end).match(/\p{L}{4,}/gu) ?? []
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.6
}
