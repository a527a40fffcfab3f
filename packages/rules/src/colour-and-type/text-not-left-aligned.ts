import { hasOwnStyles, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { habits, tagOrWords } from './habits.ts'
import { isAttribute, isSeen } from './pieces.ts'
import { setBy } from './set-by.ts'

export default rule({
  id: 'text-not-left-aligned',
  chapter: 'colour-and-type',
  severity: 'warning',
  title: 'Begin every line of text at the left',
  why: 'Justified text has uneven gaps between words. Centred lines each begin somewhere else, so people lose their place.',
  whoItHelps: ['dyslexic people', 'people with low vision', 'people who find reading hard'],
  sources: [
    cite('nhs-formatting', 'Aligning text'),
    cite('rnib', 'alignment'),
    cite('ukaaf', 'MS03'),
    cite('wcag', '1.4.8 AAA')
  ],
  inStyle: true,
  cannotSee: 'Looks that are set in another file.',
  examples: [
    {
      avoid:
        '«<p style="text-align: justify">»Please bring your letter, your glasses and a list of all the medicines that you take at home.</p>',
      better:
        '<p style="text-align: left">Please bring your letter, your glasses and a list of all the medicines that you take at home.</p>',
      in: 'html'
    },
    {
      avoid:
        '«<p align="center">»Please bring your letter, your glasses and a list of all the medicines that you take at home. If you use a hearing aid, please bring that too. You can have water.</p>',
      in: 'html',
      kind: 'email'
    },
    { fine: '<p align="center">Please bring your letter and your glasses.</p>', in: 'html' },
    { fine: '<h2 style="text-align: justify">What to bring</h2>', in: 'html' },
    {
      fine: '<p dir="rtl" style="text-align: right">Text that runs from the right begins at the right, and that is how it should be. It is so in Arabic, Persian, Urdu and Hebrew, and in more.</p>',
      in: 'html'
    }
  ],
  wants: { styles: (draft) => hasOwnStyles(draft) && away.test(draft.source) },
  *check(draft) {
    const { styles } = draft
    if (!styles || !away.test(draft.source)) return
    const setter = setBy(draft, styles, 'text-align')
    const found = habits()
    for (const block of draft.blocks) {
      const { kind, element, text } = block
      if (!/^(?:paragraph|item|cell)$/.test(kind) || isAttribute(block) || longestLine(text) <= least.justify) continue
      const value = styles.value(element, 'text-align')
      const isJustified = value.startsWith('justify')
      const isAway =
        /center$/.test(value) || (/^(?:right|end)$/.test(value) && styles.value(element, 'direction') === 'ltr')
      if (!isJustified && !(isAway && longestLine(text) > least.centre)) continue
      if (!styles.isSure(element, 'text-align') || !isSeen(draft, styles, element)) continue
      const by = setter(element)
      found.add(value, by, () => ({
        // That its tag is an old one, another rule says.
        place:
          by.tagName === 'center' ? block.place(0, text.length) : tagOrWords(draft, by, block.place(0, text.length)),
        message: isJustified
          ? 'Align this text left. Justified text has gaps that make it hard to follow.'
          : 'Align longer text like this left, so that each line begins in the same place.',
        ...(isJustified ? {} : { severity: 'suggestion' })
      }))
    }
    yield* found.told()
  }
})

const away = /justify|center|middle|right|\bend\b/i
// About a line on a phone held upright, twice over; and what fills two lines or more of any page.
const least = { justify: 80, centre: 140 }

function longestLine(text: string): number {
  return text.split('\n').reduce((longest, { length }) => Math.max(longest, length), 0)
}
