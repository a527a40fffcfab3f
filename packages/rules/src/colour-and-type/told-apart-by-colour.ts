import {
  ancestors,
  blocksOf,
  type Draft,
  elements,
  openingTag,
  type Problem,
  readColour,
  type Styles
} from '@allclear/core'
import type { Element } from 'hast'
import { type Cell, dataTables, type Table } from '../tables/grid.ts'
import { isSeen, type Piece, piecesIn } from './pieces.ts'

/** Items of one list, labels of one form or cells of one column that nothing but a colour tells apart. */
export function* toldApartByColour(draft: Draft): Generator<Problem> {
  const { styles } = draft
  if (!styles) return
  const groups = [
    ...groupsOf(draft, 'li', /^[uo]l$/).map((items) => oddOneOut(draft, items, styles)),
    ...groupsOf(draft, 'label', /^form$/).map((labels) => oddOneOut(draft, labels, styles)),
    ...dataTables(draft).map((table) => filledCell(table, styles))
  ]
  for (const element of groups)
    if (element && isSeen(draft, styles, element))
      yield {
        place: openingTag(draft, element),
        message: 'Does this colour mean something? If so, say it in words as well.',
        needsPerson: true
      }
}

/** Elements of one name by the nearest element of another that holds them, where there are two or more. */
function groupsOf(draft: Draft, name: string, holder: RegExp): Element[][] {
  const groups = new Map<Element, Element[]>()
  for (const element of elements(draft, name)) {
    for (const parent of ancestors(draft, element)) {
      if (!holder.test(parent.tagName)) continue
      const group = groups.get(parent)
      if (group) group.push(element)
      else groups.set(parent, [element])
      break
    }
  }
  return [...groups.values()].filter(({ length }) => length > 1)
}

/** The first whose words have a colour of their own, where the words themselves have nothing that the others lack. */
function oddOneOut(draft: Draft, group: readonly Element[], styles: Styles): Element | undefined {
  const looks = new Set<string>()
  let first: Element | undefined
  for (const element of group) {
    const [block, ...others] = blocksOf(draft, element)
    if (!block || others.length > 0) return undefined
    // Something in brackets, in bold or after a star says it too.
    if (/[*(✓✔✗✘]|\b(?:required|optional)\b/i.test(block.text)) return undefined
    const [piece, ...rest] = [...piecesIn(block)].filter(({ start, end }) =>
      /[\p{L}\p{N}]/u.test(block.text.slice(start, end))
    )
    if (!piece || rest.length > 0 || isMarked(piece)) return undefined
    const look = styles.value(piece.element, 'color')
    looks.add(look)
    if (isVivid(look) && styles.isSure(piece.element, 'color')) first ??= element
  }
  return looks.size > 1 ? first : undefined
}

function isMarked({ inlines }: Piece): boolean {
  return inlines.some(({ tagName }) => /^(?:a|b|strong|em|i|mark|s|u)$/.test(tagName))
}

/** The first cell with a colour of its own and no words for it: the same words, or none, have another colour below. */
function filledCell({ cells, rows }: Table, styles: Styles): Element | undefined {
  const body = cells.filter(({ isHeader }) => !isHeader)
  // A few empty cells among full ones are told by another rule.
  const isGrid = body.filter(({ text }) => !text).length * 3 > body.length
  const met = new Map<string, { cell: Cell; fill: string }>()
  for (const row of rows) {
    const fills = row.cells.filter(({ isHeader }) => !isHeader).map(({ element }) => fillOf(element, styles))
    // Rows are often shaded in turn.
    if (fills.length > 1 && fills.every((fill) => fill === fills[0]) && fills[0] !== undefined) continue
    for (const cell of row.cells) {
      if (cell.isHeader || cell.inner.length > 0 || (!cell.text && !isGrid)) continue
      const fill = fillOf(cell.element, styles) ?? ''
      const key = `${cell.column} ${cell.text.toLowerCase()}`
      const other = met.get(key)
      if (!other) met.set(key, { cell, fill })
      else if (other.fill !== fill) return other.fill ? other.cell.element : cell.element
    }
  }
  return undefined
}

function fillOf(element: Element, styles: Styles): string | undefined {
  const fill = styles.value(element, 'background-color')
  return isVivid(fill) && styles.isSure(element, 'background-color') ? fill : undefined
}

/** A real colour, and no shade of grey. */
function isVivid(written: string): boolean {
  const colour = readColour(written)
  if (!colour || colour.alpha < 0.2) return false
  const { red, green, blue } = colour
  return Math.max(red, green, blue) - Math.min(red, green, blue) >= 60
}
