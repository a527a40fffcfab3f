import { openingTag, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { tablesOf } from './grid.ts'

export default rule({
  id: 'layout-table',
  chapter: 'tables',
  severity: 'suggestion',
  title: 'Set out pages with headings and lists, not with tables',
  why: 'A table read aloud goes row by row, so its parts can come out in the wrong order. Phones cut the columns.',
  whoItHelps: ['blind people and screen reader users', 'people with low vision'],
  sources: [cite('nhs-a11y', 'tables'), cite('wcag', '1.3.2 A')],
  // Email cannot do without: there its tables have to say what they are, which is another rule.
  appliesTo: ['web-page', 'leaflet', 'letter', 'easy-read', 'consent', 'press', 'general'],
  cannotSee: 'How the table looks, and in which order its parts make sense.',
  examples: [
    {
      avoid:
        '«<table>»<tr><td><h2>Visit us</h2></td><td><ul><li>Bus 12</li></ul></td></tr><tr><td>Ward 4</td><td></td></tr></table>',
      better: '<h2>Visit us</h2><ul><li>Bus 12</li></ul><p>Ward 4</p>',
      in: 'html'
    },
    { avoid: '«<table width="600">»<tr><td>Our ward</td><td>Visit us from 2pm to 8pm.</td></tr></table>', in: 'html' },
    // Only the outer one: whoever mends it sees what is in it.
    {
      avoid:
        '«<table>»<tr><td>Visit us</td><td><table><tr><td>Bus 12</td></tr><tr><td>Ward 4</td></tr></table></td></tr></table>',
      in: 'html'
    },
    { fine: '| Day | Time |\n| --- | --- |\n| Monday | 9am |' },
    {
      fine: '<table><tr><th>What to bring</th></tr><tr><td><ul><li>Your letter</li></ul></td></tr></table>',
      in: 'html'
    },
    { fine: '<table role="presentation"><tr><td>Visit us</td></tr></table>', in: 'html' },
    { fine: '<table><tr><td>Visit us</td></tr></table>', in: 'html', kind: 'email' }
  ],
  *check(draft) {
    const inner = new Set(tablesOf(draft).flatMap((table) => table.inner))
    for (const { element, use, saysLayout, cells } of tablesOf(draft)) {
      if (use !== 'layout' || saysLayout || inner.has(element) || cells.length === 0) continue
      yield {
        place: openingTag(draft, element),
        message: 'If this table is only there for the layout, use headings, lists or paragraphs.',
        needsPerson: true
      }
    }
  }
})
