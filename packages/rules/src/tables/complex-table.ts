import { openingTag, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { type Cell, dataTables, type Table } from './grid.ts'

// With more columns, people lose the row, and a phone shows a part of it.
const most = 6

export default rule({
  id: 'complex-table',
  chapter: 'tables',
  severity: 'suggestion',
  title: 'Keep tables simple: one fact in each cell, few columns',
  why: 'Merged cells break the link between a fact and its header. Wide tables do not fit phones or large text.',
  whoItHelps: [
    'blind people and screen reader users',
    'people with low vision',
    'people with dyscalculia or low numeracy',
    'people with a learning disability'
  ],
  sources: [cite('pemat', 'simple tables'), cite('word-a11y', 'simple table structure'), cite('wcag', '1.3.1 A')],
  cannotSee: 'Which parts people need to compare with each other.',
  examples: [
    {
      avoid:
        '<table><tr><th>Day</th><th>Open</th><th>Shut</th></tr><tr><th>Monday</th><td>9am</td>«<td rowspan="2">»5pm</td></tr><tr><th>Friday</th><td>10am</td></tr></table>',
      better:
        '<table><tr><th>Day</th><th>Open</th><th>Shut</th></tr><tr><th>Monday</th><td>9am</td><td>5pm</td></tr><tr><th>Friday</th><td>10am</td><td>5pm</td></tr></table>',
      in: 'html'
    },
    {
      avoid:
        '«| Ward | Monday | Tuesday | Wednesday | Thursday | Friday | Saturday |\n| --- | --- | --- | --- | --- | --- | --- |\n| Elm | 9am | 9am | 9am | 9am | 9am | 10am |»'
    },
    {
      avoid:
        '<table><tr>«<th colspan="2">»Morning</th><th>Evening</th></tr><tr><th>9am</th><th>11am</th><th>6pm</th></tr><tr><td>Elm</td><td>Oak</td><td>Ash</td></tr></table>',
      in: 'html'
    },
    { fine: '| Day | Time | Place |\n| --- | --- | --- |\n| Monday | 9am | Elm ward |' },
    // A line across the whole table divides it, and belongs to all its columns.
    {
      fine: '<table><tr><th>Day</th><th>Time</th></tr><tr><td colspan="2">Winter</td></tr><tr><td>Monday</td><td>9am</td></tr></table>',
      in: 'html'
    },
    {
      fine: '<table><tr><th>Day</th><th>Open</th><th>Shut</th></tr><tr><th>Monday</th><td>9am</td><td>5pm</td></tr><tr><th>Sunday</th><td colspan="2">Closed</td></tr></table>',
      in: 'html'
    },
    {
      fine: '<table role="presentation"><tr><td colspan="2">Elm ward</td><td>Level 2</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>',
      in: 'html'
    }
  ],
  *check(draft) {
    for (const table of dataTables(draft)) {
      if (table.inner.length > 0) continue
      const merged = table.cells.find((cell) => isMerged(cell, table))
      if (merged)
        yield {
          place: openingTag(draft, merged.element),
          message: 'Split the merged cells, so that each row and column has its own. Or make two simple tables.'
        }
      else if (table.width > most)
        yield {
          place: openingTag(draft, table.element),
          message: `Make smaller tables or lists of this one. It has ${table.width} columns, too many for phones and large text.`
        }
    }
  }
})

/** Reaches over more than one row or column, and does not just cross the whole table, or all of it beside a row's name. */
function isMerged({ rows, columns, column, row }: Cell, table: Table): boolean {
  const fitting = Math.min(rows, table.rows.length - row)
  const across = Math.min(columns, table.width - column)
  const isOnlyFact = fitting === 1 && column + across === table.width && table.rows[row]?.cells.length === 2
  return (fitting > 1 || across > 1) && across < table.width && fitting < table.rows.length && !isOnlyFact
}
