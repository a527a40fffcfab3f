import { hasOwnStyles, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { habits, tagOrWords } from './habits.ts'
import { isSeen, piecesOf } from './pieces.ts'
import { setBy } from './set-by.ts'

export default rule({
  id: 'capitals-by-style',
  chapter: 'colour-and-type',
  severity: 'warning',
  title: 'Do not let a style make words into capitals',
  why: 'Words in capitals lose their shape, so they are hard to read. Some screen readers spell them out.',
  whoItHelps: ['dyslexic people', 'people with low vision', 'blind people and screen reader users'],
  sources: [cite('nhs-punct', 'Capitalisation'), cite('rnib', 'capitals'), cite('ukaaf', 'MS03'), cite('bda-dyslexia')],
  inStyle: true,
  cannotSee: 'Looks that are set in another file.',
  examples: [
    {
      avoid: '«<p style="text-transform: uppercase">»Please bring your letter and your glasses.</p>',
      better: '<p>Please bring your letter and your glasses.</p>',
      in: 'html'
    },
    { fine: '<a href="/book" style="text-transform: uppercase">Book a visit</a>', in: 'html' },
    { fine: '<p style="text-transform: capitalize">Please bring your letter and your glasses.</p>', in: 'html' },
    {
      fine: '<div style="text-transform: uppercase"><p style="text-transform: none">Please bring your letter and your glasses.</p></div>',
      in: 'html'
    }
  ],
  wants: { styles: (draft) => hasOwnStyles(draft) && /uppercase/i.test(draft.source) },
  *check(draft) {
    const { styles } = draft
    if (!styles || !/uppercase/i.test(draft.source)) return
    const setter = setBy(draft, styles, 'text-transform')
    const found = habits()
    for (const { block, element, start, end } of piecesOf(draft)) {
      if (end - start <= most || styles.value(element, 'text-transform') !== 'uppercase') continue
      // What is typed in capitals is told by another rule.
      if ((block.text.slice(start, end).match(/\p{Ll}/gu)?.length ?? 0) * 2 < end - start) continue
      if (!styles.isSure(element, 'text-transform') || !isSeen(draft, styles, element)) continue
      const by = setter(element)
      found.add('capitals', by, () => ({
        place: tagOrWords(draft, by, block.place(start, end)),
        message: 'Leave these words in ordinary letters: take “text-transform: uppercase” out of their style.'
      }))
    }
    yield* found.told()
  }
})

/** A short heading or a button is read at a glance. */
const most = 30
