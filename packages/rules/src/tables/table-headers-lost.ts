import { openingTag, rule } from '@allclear/core'
import type { Element } from 'hast'
import { cite, citeAxe } from '../sources.ts'
import { type Cell, type Table, tablesOf } from './grid.ts'

export default rule({
  id: 'table-headers-lost',
  chapter: 'tables',
  severity: 'warning',
  title: 'Name only headers that the table has',
  why: 'The code of a cell can name its headers. When it names one that is not there, no header is read out.',
  whoItHelps: ['blind people and screen reader users'],
  sources: [cite('wcag', '1.3.1 A, technique H43'), citeAxe('td-headers-attr')],
  mendedBy: 'developer',
  examples: [
    {
      avoid:
        '<table><tr><th id="day">Day</th><th id="time">Time</th></tr><tr>«<td headers="days">»Monday</td><td headers="time">9am</td></tr></table>',
      in: 'html'
    },
    {
      avoid:
        '<table><tr><td id="day">Day</td><th>Time</th></tr><tr>«<td headers="day">»Monday</td><td>9am</td></tr></table>',
      in: 'html'
    },
    {
      fine: '<table><tr><th id="day">Day</th><th id="time">Time</th></tr><tr><td headers="day">Monday</td><td headers="day time">9am</td></tr></table>',
      in: 'html'
    },
    { fine: '<table role="presentation"><tr><td headers="none">Ward 4</td><td>Elm</td></tr></table>', in: 'html' },
    { fine: '<table><tr><th>Day</th></tr><tr><td headers="">Monday</td></tr></table>', in: 'html' }
  ],
  *check(draft) {
    for (const table of tablesOf(draft)) {
      const lost = isTable(table) ? cellWithLostHeader(table) : undefined
      if (lost)
        yield {
          place: openingTag(draft, lost.element),
          message: 'Correct the names in headers: each must be the id of a th here.'
        }
    }
  }
})

function isTable({ element: { properties }, cells, inner }: Table): boolean {
  return cells.length > 1 && inner.length === 0 && /^(?:undefined|table|grid|treegrid)$/.test(String(properties.role))
}

function cellWithLostHeader({ cells }: Table): Cell | undefined {
  if (!cells.some(({ element }) => element.properties.headers)) return undefined
  const headers = new Set(cells.filter(({ element }) => isHeader(element)).map(({ element }) => element.properties.id))
  return cells.find(({ element: { properties } }) =>
    [properties.headers ?? []].flat().some((name) => !headers.has(String(name)) || name === properties.id)
  )
}

function isHeader({ tagName, properties: { role, scope } }: Element): boolean {
  return role === undefined ? tagName === 'th' || scope !== undefined : /^(?:column|row)header$/.test(String(role))
}
