import type { Element } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import type { Block } from './blocks.ts'
import type { Draft } from './draft.ts'
import { groupBy } from './group-by.ts'
import { oncePer } from './once-per.ts'
import { type Place, placeOf } from './place.ts'

interface Index {
  all: Element[]
  byName: Map<string, Element[]>
  orders: Map<Element, number>
  parents: Map<Element, Element>
  /** The first element with each id. */
  byId: Map<string, Element>
}

const indexOf = oncePer(({ tree }: Draft) => tree, readIndex)

function readIndex({ tree }: Draft): Index {
  const all: Element[] = []
  const orders = new Map<Element, number>()
  const parents = new Map<Element, Element>()
  const byId = new Map<string, Element>()
  visit(tree, 'element', (element, _, parent) => {
    if (element.tagName === 'template') return SKIP
    orders.set(element, all.length)
    all.push(element)
    if (parent?.type === 'element') parents.set(element, parent)
    const { id } = element.properties
    if (typeof id === 'string' && !byId.has(id)) byId.set(id, element)
    return undefined
  })
  return { all, byName: groupBy(all, ({ tagName }) => tagName), orders, parents, byId }
}

/** The draft's elements of these names, or all of them, in the order they stand. The tree is walked once, whoever asks. */
export function elements(draft: Draft, ...names: string[]): readonly Element[] {
  const { all, byName, orders } = indexOf(draft)
  if (names.length === 0) return all
  if (names.length === 1) return byName.get(names[0] ?? '') ?? []
  return names.flatMap((name) => byName.get(name) ?? []).sort((a, b) => (orders.get(a) ?? 0) - (orders.get(b) ?? 0))
}

/** The first element with this id. */
export function elementById(draft: Draft, id: string): Element | undefined {
  return indexOf(draft).byId.get(id)
}

/** The elements an element stands in, from the nearest outwards. */
export function* ancestors(draft: Draft, element: Element): Generator<Element> {
  const { parents } = indexOf(draft)
  for (let parent = parents.get(element); parent; parent = parents.get(parent)) yield parent
}

/** Written out as HTML: in Markdown, most elements are not. */
export function isWrittenAsHtml({ source }: Draft, element: Element): boolean {
  const place = placeOf(element)
  return place !== null && source[place.start] === '<'
}

// Quotation marks only count in the value of an attribute: `<a title=it's>` is one tag.
const tag = /<[a-z](?:=\s*"[^"]*"|=\s*'[^']*'|=(?!\s*["'])|[^=>])*>/iy

/** The tag an element written as HTML begins with; the whole of one that was written otherwise. */
export function openingTag(draft: Draft, element: Element): Place | null {
  const place = placeOf(element)
  if (!place) return null
  tag.lastIndex = place.start
  const written = tag.exec(draft.source)
  if (!written || place.start + written[0].length > place.end) return place
  return { start: place.start, end: place.start + written[0].length }
}

interface Words {
  blocks: Map<Element, Block[]>
  spans: Map<Element, { block: Block; start: number; end: number }>
}

const wordsOf = oncePer(({ blocks }: Draft) => blocks, readWords)

function readWords({ blocks }: Draft): Words {
  const spans: Words['spans'] = new Map()
  for (const block of blocks)
    for (const { element, start, end } of block.spans) spans.set(element, { block, start, end })
  return { blocks: groupBy(blocks, ({ element }) => element), spans }
}

/** The blocks whose text stands directly in an element, or in its attributes. */
export function blocksOf(draft: Draft, element: Element): readonly Block[] {
  return wordsOf(draft).blocks.get(element) ?? []
}

/** The words an inline element holds, and their place; `undefined` when it holds none. */
export function textOf(
  draft: Draft,
  element: Element
): { text: string; place: Place | null; block: Block; start: number; end: number } | undefined {
  const span = wordsOf(draft).spans.get(element)
  if (!span) return undefined
  const written = span.block.text.slice(span.start, span.end)
  const text = written.trim()
  if (!text) return undefined
  const start = span.start + written.indexOf(text)
  const end = start + text.length
  return { text, place: span.block.place(start, end), block: span.block, start, end }
}
