import { elements, type NotChecked, type Place, placeOf, type Rule, type Styles } from '@allclear/core'
import { type LintOptions, lintWith, type Page, type Result } from './lint.ts'
import { createToRgb } from './live-colours.ts'

/** An element of a page. Programs that know of no page can still use the rest of allclear. */
export type PageElement = typeof globalThis extends { Element: { prototype: infer Known } } ? Known : never

type TreeElement = ReturnType<typeof elements>[number]

export interface LiveResult extends Result {
  /** The element of the page that a finding or something not checked is about: the nearest around its words. */
  elementOf(about: { place?: Place | null }): PageElement | undefined
}

/** Looks at an element of a page as people see it. */
export async function lintLiveWith(
  rules: readonly Rule[],
  root: PageElement,
  options: Omit<LintOptions, 'format'> = {}
): Promise<LiveResult> {
  if (root?.nodeType !== 1) throw new TypeError('Give lintElement an element of the page, such as its main element.')
  const [{ html }, { checkLive }] = await Promise.all([import('@allclear/readers/html'), import('@allclear/axe/live')])
  const { source, marked, live } = copy(root)
  const whole = options.whole ?? root === root.ownerDocument.documentElement
  const markedElements = elements(html(marked, { whole }))
  let pairs: [TreeElement, Element][] = []
  const page: Page = {
    withStyles(draft) {
      // The two trees differ in the mark alone, so that an element has the same number in both.
      pairs = elements(draft).flatMap((element, index): typeof pairs => {
        const own = live[Number(markedElements[index]?.properties[property])]
        return own ? [[element, own]] : []
      })
      const liveOf = new Map(pairs)
      const blocks = draft.blocks.filter(({ element }) => isShown(liveOf.get(element)))
      return { ...draft, blocks, styles: stylesOf((element) => liveOf.get(element)) }
    },
    withAxe(draft, ids) {
      const treeOf = new Map(pairs.map(([element, own]) => [own, element]))
      return checkLive(draft, root, { rules: ids, elementOf: (element) => treeOf.get(element) })
    }
  }
  const result = await lintWith(rules, source, { ...options, format: 'html', whole }, page)
  const notChecked = [...result.notChecked, ...pairs.flatMap(([element, own]) => unread(element, own) ?? [])]
  return { ...result, notChecked, elementOf: ({ place }) => (place ? smallestAround(place, pairs) : root) }
}

/** A document or a tree of its own, with ids of its own. Nobody can write it into the HTML around it and mean the same. */
function unread(element: TreeElement, { localName, shadowRoot }: Element): NotChecked | undefined {
  const place = placeOf(element)
  const what = shadowRoot ? 'words in a shadow root' : /^i?frame$/.test(localName) ? 'words in a frame' : undefined
  return what && place ? { what, why: 'only what is on the page itself is read', place } : undefined
}

const mark = 'data-allclear-element'
const property = 'dataAllclearElement'

/** The HTML of an element, and the same with a number on each element of it. */
function copy(root: Element): { source: string; marked: string; live: Element[] } {
  // In a document that is not shown, no script runs, nothing is fetched and no custom element wakes.
  const twin = root.ownerDocument.implementation.createHTMLDocument('').importNode(root, true)
  const source = twin.outerHTML
  for (const [index, element] of [twin, ...twin.querySelectorAll('*')].entries()) element.setAttribute(mark, `${index}`)
  return { source, marked: twin.outerHTML, live: [root, ...root.querySelectorAll('*')] }
}

/** Not taken off the page by a style sheet: the words of what is not shown are nobody’s to read yet. */
function isShown(element: Element | undefined): boolean {
  return element?.checkVisibility?.({ visibilityProperty: true }) ?? true
}

/** What the browser itself says of an element’s looks, which is sure. */
function stylesOf(liveOf: (element: TreeElement) => Element | undefined): Styles {
  const known = new WeakMap<TreeElement, CSSStyleDeclaration>()
  const toRgb = createToRgb()
  return {
    value(element, name) {
      let style = known.get(element)
      if (!style) {
        const own = liveOf(element)
        if (!own) return ''
        style = getComputedStyle(own)
        known.set(element, style)
      }
      return toRgb(style.getPropertyValue(name))
    },
    isSure: (element) => liveOf(element) !== undefined
  }
}

function smallestAround({ start, end }: Place, pairs: readonly [TreeElement, Element][]) {
  let best: { size: number; own: Element } | undefined
  for (const [element, own] of pairs) {
    const place = placeOf(element)
    if (!place || place.start > start || place.end < end) continue
    const size = place.end - place.start
    if (!best || size <= best.size) best = { size, own }
  }
  return best?.own
}
