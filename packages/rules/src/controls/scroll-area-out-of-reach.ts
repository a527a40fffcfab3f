import { ancestors, axe, type Draft, elements, hasOwnStyles, rule } from '@allclear/core'
import type { Element } from 'hast'
import { cite, citeAxe } from '../sources.ts'

export default rule({
  id: 'scroll-area-out-of-reach',
  chapter: 'controls',
  severity: 'warning',
  title: 'Let people scroll with the keyboard',
  why: 'People who cannot use a mouse must reach a box to scroll it. If they cannot, the rest of its text is lost to them.',
  whoItHelps: ['people with mobility or dexterity impairments', 'blind people and screen reader users'],
  sources: [cite('wcag', '2.1.1 A'), citeAxe('scrollable-region-focusable')],
  mendedBy: 'developer',
  cannotSee: 'Without a browser, whether a text that is not long has to scroll.',
  examples: [
    {
      avoid: `«<div style="width: 300px; height: 40px; overflow-y: scroll">»<p>${'Please bring your letter and your glasses with you. '.repeat(6)}</p></div>`,
      in: 'html'
    },
    {
      fine: `<div style="width: 300px; height: 40px; overflow-y: scroll"><p>${'Please bring your letter and your glasses with you. '.repeat(6)} <a href="/map">See our map</a>.</p></div>`,
      in: 'html'
    },
    { fine: '<div style="width: 300px; height: 90px; overflow-y: scroll"><p>Bring your letter.</p></div>', in: 'html' },
    {
      avoid:
        '«<div style="height: 40px; overflow: auto">»<p style="height: 400px">Bring your letter.</p><p>Bring your glasses.</p></div>',
      in: 'html',
      needsBrowser: true
    },
    {
      fine: '<div style="height: 40px; overflow: auto" tabindex="0" role="region" aria-label="What to bring"><p style="height: 400px">Bring your letter.</p><p>Bring your glasses.</p></div>',
      in: 'html',
      needsBrowser: true
    },
    { fine: '<div style="overflow: auto"><p>Bring your letter.</p></div>', in: 'html', needsBrowser: true }
  ],
  wants: { styles: hasOwnStyles },
  check: axe('scrollable-region-focusable', 'Let people reach this box with the keyboard: ask for tabindex="0".', {
    also: (draft) => elements(draft).filter((element) => element.properties.style && mustScroll(draft, element))
  })
})

/** No letter of an ordinary typeface is narrower than this on the whole, in parts of its size. */
const narrow = 0.35

/** A box of a set size that holds more text than can be in it, and nothing that the keyboard goes to. */
function mustScroll(draft: Draft, element: Element): boolean {
  const { styles } = draft
  if (!styles || element.tagName === 'textarea') return false
  const sure = (property: string) => (styles.isSure(element, property) ? styles.value(element, property) : '')
  const [width, height] = ['width', 'height'].map((name) => Number.parseFloat(/^[\d.]+px$/.exec(sure(name))?.[0] ?? ''))
  if (
    !width ||
    !height ||
    !/^(?:scroll|auto)$/.test(sure('overflow-y')) ||
    styles.value(element, 'display') !== 'block'
  )
    return false
  if ([...ancestors(draft, element)].some((parent) => styles.value(parent, 'display') === 'none')) return false
  if (element.properties.tabIndex !== undefined || element.properties.contentEditable !== undefined) return false
  let letters = 0
  for (const part of partsOf(element)) {
    if (typeof part === 'string') letters += part.replace(/\s+/g, ' ').length
    else if (canBeReached(part)) return false
  }
  const size = Number.parseFloat(styles.value(element, 'font-size')) || 16
  const lines = (letters * size * narrow) / width
  return lines * size > height * 1.2
}

function* partsOf(element: Element): Generator<string | Element> {
  for (const child of element.children) {
    if (child.type === 'text') yield child.value
    if (child.type !== 'element') continue
    yield child
    yield* partsOf(child)
  }
}

function canBeReached({ tagName, properties }: Element): boolean {
  if (properties.tabIndex !== undefined || properties.contentEditable !== undefined) return true
  return /^(?:a|area|audio|button|details|embed|iframe|input|object|select|summary|textarea|video)$/.test(tagName)
}
