import { openingTag, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { dataTables } from './grid.ts'

export default rule({
  id: 'table-in-table',
  chapter: 'tables',
  severity: 'warning',
  title: 'Do not put a table inside another',
  why: 'Inside the inner table, nobody can hear which row and column of the outer one they are in.',
  whoItHelps: ['blind people and screen reader users', 'people with low vision'],
  sources: [cite('wcag', '1.3.1 A'), cite('word-a11y', 'simple table structure')],
  cannotSee: 'Whether a list in the cell would say the same.',
  examples: [
    {
      avoid:
        '<table><tr><th>Day</th><th>Clinics</th></tr><tr><td>Monday</td><td>«<table>»<tr><td>9am</td></tr><tr><td>2pm</td></tr></table></td></tr></table>',
      better:
        '<table><tr><th>Day</th><th>Clinics</th></tr><tr><td>Monday</td><td>9am</td></tr><tr><td>Monday</td><td>2pm</td></tr></table>',
      in: 'html'
    },
    {
      fine: '<table role="presentation"><tr><td><table><tr><th>Day</th><th>Time</th></tr><tr><td>Monday</td><td>9am</td></tr></table></td></tr></table>',
      in: 'html'
    },
    {
      fine: '<table><tr><th>Day</th><th>Clinics</th></tr><tr><td>Monday</td><td><ul><li>9am</li><li>2pm</li></ul></td></tr></table>',
      in: 'html'
    }
  ],
  *check(draft) {
    for (const { inner } of dataTables(draft)) {
      for (const table of inner)
        yield {
          place: openingTag(draft, table),
          message: 'Take this table out of the cell. Give it a place of its own, or write its facts as rows.'
        }
    }
  }
})
