import { elements, hasOwnStyles, type Kind, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { habits, tagOrWords } from './habits.ts'
import { isSeen, piecesOf } from './pieces.ts'
import { setBy } from './set-by.ts'

export default rule({
  id: 'type-too-small',
  chapter: 'colour-and-type',
  severity: 'warning',
  title: 'Set text large enough to read',
  why: 'Small print is hard to read for many people, and some cannot read it at all.',
  whoItHelps: ['people with low vision', 'older people', 'dyslexic people'],
  sources: [
    cite('ukaaf', 'MS03'),
    cite('rnib', 'size of type'),
    cite('bda-dyslexia'),
    cite('pif-easy', 'size of type'),
    cite('gov-formats', 'size of type')
  ],
  inStyle: true,
  cannotSee: 'Sizes that are set in another file, and how large a typeface looks at its size.',
  examples: [
    {
      avoid: '«<p style="font-size: 10px">»You can ask for this page in large print.</p>',
      better: '<p>You can ask for this page in large print.</p>',
      in: 'html'
    },
    {
      avoid: '<p>We open at 9am. <sup>«Please tell us if you need help to take part in this visit.»</sup></p>',
      in: 'html'
    },
    {
      avoid: '<p>Dear Mr Ndiaye</p>«<p style="font-size: 10pt">»You can ask for this letter in large print.</p>',
      in: 'html',
      kind: 'letter'
    },
    {
      avoid: '«<p style="font-size: 13px">»You can ask for this page in large print, or on paper.</p>',
      in: 'html'
    },
    {
      fine: '<p>We are open from Monday to Friday, 9am to 5pm.</p><p style="font-size: 10pt">You can ask for it in large print.</p>',
      in: 'html'
    },
    {
      fine: '<p>Drink 1.5m<sup style="font-size: 9px">3</sup> of it<sup><a href="#note">[1]</a></sup>.</p>',
      in: 'html'
    },
    {
      fine: '<div style="font-size: 1px">The line that an email shows in the list of messages</div>',
      in: 'html',
      kind: 'email'
    }
  ],
  wants: { styles: (draft) => hasOwnStyles(draft) && sized.test(draft.source) },
  *check(draft) {
    const styles = sized.test(draft.source) ? draft.styles : undefined
    if (!styles && elements(draft, 'sup', 'sub').length === 0) return
    const least = leasts[draft.kind] ?? { px: 12, message: 'Make this text larger: at least 12 pixels high.' }
    const setter = styles && setBy(draft, styles, 'font-size')
    const found = habits()
    const lengths = new Map<string, number>()
    for (const { block, element, inlines, start, end } of piecesOf(draft)) {
      const words = block.text.slice(start, end)
      const value = styles?.value(element, 'font-size') ?? ''
      lengths.set(value, (lengths.get(value) ?? 0) + words.length)
      if (words.length < 20 || !/\p{L}{2}.*\p{L}{2}/su.test(words)) continue
      if (inlines.some(({ tagName }) => /^su[bp]$/.test(tagName))) {
        if (words.length >= 40)
          found.add('raised', element, () => ({
            place: block.place(start, end),
            message: 'Write this as ordinary text. Raised or lowered text is too small to read.'
          }))
        continue
      }
      if (!styles || !setter) continue
      if (!(Number.parseFloat(value) < Math.max(least.px, mainText)) || !styles.isSure(element, 'font-size')) continue
      if (!isSeen(draft, styles, element)) continue
      const by = setter(element)
      found.add(value, by, () => ({
        place: tagOrWords(draft, by, block.place(start, end)),
        message:
          Number.parseFloat(value) < least.px ? least.message : 'Make the main text larger. 16 pixels is easy to read.',
        ...(Number.parseFloat(value) < 12 ? {} : { severity: 'suggestion' })
      }))
    }
    const all = [...lengths.values()].reduce((sum, length) => sum + length, 0)
    const isMain = (size: string) => (lengths.get(size) ?? 0) * 2 > all
    yield* found.told((size) => size === 'raised' || Number.parseFloat(size) < least.px || isMain(size))
  }
})

const sized = /font/i
// What most of the text is in should be larger than its footnotes may be.
const mainText = 14
// 12 point, as print has it, is 16 pixels; 14 point is 18.67.
const print = { px: 15.9, message: 'Make this text larger: at least 12 point.' }
const leasts: Partial<Record<Kind, { px: number; message: string }>> = {
  letter: print,
  leaflet: print,
  consent: print,
  'easy-read': { px: 18.6, message: 'Make this text larger: at least 14 point in Easy Read.' }
}
