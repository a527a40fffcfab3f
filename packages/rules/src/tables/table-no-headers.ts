import { blocksOf, type Draft, openingTag, type Place, placeOf, rule } from '@allclear/core'
import { cite, citeAxe } from '../sources.ts'
import { type Cell, dataTables, find, type Table, tablesOf } from './grid.ts'

export default rule({
  id: 'table-no-headers',
  chapter: 'tables',
  severity: 'error',
  title: 'Give every table header cells',
  why: 'A screen reader says the header with each cell. Without headers, a table is a string of numbers.',
  whoItHelps: ['blind people and screen reader users', 'people with low vision'],
  sources: [cite('nhs-a11y', 'tables'), cite('wcag', '1.3.1 A'), citeAxe('td-has-header')],
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
    // A header for one column says nothing of the others.
    {
      avoid:
        '<table><tr><th>Day</th><td>Open</td><td>Shut</td></tr><tr><td>Monday</td><td>«9am»</td><td>5pm</td></tr><tr><td>Friday</td><td>9am</td><td>1pm</td></tr></table>',
      in: 'html'
    },
    // Layout and facts, one in the other, as in most emails.
    {
      avoid:
        '<table role="presentation"><tr><td><table cellpadding="4"><tr><td>«Day»</td><td>Time</td></tr><tr><td>Monday</td><td>9am</td></tr><tr><td>Friday</td><td>2pm</td></tr></table></td></tr></table>',
      in: 'html',
      kind: 'email'
    },
    // Lines, or a first row in bold, show that these are facts, though a cell is empty.
    {
      avoid:
        '<table border="1"><tr><td>«Clinic»</td><td>Day</td></tr><tr><td>Feet</td><td>Monday</td></tr><tr><td>Eyes</td><td></td></tr></table>',
      in: 'html',
      kind: 'email'
    },
    {
      avoid:
        '<table><tr><td><b>«Clinic»</b></td><td style="font-weight: bold">Day</td></tr><tr><td>Feet</td><td>Monday</td></tr><tr><td>Eyes</td><td></td></tr></table>',
      in: 'html',
      kind: 'email'
    },
    {
      fine: '<table><tr><td><b>Example Hospital</b></td><td><b>Ward 4</b></td></tr><tr><td><b>Your visit</b></td><td><b>Ref 1</b></td></tr></table>',
      in: 'html',
      kind: 'email'
    },
    {
      fine: '<div style="display: none"><table><tr><td>Day</td><td>Time</td></tr><tr><td>Monday</td><td>9am</td></tr></table></div>',
      in: 'html'
    },
    { fine: '| Day | Time |\n| --- | --- |\n| Monday | 9am |' },
    { fine: '|  | Monday | Friday |\n| --- | --- | --- |\n| Blood test | 9am | 2pm |\n| X-ray | 10am | 3pm |' },
    {
      fine: '<table><tr><td></td><th>Open</th><th>Shut</th></tr><tr><th>Monday</th><td>9am</td><td>5pm</td></tr><tr><th>Friday</th><td>9am</td><td>1pm</td></tr></table>',
      in: 'html'
    },
    // Told by `table-header-empty`.
    {
      fine: '<table><tr><th>Day</th><th>Open</th><th></th></tr><tr><td>Monday</td><td>9am</td><td>Elm</td></tr><tr><td>Friday</td><td>2pm</td><td>Oak</td></tr></table>',
      in: 'html'
    },
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
    // In a table of facts, table-in-table tells of them.
    const inner = new Set(dataTables(draft).flatMap((table) => table.inner))
    for (const table of tablesOf(draft)) {
      if (table.use !== 'data' || table.rows.length < 2 || table.width < 2 || table.inner.length > 0) continue
      if (inner.has(table.element)) continue
      const cell = table.cells.some(({ isHeader }) => isHeader) ? cellAlone(table) : table.cells[0]
      if (cell)
        yield {
          place: placeFor(draft, table, cell),
          message: 'Mark the cells that name the columns or rows as headers.'
        }
    }
  }
})

/** The first cell with words and no header above it or before it, in a table too large to see that at a glance. */
function cellAlone({ rows, cells, width }: Table): Cell | undefined {
  if (rows.length < 3 || width < 3) return undefined
  const namedColumns = new Set<number>()
  const namedRows = new Set<number>()
  for (const cell of cells) {
    // An empty one is told by `table-header-empty`.
    if (!cell.isHeader && cell.element.tagName !== 'th') continue
    for (let column = cell.column; column < cell.column + cell.columns; column++) namedColumns.add(column)
    // In a row of headers each is for its own column.
    if (!rows[cell.row]?.cells.every(({ element }) => element.tagName === 'th'))
      for (let row = cell.row; row < cell.row + cell.rows; row++) namedRows.add(row)
  }
  return cells.find(
    ({ element: { tagName, properties }, text, row, column, isHeader }) =>
      tagName === 'td' &&
      text &&
      !isHeader &&
      // Under an empty corner stand the names of the rows.
      !(column === 0 && !cells[0]?.text) &&
      !properties.headers &&
      !properties.ariaLabel &&
      !namedRows.has(row) &&
      !namedColumns.has(column)
  )
}

/** The words of a cell. In Markdown, the row of headers that was left empty. */
function placeFor(draft: Draft, { element, rows, cells }: Table, from: Cell): Place | null {
  const [first] = rows
  if (first && draft.source[placeOf(element)?.start ?? -1] !== '<') return placeOf(first.element)
  for (const cell of cells.slice(cells.indexOf(from))) {
    for (const part of [cell.element, ...find(cell.element, () => true)]) {
      const block = blocksOf(draft, part).find(({ kind }) => kind === 'cell')
      if (block) return block.place(0, block.text.length)
    }
  }
  return openingTag(draft, element)
}
