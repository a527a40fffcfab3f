import { isWrittenAsHtml, openingTag, rule } from '@allclear/core'
import { cite, citeAxe } from '../sources.ts'
import { type Cell, dataTables, find, type Table } from './grid.ts'

export default rule({
  id: 'table-header-empty',
  chapter: 'tables',
  severity: 'warning',
  title: 'Write something in every header cell',
  why: 'A screen reader says the header with each cell. When the header is empty, people hear facts and no name for them.',
  whoItHelps: [
    'blind people and screen reader users',
    'people with memory, thinking or attention difficulties, including dementia and brain injury'
  ],
  sources: [cite('nhs-a11y', 'tables'), cite('wcag', '1.3.1 A'), citeAxe('empty-table-header')],
  examples: [
    {
      avoid:
        '<table><tr><th>Day</th><th>Open</th>«<th>»</th></tr><tr><td>Monday</td><td>9am</td><td>Elm ward</td></tr></table>',
      better:
        '<table><tr><th>Day</th><th>Open</th><th>Place</th></tr><tr><td>Monday</td><td>9am</td><td>Elm ward</td></tr></table>',
      in: 'html'
    },
    { avoid: '«| Day | Open |  |»\n| --- | --- | --- |\n| Monday | 9am | Elm ward |' },
    // The corner over row headers has nothing to name.
    { fine: '|  | Monday |\n| --- | --- |\n| Blood test | 9am |' },
    {
      fine: '<table><tr><th>Day</th><th><img src="clock.png" alt="Time"></th></tr><tr><td>Monday</td><td>9am</td></tr></table>',
      in: 'html'
    },
    {
      fine: '<table><tr><th>Day</th><th></th></tr><tr><td>Monday</td><td><a href="/book">Book</a></td></tr></table>',
      in: 'html'
    },
    { fine: '<table><tr><th>Day</th><th></th></tr><tr><td>Monday</td><td></td></tr></table>', in: 'html' }
  ],
  *check(draft) {
    for (const table of dataTables(draft)) {
      const empty = table.cells.find((cell) => isEmpty(cell, table))
      if (!empty) continue
      const row = table.rows[empty.row]
      // In Markdown an empty cell is not written at all.
      const element = isWrittenAsHtml(draft, empty.element) ? empty.element : row?.element
      const place = element ? openingTag(draft, element) : null
      yield { place, message: 'Say in this header cell what the cells under it, or beside it, tell people.' }
    }
  }
})

function isEmpty({ element, text, row, column, columns }: Cell, { cells }: Table): boolean {
  if (element.tagName !== 'th' || text || element.properties.role || (row === 0 && column === 0)) return false
  if (!find(element, () => true).next().done) return false
  // It would name nothing, or only buttons and links that say themselves what they do.
  const named = cells.filter((cell) =>
    row === 0
      ? cell.row > 0 && cell.column >= column && cell.column < column + columns
      : cell.row === row && cell.column > column
  )
  return named.some((cell) => cell.text && find(cell.element, isControl).next().done)
}

function isControl({ tagName }: { tagName: string }): boolean {
  return /^(?:a|button|input|select|img|svg)$/.test(tagName)
}
