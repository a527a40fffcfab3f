import { isWrittenAsHtml, openingTag, placeOf, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { type Cell, dataTables, find, type Table } from './grid.ts'

export default rule({
  id: 'empty-table-cells',
  chapter: 'tables',
  severity: 'suggestion',
  title: 'Say “none” or “closed” where a table has nothing to say',
  why: 'An empty cell leaves people to guess. A screen reader may say “blank”, or pass it by.',
  whoItHelps: [
    'blind people and screen reader users',
    'people with dyscalculia or low numeracy',
    'people with a learning disability'
  ],
  sources: [cite('nhs-a11y', 'tables'), cite('word-a11y', 'simple table structure')],
  cannotSee: 'Why the cell is empty, or whether somebody is to fill it in.',
  examples: [
    {
      avoid:
        '<table><tr><th>Day</th><th>Open</th></tr><tr><td>Monday</td><td>9am</td></tr><tr><td>Sunday</td>«<td>»</td></tr></table>',
      better:
        '<table><tr><th>Day</th><th>Open</th></tr><tr><td>Monday</td><td>9am</td></tr><tr><td>Sunday</td><td>Closed</td></tr></table>',
      in: 'html'
    },
    { avoid: '| Day | Open |\n| --- | --- |\n| Monday | 9am |\n«| Sunday |  |»' },
    // The corner over row headers has nothing to name.
    { fine: '|  | Open |\n| --- | --- |\n| Monday | 9am |\n| Sunday | Closed |' },
    // To be filled in.
    { fine: '| What went well | What to change |\n| --- | --- |\n|  |  |\n|  |  |' },
    {
      fine: '<table><tr><th>Do you smoke?</th><th>Yes or no</th></tr><tr><td>Now</td><td><input title="Now"></td></tr></table>',
      in: 'html'
    }
  ],
  *check(draft) {
    for (const table of dataTables(draft)) {
      const [first] = emptyCells(table)
      if (!first) continue
      const row = table.rows[first.row]
      const isTag = isWrittenAsHtml(draft, first.element)
      const place = isTag ? openingTag(draft, first.element) : row ? placeOf(row.element) : null
      yield { place, message: 'Say what an empty cell means, such as “None” or “Closed”.', needsPerson: true }
    }
  }
})

/** Cells that are left empty among full ones. A column or row that is all empty is for somebody to fill in. */
function emptyCells({ cells, rows }: Table): Cell[] {
  const empty = cells.filter(
    ({ element, text, inner, row, column }) =>
      !text && inner.length === 0 && (row > 0 || column > 0) && find(element, () => true).next().done
  )
  const body = cells.filter(({ element }) => element.tagName === 'td')
  const isForm = empty.length * 3 > body.length || rows.some((row) => row.cells.every(({ text }) => !text))
  const columns = new Map<number, boolean>()
  for (const { column, text, element } of cells)
    if (element.tagName === 'td') columns.set(column, (columns.get(column) ?? false) || text !== '')
  return isForm ? [] : empty.filter(({ element, column }) => element.tagName === 'td' && columns.get(column))
}
