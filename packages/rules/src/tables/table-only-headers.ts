import { openingTag, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { dataTables } from './grid.ts'

export default rule({
  id: 'table-only-headers',
  chapter: 'tables',
  severity: 'warning',
  title: 'Keep header cells for headers',
  why: 'A header is read out again with each cell it names. When all cells are headers, nothing names anything.',
  whoItHelps: ['blind people and screen reader users'],
  sources: [cite('wcag', '1.3.1 A')],
  cannotSee: 'Which cells name the others.',
  examples: [
    {
      avoid: '«<table>»<tr><th>Day</th><th>Time</th></tr><tr><th>Monday</th><th>9am</th></tr></table>',
      better: '<table><tr><th>Day</th><th>Time</th></tr><tr><td>Monday</td><td>9am</td></tr></table>',
      in: 'html'
    },
    { fine: '<table><tr><th>Day</th><td>Monday</td></tr><tr><th>Time</th><td>9am</td></tr></table>', in: 'html' },
    // Rows that are filled in later, by whoever prints it or by a program.
    { fine: '<table><tr><th>Day</th><th>Time</th></tr></table>', in: 'html' },
    { fine: '<table><tr><th>Day</th><th>Time</th></tr><tr><td></td><td></td></tr></table>', in: 'html' }
  ],
  *check(draft) {
    for (const { element, rows, cells } of dataTables(draft)) {
      if (rows.length < 2 || !cells.every((cell) => cell.element.tagName === 'th')) continue
      yield {
        place: openingTag(draft, element),
        message: 'Make ordinary cells of those that hold facts. Keep header cells for names of rows and columns.'
      }
    }
  }
})
