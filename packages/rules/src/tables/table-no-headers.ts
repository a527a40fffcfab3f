import {
  ancestors,
  type Block,
  blocksOf,
  type Draft,
  elements,
  openingTag,
  type Place,
  placeOf,
  rule,
  spokenName
} from '@allclear/core'
import type { Element } from 'hast'
import { cite } from '../sources.ts'

export default rule({
  id: 'table-no-headers',
  chapter: 'tables',
  severity: 'error',
  title: 'Give every table header cells',
  why: 'A screen reader says the header with each cell. Without headers, a table is a string of numbers.',
  whoItHelps: ['blind people and screen reader users', 'people with low vision'],
  sources: [cite('nhs-a11y', 'tables'), cite('wcag', '1.3.1 A')],
  cannotSee: 'Whether a table is there for its data or only for the layout.',
  examples: [
    {
      avoid: '«|  |  |»\n| --- | --- |\n| Monday | 9am |\n| Tuesday | 10am |',
      better: '| Day | Time |\n| --- | --- |\n| Monday | 9am |\n| Tuesday | 10am |'
    },
    {
      avoid: '<table><tr><td>«Day»</td><td>Time</td></tr><tr><td>Monday</td><td>9am</td></tr></table>',
      better: '<table><tr><th>Day</th><th>Time</th></tr><tr><td>Monday</td><td>9am</td></tr></table>',
      in: 'html'
    },
    { fine: '| Day | Time |\n| --- | --- |\n| Monday | 9am |' },
    { fine: '|  | Monday |\n| --- | --- |\n| Blood test | 9am |' },
    {
      fine: '<table role="presentation"><tr><td>Logo</td><td>Ward 4</td></tr><tr><td>1</td><td>2</td></tr></table>',
      in: 'html'
    },
    { fine: '<table><tr><td>Logo</td><td>Example Hospital</td></tr></table>', in: 'html' },
    {
      fine: '<table cellpadding="0" border="0"><tr><td>Ward 4</td><td>Ref 1</td></tr><tr><td>Your visit</td><td>1</td></tr></table>',
      in: 'html'
    },
    {
      fine: '<table><tr><td><h2>Clinic</h2></td><td>Times</td></tr><tr><td><ul><li>9am</li></ul></td><td>A</td></tr></table>',
      in: 'html'
    }
  ],
  *check(draft) {
    const nested = nestedTables(draft)
    for (const table of elements(draft, 'table')) {
      if (nested.has(table)) continue
      const rows = [...find(table, isRow, isTable)]
      if (rows.length < 2 || !holdsData(draft, table, rows)) continue
      yield { place: placeFor(draft, table, rows), message: 'Mark the cells that name the columns or rows as headers.' }
    }
  }
})

/** A table in a table is layout, and so is the one around it. */
function nestedTables(draft: Draft): Set<Element> {
  const nested = new Set<Element>()
  for (const table of elements(draft, 'table')) {
    for (const outer of ancestors(draft, table)) if (isTable(outer)) nested.add(table).add(outer)
  }
  return nested
}

/** Short pieces of text in rows and columns, none of them a header, and nothing that says it is for layout. */
function holdsData(draft: Draft, table: Element, rows: readonly Element[]): boolean {
  if (isForLayout(table) || hasOldLayout(table) || [...ancestors(draft, table)].some(isForLayout)) return false
  const cells = rows.map((row) =>
    row.children.filter((child): child is Element => child.type === 'element' && isCell(child))
  )
  if (!cells.some((row) => row.length > 1)) return false
  const all = cells.flat()
  if (all.some(isHeader)) return false
  // Markdown always has a row for headers. One left empty is no headers at all, whatever is in the other cells.
  if (all.some(({ tagName }) => tagName === 'th')) return true
  const words = all.map(spokenName)
  return (
    words.every((text) => text.length <= 100) && words.filter(Boolean).length * 2 > words.length && !all.some(isBox)
  )
}

function isHeader(cell: Element): boolean {
  const { role, scope } = cell.properties
  return cell.tagName === 'th' ? spokenName(cell) !== '' : scope !== undefined || /header/.test(String(role ?? ''))
}

function isForLayout({ properties: { role, ariaHidden, hidden } }: Element): boolean {
  return /^(?:presentation|none)$/.test(String(role)) || String(ariaHidden) === 'true' || Boolean(hidden)
}

/** Written as tables for layout were, and as they still are in email. */
function hasOldLayout({ properties: { border, cellPadding, cellSpacing }, children }: Element): boolean {
  if (children.some((child) => child.type === 'element' && /^(?:caption|thead)$/.test(child.tagName))) return false
  return border === undefined ? cellPadding !== undefined || cellSpacing !== undefined : Number(border) === 0
}

/** A cell used as a box for parts of a page. */
function isBox(cell: Element): boolean {
  return !find(cell, ({ tagName }) =>
    /^(?:h[1-6]|ul|ol|dl|img|form|input|select|textarea|button)$/.test(tagName)
  ).next().done
}

function placeFor(draft: Draft, table: Element, rows: readonly Element[]): Place | null {
  const [first] = rows
  if (first && draft.source[placeOf(table)?.start ?? -1] !== '<') return placeOf(first)
  for (const element of find(table, () => true)) {
    const block = blocksOf(draft, element).find(({ kind }: Block) => kind === 'cell')
    if (block) return block.place(0, block.text.length)
  }
  return openingTag(draft, table)
}

const isTable = ({ tagName }: Element) => tagName === 'table'
const isRow = ({ tagName }: Element) => tagName === 'tr'
const isCell = ({ tagName }: Element) => tagName === 'td' || tagName === 'th'

/** The elements in an element that are wanted, in order; not those in what is to be left out. */
function* find(
  parent: Element,
  wanted: (element: Element) => boolean,
  leave: (element: Element) => boolean = () => false
): Generator<Element> {
  for (const child of parent.children) {
    if (child.type !== 'element' || leave(child)) continue
    if (wanted(child)) yield child
    yield* find(child, wanted, leave)
  }
}
