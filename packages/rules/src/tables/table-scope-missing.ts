import { openingTag, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { dataTables, type Table } from './grid.ts'

export default rule({
  id: 'table-scope-missing',
  chapter: 'tables',
  severity: 'suggestion',
  title: 'Say what each header in a larger table is for',
  why: 'With two rows or two columns of headers, screen readers cannot tell which cells a header goes with.',
  whoItHelps: ['blind people and screen reader users'],
  sources: [cite('wcag', '1.3.1 A, technique H63')],
  mendedBy: 'developer',
  cannotSee: 'Which header goes with which cells.',
  examples: [
    {
      avoid:
        '«<table>»<tr><th>Area</th><th>Clinic</th><th>Time</th></tr><tr><th>North</th><th>Elm</th><td>9am</td></tr><tr><th>South</th><th>Oak</th><td>2pm</td></tr></table>',
      in: 'html'
    },
    {
      avoid:
        '«<table>»<tr><th>Open</th><th>Shut</th></tr><tr><th>9am</th><th>5pm</th></tr><tr><td>Elm</td><td>Oak</td></tr></table>',
      in: 'html'
    },
    {
      fine: '<table><tr><th></th><th>Open</th></tr><tr><th>Monday</th><td>9am</td></tr><tr><th>Friday</th><td>2pm</td></tr></table>',
      in: 'html'
    },
    {
      fine: '<table><tr><th scope="col">Area</th><th scope="col">Clinic</th><th scope="col">Time</th></tr><tr><th scope="row">North</th><th scope="row">Elm</th><td>9am</td></tr></table>',
      in: 'html'
    },
    // A header across the whole table begins a new part of it.
    {
      fine: '<table><tr><th>Day</th><th>Time</th></tr><tr><th colspan="2">Winter</th></tr><tr><td>Monday</td><td>9am</td></tr></table>',
      in: 'html'
    }
  ],
  *check(draft) {
    for (const table of dataTables(draft)) {
      if (table.inner.length > 0 || !hasTwoOfOneKind(table)) continue
      const isTold = ({ element: { properties } }: Table['cells'][number]) =>
        properties.scope !== undefined || properties.headers !== undefined
      if (table.cells.some(isTold)) continue
      yield {
        place: openingTag(draft, table.element),
        message: 'Ask for scope="col" or scope="row" on each header cell of this table.'
      }
    }
  }
})

/** Two rows of headers, or two columns of them beside the cells they name. */
function hasTwoOfOneKind({ rows }: Table): boolean {
  const body = rows.filter(({ cells }) => cells.some(({ isHeader }) => !isHeader))
  const heads = rows.filter(({ cells }) => cells.length > 1 && cells.every(({ isHeader }) => isHeader))
  const twice = body.filter(({ cells }) => cells.filter(({ isHeader }) => isHeader).length > 1)
  return body.length > 0 && (heads.length > 1 || (body.length > 1 && twice.length === body.length))
}
