import type { Element } from 'hast'
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

interface Words {
  blocks: Map<Element, Block[]>
  spans: Map<Element, { block: Block; start: number; end: number }>
}

const words = new WeakMap<Draft, Words>()

function wordsOf(draft: Draft): Words {
  let index = words.get(draft)
  if (!index) {
    index = { blocks: new Map(), spans: new Map() }
    for (const block of draft.blocks) {
      const list = index.blocks.get(block.element)
      if (list) list.push(block)
      else index.blocks.set(block.element, [block])
      for (const { element, start, end } of block.spans) index.spans.set(element, { block, start, end })
    }
    words.set(draft, index)
  }
  return index
}

/** The blocks whose text stands directly in an element, or in its attributes. */
export function blocksOf(draft: Draft, element: Element): readonly Block[] {
  return wordsOf(draft).blocks.get(element) ?? []
}

/** The words an inline element holds, and their place; `undefined` when it holds none. */
export function textOf(
  draft: Draft,
  element: Element
): { text: string; place: Place | null; block: Block } | undefined {
  const span = wordsOf(draft).spans.get(element)
  if (!span) return undefined
  const written = span.block.text.slice(span.start, span.end)
  const text = written.trim()
  if (!text) return undefined
  const start = span.start + written.indexOf(text)
  return { text, place: span.block.place(start, start + text.length), block: span.block }
}
