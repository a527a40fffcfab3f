import type { Element, Nodes } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import type { Block } from './blocks.ts'
import type { Draft } from './draft.ts'
import type { Place } from './place.ts'

const indexes = new WeakMap<Draft, Map<string, Element[]>>()

/** The draft's elements of these names, in the order they stand. The tree is walked once, whoever asks. */
export function elements(draft: Draft, ...names: string[]): Element[] {
  let index = indexes.get(draft)
  if (!index) {
    index = new Map()
    const map = index
    let order = 0
    visit(draft.tree, 'element', (element) => {
      if (element.tagName === 'template') return SKIP
      orders.set(element, order++)
      const list = map.get(element.tagName)
      if (list) list.push(element)
      else map.set(element.tagName, [element])
      return undefined
    })
    indexes.set(draft, index)
  }
  if (names.length === 1) return index.get(names[0] ?? '') ?? []
  return names.flatMap((name) => index.get(name) ?? []).sort((a, b) => (orders.get(a) ?? 0) - (orders.get(b) ?? 0))
}

const orders = new WeakMap<Element, number>()

/** The whole stretch of source a node was written as; `null` for one the parser put in. */
export function placeOf(node: Nodes): Place | null {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  return start === undefined || end === undefined || end <= start ? null : { start, end }
}

/** The blocks whose text stands directly in an element, or in its attributes. */
export function blocksOf(draft: Draft, element: Element): Block[] {
  return draft.blocks.filter((block) => block.element === element)
}

/** The words an inline element holds, and their place; `undefined` when it holds none. */
export function textOf(
  draft: Draft,
  element: Element
): { text: string; place: Place | null; block: Block } | undefined {
  for (const block of draft.blocks) {
    for (const span of block.spans) {
      if (span.element !== element) continue
      const raw = block.text.slice(span.start, span.end)
      const text = raw.trim()
      if (!text) return undefined
      const start = span.start + raw.indexOf(text)
      return { text, place: block.place(start, start + text.length), block }
    }
  }
  return undefined
}
