import { openingTag, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { dataTables } from './grid.ts'

export default rule({
  id: 'uneven-table-rows',
  chapter: 'tables',
  severity: 'warning',
  title: 'Give every row of a table the same number of cells',
  why: 'Where a cell is missing, the ones after it stand under the wrong header, and are read out with it.',
  whoItHelps: [
    'blind people and screen reader users',
    'people with low vision',
    'people with dyscalculia or low numeracy'
  ],
  sources: [cite('wcag', '1.3.1 A'), cite('word-a11y', 'simple table structure')],
  cannotSee: 'Which cell is missing.',
  examples: [
    {
      avoid:
        '<table><tr><th>Day</th><th>Open</th><th>Shut</th></tr>«<tr>»<td>Monday</td><td>5pm</td></tr><tr><td>Friday</td><td>9am</td><td>5pm</td></tr></table>',
      better:
        '<table><tr><th>Day</th><th>Open</th><th>Shut</th></tr><tr><td>Monday</td><td>9am</td><td>5pm</td></tr><tr><td>Friday</td><td>9am</td><td>5pm</td></tr></table>',
      in: 'html'
    },
    // A line across the table may well be one cell.
    {
      fine: '<table><tr><th>Day</th><th>Time</th></tr><tr><th>Winter</th></tr><tr><td>Monday</td><td>9am</td></tr></table>',
      in: 'html'
    },
    {
      fine: '<table><tr><th>Day</th><th>Open</th></tr><tr><td rowspan="2">Monday</td><td>9am</td></tr><tr><td>2pm</td></tr></table>',
      in: 'html'
    },
    { fine: '| Day | Open |\n| --- | --- |\n| Monday |' }
  ],
  *check(draft) {
    if (draft.format === 'text') return
    for (const { element, rows, width } of dataTables(draft)) {
      // Markdown makes rows even by itself.
      if (draft.source[element.position?.start?.offset ?? -1] !== '<') continue
      for (const row of rows) {
        if (row.width === width || row.cells.length < 2) continue
        yield {
          place: openingTag(draft, row.element),
          message: `Give this row as many cells as the others. It has ${row.width}, and the widest has ${width}.`
        }
        break
      }
    }
  }
})
