import { isHidden, openingTag, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { tablesOf } from '../tables/grid.ts'

export default rule({
  id: 'email-table-role',
  chapter: 'emails',
  severity: 'warning',
  title: 'Tell screen readers which tables in an email are only layout',
  why: 'Without it, a screen reader says “table, 1 row, 2 columns” over and over before the message itself.',
  whoItHelps: ['blind people and screen reader users'],
  sources: [cite('email-markup', 'role=presentation on layout tables'), cite('wcag', '1.3.1 A')],
  appliesTo: ['email'],
  mendedBy: 'developer',
  cannotSee: 'Whether a small table holds facts.',
  examples: [
    {
      avoid: '«<table» width="600"><tr><td><p>Your clinic has moved.</p></td></tr></table>',
      better: '<table role="presentation" width="600"><tr><td><p>Your clinic has moved.</p></td></tr></table>',
      in: 'html',
      kind: 'email',
      settings: { organisation: { elsewhere: ['formats', 'name'] } }
    },
    {
      avoid:
        '<table role="presentation"><tr><td>«<table»><tr><td><h1>Your clinic</h1></td></tr></table></td></tr></table>',
      in: 'html',
      kind: 'email'
    },
    // It may be either: only whoever wrote it can say.
    {
      avoid: '«<table»><tr><td>Feet</td><td>Monday</td></tr><tr><td>Eyes</td><td></td></tr></table>',
      in: 'html',
      kind: 'email'
    },
    // Facts, though a cell is empty and nothing is marked as a header: `table-no-headers` tells of it.
    {
      fine: '<table border="1"><tr><td><b>Clinic</b></td><td><b>Day</b></td></tr><tr><td>Feet</td><td>Monday</td></tr><tr><td>Eyes</td><td></td></tr></table>',
      in: 'html',
      kind: 'email'
    },
    {
      fine: '<table role="presentation"><tr><td>Logo</td><td>Elm clinic</td></tr></table>',
      in: 'html',
      kind: 'email'
    },
    {
      fine: '<table><tr><th>Day</th><th>Time</th></tr><tr><td>Monday</td><td>9am</td></tr></table>',
      in: 'html',
      kind: 'email'
    },
    { fine: '<table><tr><td>Logo</td><td>Elm clinic</td></tr></table>', in: 'html', kind: 'web-page' }
  ],
  *check(draft) {
    for (const { element, use, saysLayout, cells, inner } of tablesOf(draft)) {
      if (use === 'data' || saysLayout || cells.length === 0) continue
      const tag = openingTag(draft, element)
      if (!tag) continue
      const name = draft.source.slice(tag.start, tag.start + '<table'.length)
      if (name.toLowerCase() !== '<table' || element.properties.role || isHidden(draft, element)) continue
      const isSure = inner.length > 0 || cells.length === 1
      // As much of the tag as all of them share, so that many are told as one.
      const place = { start: tag.start, end: tag.start + name.length }
      const suggest = [`${name} role="presentation"`]
      if (use === 'unsure')
        yield {
          place,
          message:
            'If this table is only for layout, say so with role="presentation". If it holds facts, give it headers.',
          suggest,
          severity: 'suggestion',
          needsPerson: true
        }
      else
        yield {
          place,
          message: 'Say that this table is only for layout, with role="presentation".',
          suggest,
          ...(isSure ? { safe: true } : {})
        }
    }
  }
})
