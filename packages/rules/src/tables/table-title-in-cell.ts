import { blocksOf, rule, spokenName } from '@allclear/core'
import { cite, citeAxe } from '../sources.ts'
import { type Cell, dataTables, type Table } from './grid.ts'

export default rule({
  id: 'table-title-in-cell',
  chapter: 'tables',
  severity: 'suggestion',
  title: 'Keep the title of a table out of its cells',
  why: 'A screen reader takes a title in the first row for a header or a fact. It says it with every cell, or with none.',
  whoItHelps: ['blind people and screen reader users'],
  sources: [cite('wcag', '1.3.1 A, technique H39'), citeAxe('table-fake-caption')],
  examples: [
    {
      avoid:
        '<table><tr><th colspan="2">«Clinic times»</th></tr><tr><th>Day</th><th>Time</th></tr><tr><td>Monday</td><td>9am</td></tr></table>',
      better:
        '<table><caption>Clinic times</caption><tr><th>Day</th><th>Time</th></tr><tr><td>Monday</td><td>9am</td></tr></table>',
      in: 'html'
    },
    // A line across the table divides it, where the row before it holds the headers.
    {
      fine: '<table><tr><th>Day</th><th>Time</th></tr><tr><th colspan="2">Winter</th></tr><tr><td>Monday</td><td>9am</td></tr></table>',
      in: 'html'
    },
    {
      fine: '<table><caption>Clinic times</caption><tr><th colspan="2">Winter</th></tr><tr><td>Monday</td><td>9am</td></tr></table>',
      in: 'html'
    },
    {
      fine: '<table role="presentation"><tr><td colspan="2">Millbrook</td></tr><tr><td>News</td><td>May</td></tr><tr><td>A</td><td>B</td></tr></table>',
      in: 'html'
    }
  ],
  *check(draft) {
    for (const table of dataTables(draft)) {
      const cell = titleIn(table)
      const block = cell && blocksOf(draft, cell.element)[0]
      if (block)
        yield {
          place: block.place(0, block.text.length),
          message: 'Make this the caption of the table, and take its row out.'
        }
    }
  }
})

/** A first row that is one cell across the whole table, over at least two others. */
function titleIn({ element, rows, width, inner }: Table): Cell | undefined {
  const [first, second] = rows
  const [cell] = first?.cells ?? []
  if (!cell?.text || first?.cells.length !== 1 || cell.columns < 2 || cell.columns < width || rows.length < 3)
    return undefined
  const hasCaption = element.children.some(
    (child) => child.type === 'element' && child.tagName === 'caption' && spokenName(child)
  )
  return hasCaption || inner.length > 0 || (second?.cells.length ?? 0) < 2 ? undefined : cell
}
