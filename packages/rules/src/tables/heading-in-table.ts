import { openingTag, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { dataTables, find } from './grid.ts'

export default rule({
  id: 'heading-in-table',
  chapter: 'tables',
  severity: 'warning',
  title: 'Use header cells in a table, not headings',
  why: 'A heading in a cell turns up in the list of headings, with nothing under it. A header cell is said with its facts.',
  whoItHelps: ['blind people and screen reader users'],
  sources: [cite('wcag', '1.3.1 A'), cite('nhs-a11y', 'tables')],
  cannotSee: 'Whether the table is there for its facts or for the layout.',
  examples: [
    {
      avoid: '<table><tr><th>«<h3>»Day</h3></th><th>Time</th></tr><tr><td>Monday</td><td>9am</td></tr></table>',
      better: '<table><tr><th>Day</th><th>Time</th></tr><tr><td>Monday</td><td>9am</td></tr></table>',
      in: 'html'
    },
    {
      fine: '<table><caption><h3>Times</h3></caption><tr><th>Day</th></tr><tr><td>Monday</td></tr></table>',
      in: 'html'
    },
    {
      fine: '<table role="presentation"><tr><td><h2>Clinic times</h2></td></tr><tr><td>Monday</td></tr></table>',
      in: 'html'
    },
    {
      fine: '<table><tr><th class="columns"><h2>Clinic times</h2><p>We open at 9am.</p></th></tr></table>',
      in: 'html',
      kind: 'email'
    },
    { fine: '## Times\n\n| Day | Time |\n| --- | --- |\n| Monday | 9am |' }
  ],
  *check(draft) {
    for (const { cells, inner } of dataTables(draft)) {
      if (inner.length > 0) continue
      // Once a table: whoever made one of them made all alike.
      const [heading] = cells.flatMap(({ element }) => [...find(element, ({ tagName }) => /^h[1-6]$/.test(tagName))])
      if (heading)
        yield {
          place: openingTag(draft, heading),
          message: 'Write this as a header cell without a heading in it, or take it out of the table.'
        }
    }
  }
})
