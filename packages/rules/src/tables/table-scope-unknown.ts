import { openingTag, rule } from '@allclear/core'
import { hasPlaceholder } from '../placeholders.ts'
import { cite, citeAxe } from '../sources.ts'
import { tablesOf } from './grid.ts'

export default rule({
  id: 'table-scope-unknown',
  chapter: 'tables',
  severity: 'suggestion',
  title: 'Use scope on header cells, as “col” or “row”',
  why: 'The scope of a header tells a screen reader which cells it names. It takes no notice of other words.',
  whoItHelps: ['blind people and screen reader users'],
  sources: [cite('wcag', '1.3.1 A, technique H63'), citeAxe('scope-attr-valid')],
  mendedBy: 'developer',
  examples: [
    {
      avoid:
        '<table><tr>«<th scope="column">»Day</th><th scope="col">Time</th></tr><tr><td>Monday</td><td>9am</td></tr></table>',
      better:
        '<table><tr><th scope="col">Day</th><th scope="col">Time</th></tr><tr><td>Monday</td><td>9am</td></tr></table>',
      in: 'html'
    },
    {
      avoid: '<table><tr><th>Day</th><th>Time</th></tr><tr>«<td scope="row">»Monday</td><td>9am</td></tr></table>',
      better: '<table><tr><th>Day</th><th>Time</th></tr><tr><th scope="row">Monday</th><td>9am</td></tr></table>',
      in: 'html'
    },
    {
      fine: '<table><tr><th scope="COL">Day</th><th scope="colgroup">Time</th></tr><tr><td>Monday</td><td>9am</td></tr></table>',
      in: 'html'
    },
    {
      fine: '<table><tr><th>Day</th><th scope="">Time</th></tr><tr><td>Monday</td><td>9am</td></tr></table>',
      in: 'html'
    },
    {
      fine: '<table><tr><th scope="{{ scope }}">Day</th><th>Time</th></tr><tr><td>Monday</td><td>9am</td></tr></table>',
      in: 'html'
    },
    { fine: '<div scope="page">Clinic times</div>', in: 'html' }
  ],
  *check(draft) {
    for (const { cells, use } of tablesOf(draft)) {
      if (use === 'layout') continue
      // One of each kind: the others in the table are mended with it.
      const plain = cells.find(({ element: { tagName, properties } }) => tagName === 'td' && properties.scope)
      const unknown = cells.find(
        ({ element: { tagName, properties } }) => tagName === 'th' && isUnknown(properties.scope)
      )
      if (plain)
        yield {
          place: openingTag(draft, plain.element),
          message: 'Make this a header cell (th), or take out its scope.'
        }
      if (unknown)
        yield {
          place: openingTag(draft, unknown.element),
          message: 'Write the scope as col or row. Nothing else is understood.'
        }
    }
  }
})

function isUnknown(scope: unknown): boolean {
  if (typeof scope !== 'string' || hasPlaceholder(scope)) return false
  return scope.trim() !== '' && !/^(?:col|row|colgroup|rowgroup|auto)$/i.test(scope.trim())
}
