import {
  ancestors,
  type Draft,
  elements,
  hasOwnStyles,
  isHidden,
  openingTag,
  type Problem,
  rule,
  type Styles
} from '@allclear/core'
import type { Element } from 'hast'
import { hasBackgroundPicture } from '../colour-and-type/backgrounds.ts'
import { habits } from '../colour-and-type/habits.ts'
import { isSeen } from '../colour-and-type/pieces.ts'
import { cite } from '../sources.ts'
import { wordsInSheets } from './words-in-sheets.ts'

export default rule({
  id: 'only-in-style',
  chapter: 'images-and-media',
  severity: 'suggestion',
  title: 'Put words and pictures on the page, not only in its style',
  why: 'What only a style shows may not be read out, copied or translated. It is lost where styles are switched off.',
  whoItHelps: ['blind people and screen reader users', 'people with low vision', 'people who are new to English'],
  sources: [cite('wcag', '1.1.1 A'), cite('wcag', '1.3.1 A')],
  mendedBy: 'developer',
  cannotSee: 'Whether the page says the same in other words, or whether a picture only decorates.',
  examples: [
    {
      avoid:
        '<style>.fasting::before { content: "«Urgent: do not eat»" }</style><p class="fasting">Come on Monday.</p>',
      better: '<style>.fasting { font-weight: bold }</style><p class="fasting">Urgent: do not eat. Come on Monday.</p>',
      in: 'html'
    },
    { avoid: '«<div style="background: url(map.png); width: 400px; height: 300px">»</div>', in: 'html' },
    {
      fine: '<style>.next::after { content: " →" } li::marker { content: counter(list) ". " }</style><p class="next">Come on Monday.</p>',
      in: 'html'
    },
    {
      fine: '<style>.out::after { content: " (opens in new tab)" }</style><a class="out" href="/map">Map</a>',
      in: 'html'
    },
    {
      fine: '<style>.fasting::before { content: "Urgent: do not eat" }</style><p>Come on Monday.</p>',
      in: 'html'
    },
    {
      fine: '<div role="img" aria-label="Map of the ward" style="background: url(map.png); width: 400px; height: 300px"></div>',
      in: 'html'
    },
    { fine: '<span style="background: url(tick.png); width: 16px; height: 16px"></span>Free parking', in: 'html' }
  ],
  wants: { styles: (draft) => hasOwnStyles(draft) && hasBackgroundPicture.test(draft.source) },
  *check(draft) {
    if (draft.format !== 'html') return
    const found = habits()
    for (const { text, place } of wordsInSheets(draft))
      found.add(`words ${text}`, place?.start, () => ({
        place,
        message: 'Does the page itself say this? If not, write it there, and not only in its style.',
        needsPerson: true
      }))
    const { styles } = draft
    if (styles && hasBackgroundPicture.test(draft.source))
      for (const element of elements(draft, 'div', 'span', 'td', 'figure', 'section'))
        if (isPicture(draft, styles, element)) found.add('picture', element, () => problem(draft, element))
    yield* found.told()
  }
})

/** Icons beside words, lines and dots are smaller. In px. */
const smallest = 64
const decorative =
  /(?:^|[-_])(?:backdrop|background|bg|cover|decor\w*|divider|hero|overlay|pattern|shadow|spacer|texture)(?:$|[-_])/i

/** Nothing but a picture that lies behind no words: what an `img` is for. */
function isPicture(draft: Draft, styles: Styles, element: Element): boolean {
  const { children, properties } = element
  if (!children.every((child) => child.type === 'comment' || (child.type === 'text' && !child.value.trim())))
    return false
  if (['role', 'ariaLabel', 'ariaLabelledBy', 'title'].some((name) => properties[name] !== undefined)) return false
  if (!/^(?:url|image-set)\(/.test(styles.value(element, 'background-image'))) return false
  if (!['width', 'height'].every((side) => Number.parseFloat(pxOf(styles.value(element, side))) >= smallest))
    return false
  if (isDecoration(element) || [...ancestors(draft, element)].some(isDecoration)) return false
  return styles.isSure(element, 'background-image') && isSeen(draft, styles, element) && !isHidden(draft, element)
}

function pxOf(length: string): string {
  return length.endsWith('px') ? length : length === '100%' ? `${smallest}` : ''
}

/** It says so, or has a link or a button round it, which other rules look at. */
function isDecoration({ tagName, properties: { className } }: Element): boolean {
  if (tagName === 'a' || tagName === 'button') return true
  return Array.isArray(className) && className.some((name) => decorative.test(String(name)))
}

function problem(draft: Draft, element: Element): Problem {
  return {
    place: openingTag(draft, element),
    message: 'Does this picture tell people something? If so, use an image with alt text.',
    needsPerson: true
  }
}
