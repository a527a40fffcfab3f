import { type Draft, elements, isHidden, oncePer, spokenName } from '@allclear/core'
import type { Element, ElementContent } from 'hast'

export interface Cell {
  element: Element
  /** What a screen reader says for it; nothing, when another table stands in it. */
  text: string
  inner: readonly Element[]
  isHeader: boolean
  /** Where it begins, and how far it reaches. */
  row: number
  column: number
  rows: number
  columns: number
}

export interface Table {
  element: Element
  rows: readonly Row[]
  cells: readonly Cell[]
  /** How many columns the widest row has. One cell across all of it may claim to be wider. */
  width: number
  /** What it is there for: `data` when it has headers, or looks as if it should; `unsure` when it may be either. */
  use: 'data' | 'layout' | 'unsure'
  /** Says that it is for layout, as screen readers want to hear it. */
  saysLayout: boolean
  /** Tables inside of its cells. */
  inner: readonly Element[]
}

interface Row {
  element: Element
  cells: readonly Cell[]
  /** How many columns it fills, with the cells that reach down into it. */
  width: number
}

/** The tables of a draft, each with its rows and columns as they come to stand. */
export const tablesOf = oncePer(
  (draft: Draft) => draft,
  (draft): readonly Table[] => elements(draft, 'table').map((element) => readTable(draft, element))
)

/** Tables of facts with a header somewhere: what most rules about tables are about. */
export function dataTables(draft: Draft): readonly Table[] {
  return tablesOf(draft).filter(({ use, cells }) => use === 'data' && cells.some(({ isHeader }) => isHeader))
}

function readTable(draft: Draft, element: Element): Table {
  const rows = readRows(element)
  const cells = rows.flatMap((row) => row.cells)
  const table = {
    element,
    rows,
    cells,
    inner: cells.flatMap(({ inner }) => inner),
    width: rows.reduce((most, row) => (row.cells.length > 1 ? Math.max(most, row.width) : most), 1),
    saysLayout: /^(?:presentation|none)$/.test(String(element.properties.role))
  }
  const isLayout = table.saysLayout || isHidden(draft, element)
  return { ...table, use: isLayout ? 'layout' : useOf(table, draft.kind === 'email') }
}

// A cell may claim to reach further than any real one does, and so may a row.
const furthest = 100
const widest = 1000

function readRows(table: Element): Row[] {
  const rows: Row[] = []
  // How many more rows the cell above fills in each column.
  let above: number[] = []
  for (const element of find(table, isRow, (inner) => isTable(inner) || isCell(inner))) {
    const cells: Cell[] = []
    const filled: number[] = above.map((left) => Math.max(0, left - 1))
    let column = 0
    for (const cell of element.children) {
      if (cell.type !== 'element' || !isCell(cell)) continue
      while ((above[column] ?? 0) > 0) column++
      const columns = spanOf(cell.properties.colSpan)
      const down = spanOf(cell.properties.rowSpan)
      const inner = [...find(cell, isTable, isTable)]
      const text = inner.length > 0 ? '' : spokenName(cell)
      cells.push({
        element: cell,
        text,
        inner,
        isHeader: isHeader(cell, text),
        row: rows.length,
        column,
        rows: down,
        columns
      })
      for (let end = Math.min(column + columns, widest); column < end; column++) filled[column] = down - 1
    }
    const reach = above.findLastIndex((left) => left > 0) + 1
    rows.push({ element, cells, width: Math.max(column, reach) })
    above = Array.from(filled, (left) => left ?? 0)
  }
  return rows
}

function spanOf(value: unknown): number {
  const span = Number(value)
  return span >= 1 ? Math.min(Math.floor(span), furthest) : 1
}

function isHeader(cell: Element, text: string): boolean {
  const { role, scope } = cell.properties
  return cell.tagName === 'th' ? text !== '' : scope !== undefined || /header/.test(String(role ?? ''))
}

// More than this in a cell is a passage to read.
const longText = 100
const shortText = 40

function useOf({ element, rows, cells, width, inner }: Omit<Table, 'use'>, inEmail: boolean): Table['use'] {
  const all = [...find(element, ({ tagName }) => /^(?:caption|thead|th)$/.test(tagName), isTable)]
  if (/^(?:table|grid|treegrid)$/.test(String(element.properties.role))) return 'data'
  // Some programs that make emails use header cells for the columns of the page.
  const isPartOfPage = all.every(({ tagName }) => tagName === 'th') && rows.length < 2
  if (isPartOfPage && cells.some((cell) => isBox(cell) || cell.text.length > longText)) return 'layout'
  if (all.length > 0) return 'data'
  if (cells.some(({ isHeader }) => isHeader)) return 'data'
  if (inner.length > 0 || rows.length < 2 || width < 2 || cells.some(isBox)) return 'layout'
  if (cells.some(({ text }) => text.length > longText)) return 'layout'
  if (hasBoldTop(rows)) return 'data'
  if (cells.filter(({ text }) => text).length * 2 <= cells.length) return 'layout'
  // Nobody draws lines round what is only put in its place.
  if (Number(element.properties.border) > 0) return 'data'
  // In email, tables for layout and for facts are written alike.
  const isEven = rows.length > 2 && rows.every((row) => row.cells.length > 1 && row.width === width)
  if (inEmail && isEven && cells.every(({ text }) => text && text.length <= shortText)) return 'data'
  return inEmail || isOldLayout(element) ? 'unsure' : 'data'
}

/** Words in bold over every column that has a name, and not under them. */
function hasBoldTop([top, next]: readonly Row[]): boolean {
  const names = top?.cells.filter(({ text }) => text) ?? []
  return names.length > 1 && names.every(isBold) && !next?.cells.every(isBold)
}

function isBold({ element }: Cell): boolean {
  return !saysPlainly(element)
}

function saysPlainly(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() !== ''
  if (node.type !== 'element' || node.tagName === 'b' || node.tagName === 'strong') return false
  if (/font-weight\s*:\s*(?:bold|[6-9]00)/i.test(String(node.properties.style ?? ''))) return false
  return node.children.some(saysPlainly)
}

/** Written as tables for layout were, and as they still are in email. */
function isOldLayout({ properties: { border, cellPadding, cellSpacing } }: Element): boolean {
  return border === undefined ? cellPadding !== undefined || cellSpacing !== undefined : Number(border) === 0
}

/** A cell used as a box for parts of a page. */
function isBox({ element }: Cell): boolean {
  return !find(element, ({ tagName }) =>
    /^(?:h[1-6]|ul|ol|dl|img|form|input|select|textarea|button)$/.test(tagName)
  ).next().done
}

const isTable = ({ tagName }: Element) => tagName === 'table'
const isRow = ({ tagName }: Element) => tagName === 'tr'
const isCell = ({ tagName }: Element) => tagName === 'td' || tagName === 'th'

/** The elements in an element that are wanted, in order; not those in what is to be left out. */
export function* find(
  parent: Element,
  wanted: (element: Element) => boolean,
  leave: (element: Element) => boolean = () => false
): Generator<Element> {
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    if (wanted(child)) yield child
    if (!leave(child)) yield* find(child, wanted, leave)
  }
}
