import { elements, hasOwnStyles, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { habits } from './habits.ts'
import { isAttribute, isSeen, type Piece, piecesIn } from './pieces.ts'
import { runsIn } from './runs.ts'

export default rule({
  id: 'too-much-bold',
  chapter: 'colour-and-type',
  severity: 'suggestion',
  title: 'Use bold for a few words only',
  why: 'When much is bold, nothing stands out. Many screen readers do not say what is bold.',
  whoItHelps: [
    'dyslexic people',
    'people with memory, thinking or attention difficulties, including dementia and brain injury'
  ],
  sources: [cite('nhs-formatting', 'Bold')],
  appliesTo: ['letter', 'leaflet', 'web-page', 'email', 'easy-read', 'consent', 'press', 'general'],
  cannotSee: 'Looks that are set in another file.',
  examples: [
    {
      avoid:
        '**«Please bring your letter and your glasses. Tell us before you come if you need help to get to the clinic on the day.»**',
      better:
        'Please bring your letter and your glasses. Tell us before you come if you need help to get to the clinic on the day.'
    },
    {
      fine: '**Do not eat on the day of your test.** You can drink water. Please bring your letter and your glasses with you.'
    },
    {
      fine: '## **Please bring your letter and your glasses. Tell us before you come if you need help to get to the clinic on the day**'
    },
    {
      fine: '<p><b style="font-weight: normal">Please bring your letter and your glasses. Tell us before you come if you need help to get to the clinic on the day.</b></p>',
      in: 'html'
    }
  ],
  wants: {
    styles: (draft) => hasOwnStyles(draft) && (heavy.test(draft.source) || elements(draft, 'b', 'strong').length > 0)
  },
  *check(draft) {
    const { styles } = draft
    if (elements(draft, 'b', 'strong').length === 0 && !(styles && heavy.test(draft.source))) return
    const isBold = ({ element, inlines }: Piece): boolean => {
      const isTagged = inlines.some(({ tagName }) => /^(?:b|strong)$/.test(tagName))
      if (!styles) return isTagged
      if (!(Number(styles.value(element, 'font-weight')) >= 600)) return false
      return isTagged || styles.isSure(element, 'font-weight')
    }
    const found = habits()
    for (const block of draft.blocks) {
      if (!/^(?:paragraph|item|cell)$/.test(block.kind) || block.element.tagName === 'th' || isAttribute(block))
        continue
      if (block.text.length <= most * 3 || !(styles || block.spans.length > 0)) continue
      for (const { start, end, element } of runsIn(block, piecesIn(block), isBold)) {
        if ((block.text.slice(start, end).match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0) <= most) continue
        if (styles && !isSeen(draft, styles, element)) continue
        found.add('bold', element, () => ({
          place: block.place(start, end),
          message: 'Put only the few words that matter most in bold.'
        }))
      }
    }
    yield* found.told()
  }
})

const heavy = /bold|font-weight|\bfont\s*:/i

/** Words in one run. */
const most = 20
