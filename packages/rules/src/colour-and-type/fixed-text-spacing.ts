import { type Draft, elements, openingTag, rule, type Styles } from '@allclear/core'
import type { Element } from 'hast'
import { cite, citeAct, citeAxe } from '../sources.ts'
import { backgroundOf } from './backgrounds.ts'

/** How much of the size of the letters each must be. */
const least: Record<string, number> = { 'letter-spacing': 0.12, 'word-spacing': 0.16, 'line-height': 1.5 }
const fixed = /(?:^|;)\s*(letter-spacing|word-spacing|line-height)\s*:([^;!]+)!\s*important\s*(?=;|$)/gi
const names: Record<string, string> = {
  'letter-spacing': 'letter spacing',
  'word-spacing': 'word spacing',
  'line-height': 'line height'
}

export default rule({
  id: 'fixed-text-spacing',
  chapter: 'colour-and-type',
  severity: 'warning',
  title: 'Let people space text out as they need',
  why: 'Some people need more space between lines, words or letters. “!important” in the page stops their own settings.',
  whoItHelps: ['dyslexic people', 'people with low vision'],
  mendedBy: 'developer',
  sources: [
    cite('wcag', '1.4.12 AA'),
    citeAxe('avoid-inline-spacing'),
    citeAct('24afc2'),
    citeAct('9e45ec'),
    citeAct('78fd32')
  ],
  inStyle: true,
  examples: [
    {
      avoid:
        '«<p style="letter-spacing: 0.05em !important">»Please bring your letter and a list of all your medicines.</p>',
      better: '<p style="letter-spacing: 0.05em">Please bring your letter and a list of all your medicines.</p>',
      in: 'html'
    },
    {
      fine: '<p style="letter-spacing: 0.05em">Please bring your letter and a list of all your medicines.</p>',
      in: 'html'
    },
    {
      fine: '<p style="word-spacing: 0.2em !important">Please bring your letter and a list of all your medicines.</p>',
      in: 'html'
    },
    { fine: '<p style="line-height: 1 !important">One short line</p>', in: 'html' }
  ],
  wants: { styles: (draft) => elements(draft).some(({ properties: { style } }) => fixesSpacing(style)) },
  *check(draft) {
    const { styles } = draft
    if (!styles) return
    for (const element of elements(draft)) {
      if (!fixesSpacing(element.properties.style)) continue
      for (const [, name = '', written = ''] of String(element.properties.style).matchAll(fixed)) {
        const property = name.toLowerCase()
        if (!holdsTight(draft, element, property, written.trim().toLowerCase(), styles)) continue
        yield {
          place: openingTag(draft, element),
          message: `Take “!important” off the ${names[property]}, so that people can set their own.`
        }
        break
      }
    }
  }
})

function fixesSpacing(style: unknown): boolean {
  return typeof style === 'string' && style.includes('!') && style.search(fixed) >= 0
}

/** Whether the words in an element are set closer than people may need, by what the element itself says. */
function holdsTight(draft: Draft, element: Element, property: string, written: string, styles: Styles): boolean {
  if (/^(?:inherit|unset|revert|revert-layer)$|var\(/.test(written)) return false
  const value = styles.value(element, property)
  return textsIn(element).some((text) => {
    if (text !== element && property !== 'line-height' && styles.value(text, property) !== value) return false
    const size = Number.parseFloat(styles.value(text, 'font-size'))
    const isRelative = text === element && /^(?:[\d.]+(?:em|%)?|normal|initial)$/.test(written)
    if (!(size > 3) || (!isRelative && !styles.isSure(text, 'font-size'))) return false
    if (backgroundOf(draft, styles)(text).isHidden || styles.value(text, 'visibility') !== 'visible') return false
    const own = styles.value(text, property)
    const share = own === 'normal' ? (property === 'line-height' ? 1.2 : 0) : Number.parseFloat(own) / size
    if (!(share + 0.0001 < (least[property] ?? 0))) return false
    return property !== 'line-height' || fillsLines(text, size, styles)
  })
}

/** The element, or where it holds no words of its own, those in it that take its spacing. */
function textsIn(element: Element): Element[] {
  if (hasWords(element)) return [element]
  return element.children.filter((child): child is Element => child.type === 'element' && hasWords(child)).slice(0, 50)
}

function hasWords({ tagName, children }: Element): boolean {
  return tagName !== 'text' && children.some((child) => child.type === 'text' && /\p{L}/u.test(child.value))
}

/** Its words take more than one line, so that there is a space between lines. Letters are half as wide as high, or more. */
function fillsLines(element: Element, size: number, styles: Styles): boolean {
  if (/nowrap|pre$/.test(styles.value(element, 'white-space'))) return false
  const widths = ['width', 'max-width']
    .map((property) => styles.value(element, property))
    .filter((width) => width.endsWith('px'))
  const width = Math.min(1280, ...widths.map((one) => Number.parseFloat(one)))
  const length = element.children.reduce(
    (sum, child) => sum + (child.type === 'text' ? child.value.trim().length : 0),
    0
  )
  return length * size * 0.4 > width
}
