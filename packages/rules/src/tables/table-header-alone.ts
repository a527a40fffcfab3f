import { blocksOf, openingTag, rule } from '@allclear/core'
import { cite, citeAxe } from '../sources.ts'
import { type Cell, dataTables, type Table } from './grid.ts'

export default rule({
  id: 'table-header-alone',
  chapter: 'tables',
  severity: 'suggestion',
  title: 'Give each header of a table something to name',
  why: 'People look for facts under a header. Where there are none, they cannot tell whether some are missing.',
  whoItHelps: ['blind people and screen reader users', 'people with dyscalculia or low numeracy'],
  sources: [cite('wcag', '1.3.1 A'), citeAxe('th-has-data-cells')],
  examples: [
    {
      avoid: '<table><tr><th>Day</th><th>«Time»</th></tr><tr><td>Monday</td></tr><tr><td>Friday</td></tr></table>',
      better:
        '<table><tr><th>Day</th><th>Time</th></tr><tr><td>Monday</td><td>9am</td></tr><tr><td>Friday</td><td>2pm</td></tr></table>',
      in: 'html'
    },
    { fine: '| Day | Time |\n| --- | --- |\n| Monday | 9am |' },
    {
      fine: '<table><tr><th>Day</th><th>Time</th></tr><tr><td colspan="2">Not yet known</td></tr></table>',
      in: 'html'
    },
    { fine: '<table><tr><th>Day</th><th>Time</th></tr></table>', in: 'html' },
    {
      fine: '<table><tr><th>Day</th><th id="time">Time</th></tr><tr><td>Monday</td></tr><tr><td headers="time">9am</td></tr></table>',
      in: 'html'
    }
  ],
  *check(draft) {
    if (draft.format === 'text') return
    for (const table of dataTables(draft)) {
      const alone = isUneven(table) ? undefined : aloneIn(table)
      if (!alone) continue
      const [block] = blocksOf(draft, alone.element)
      const place = block ? block.place(0, block.text.length) : openingTag(draft, alone.element)
      yield { place, message: 'Add the cells that this header is for, or take the header out.' }
    }
  }
})

/** Told by `uneven-table-rows`, which names the row that is short. */
function isUneven({ rows, width }: Table): boolean {
  return rows.some((row) => row.cells.length > 1 && row.width !== width)
}

/** A header at the top with no cell under it, in a table that has cells under the others. */
function aloneIn({ rows, cells }: Table): Cell | undefined {
  const [first, ...others] = rows
  if (!first?.cells.every(({ element }) => element.tagName === 'th') || others.length === 0) return undefined
  const filled = new Set<number>()
  for (const { row, column, columns } of cells)
    if (row > 0) for (let one = column; one < column + columns; one++) filled.add(one)
  const named = new Set(cells.flatMap(({ element }) => element.properties.headers ?? []).map(String))
  return first.cells.find(
    ({ element, text, column, columns, rows: down }) =>
      text &&
      down === 1 &&
      filled.size > 0 &&
      !named.has(String(element.properties.id)) &&
      Array.from({ length: columns }, (_, index) => column + index).every((one) => !filled.has(one))
  )
}
