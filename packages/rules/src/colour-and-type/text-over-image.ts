import { ancestors, elements, hasOwnStyles, openingTag, readColour, rule, type Styles } from '@allclear/core'
import type { Element } from 'hast'
import { wordsIn } from '../sentences/count-words.ts'
import { cite } from '../sources.ts'
import { hasBackgroundPicture } from './backgrounds.ts'
import { habits } from './habits.ts'
import { isAttribute, isSeen } from './pieces.ts'
import { within } from './within.ts'

export default rule({
  id: 'text-over-image',
  chapter: 'colour-and-type',
  severity: 'suggestion',
  title: 'Do not put words on top of a picture',
  why: 'A busy picture hides letters. Where it does not load, pale words may be lost.',
  whoItHelps: [
    'people with low vision',
    'dyslexic people',
    'people with memory, thinking or attention difficulties, including dementia and brain injury'
  ],
  sources: [cite('coga', 'o3p11'), cite('rnib', 'contrast')],
  appliesTo: ['letter', 'leaflet', 'web-page', 'email', 'poster', 'easy-read', 'consent', 'press', 'general'],
  cannotSee: 'What is in the picture: it may be one plain shade. Pictures that are set in another file.',
  examples: [
    {
      avoid:
        '«<div style="background: #333 url(crowd.jpg) center / cover">»<p>Come to our garden party on the roof.</p></div>',
      better: '<div style="background: #333; color: #fff"><p>Come to our garden party on the roof.</p></div>',
      in: 'html'
    },
    {
      avoid:
        '<table role="presentation"><tr>«<td background="crowd.jpg">»Come to our garden party on the roof.</td></tr></table>',
      in: 'html',
      kind: 'email'
    },
    {
      fine: '<p style="background: url(tick.svg) no-repeat left">Come to our garden party on the roof.</p>',
      in: 'html'
    },
    {
      fine: '<div style="background: url(crowd.jpg) center / cover"><p style="background: #fff">Come to our garden party on the roof.</p></div>',
      in: 'html'
    },
    {
      fine: '<div style="background: linear-gradient(#fff, #eee); background-size: cover"><p>Come to our party.</p></div>',
      in: 'html'
    }
  ],
  wants: { styles: (draft) => hasOwnStyles(draft) && hasBackgroundPicture.test(draft.source) },
  *check(draft) {
    const { styles } = draft
    if (!styles) return
    const pictures = new Set<Element>()
    const solid = new Set<Element>()
    for (const element of elements(draft)) {
      if (isLargePicture(element, styles)) pictures.add(element)
      else if (readColour(styles.value(element, 'background-color'))?.alpha === 1) solid.add(element)
    }
    if (pictures.size === 0) return
    const over = within(draft, (element) => pictures.has(element), solid)
    const found = habits()
    for (const block of draft.blocks) {
      if (isAttribute(block) || !over.has(block.element) || wordsIn(block) < 4) continue
      if (!isSeen(draft, styles, block.element)) continue
      const picture = [block.element, ...ancestors(draft, block.element)].find((element) => pictures.has(element))
      if (!picture) continue
      found.add('picture', picture, () => ({
        place: openingTag(draft, picture),
        message: 'Are these words easy to read on the picture? If not, use a plain background.',
        needsPerson: true
      }))
    }
    yield* found.told()
  }
})

/** It fills what it lies behind, rather than being an icon beside the words. */
function isLargePicture(element: Element, styles: Styles): boolean {
  if (!/^(?:url|image-set|-webkit-image-set)\(/.test(styles.value(element, 'background-image'))) return false
  if (!styles.isSure(element, 'background-image')) return false
  if (element.properties.background !== undefined) return true
  const size = `${styles.value(element, 'background-size')} ${element.properties.style ?? ''}`
  return /\bcover\b|(?:^|\s)100%/.test(size)
}
