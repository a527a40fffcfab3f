import { type Block, hasOwnStyles, rule, type Styles } from '@allclear/core'
import { cite } from '../sources.ts'
import { habits, tagOrWords } from './habits.ts'
import { isAttribute, isSeen, piecesIn } from './pieces.ts'
import { setBy } from './set-by.ts'

export default rule({
  id: 'tight-line-spacing',
  chapter: 'colour-and-type',
  severity: 'warning',
  title: 'Leave space between lines',
  why: 'Where lines are close together, eyes slip to the wrong one.',
  whoItHelps: ['dyslexic people', 'people with low vision', 'people who find reading hard'],
  sources: [cite('rnib', 'space between lines'), cite('bda-dyslexia', 'line spacing'), cite('wcag', '1.4.8 AAA')],
  inStyle: true,
  cannotSee: 'Looks that are set in another file.',
  examples: [
    {
      avoid:
        '«<p style="font-size: 16px; line-height: 1">»Please bring your letter, your glasses and a list of all the medicines that you take. You can bring somebody with you, and you can have water.</p>',
      better:
        '<p style="font-size: 16px; line-height: 1.5">Please bring your letter, your glasses and a list of all the medicines that you take. You can bring somebody with you, and you can have water.</p>',
      in: 'html'
    },
    { fine: '<h2 style="line-height: 1">What to bring to your visit</h2>', in: 'html' },
    { fine: '<p style="font-size: 16px; line-height: 1">One short line has none above it.</p>', in: 'html' },
    {
      fine: '<p style="font-size: 16px; line-height: 20px">Please bring your letter, your glasses and a list of all the medicines that you take. You can bring somebody with you, and you can have water.</p>',
      in: 'html'
    }
  ],
  wants: { styles: (draft) => hasOwnStyles(draft) && spaced.test(draft.source) },
  *check(draft) {
    const { styles } = draft
    if (!styles || !spaced.test(draft.source)) return
    const setter = setBy(draft, styles, 'line-height')
    const found = habits()
    for (const block of draft.blocks) {
      const { kind, element, text } = block
      if (!/^(?:paragraph|item|cell)$/.test(kind) || isAttribute(block) || text.length <= 120) continue
      if (!isTight(block, styles) || !isSeen(draft, styles, element)) continue
      const by = setter(element)
      // What cannot be changed by those who read is told by another rule.
      if (/line-height[^;]*!\s*important/i.test(String(by.properties.style))) continue
      found.add('tight', by, () => ({
        place: tagOrWords(draft, by, block.place(0, text.length)),
        message: 'Leave more space between these lines: 1.5 times the size of the letters is best.'
      }))
    }
    yield* found.told()
  }
})

const spaced = /line-height|\bfont\s*:/i
const least = 1.15

/** Measured on the letters that most of it is written in; the line is as high as the highest thing in it. */
function isTight(block: Block, styles: Styles): boolean {
  let longest = { element: block.element, length: 0 }
  for (const { element, start, end } of piecesIn(block))
    if (end - start > longest.length) longest = { element, length: end - start }
  const size = Number.parseFloat(styles.value(longest.element, 'font-size'))
  const heights = [block.element, longest.element].map((element) =>
    Number.parseFloat(styles.value(element, 'line-height'))
  )
  // `normal` is no number.
  if (!(Math.max(...heights) / size < least)) return false
  return [block.element, longest.element].every(
    (element) => styles.isSure(element, 'line-height') && styles.isSure(element, 'font-size')
  )
}
