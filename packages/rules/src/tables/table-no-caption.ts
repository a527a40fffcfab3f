import { ancestors, blocksOf, type Draft, openingTag, placeOf, rule, spokenName } from '@allclear/core'
import type { Element } from 'hast'
import { cite } from '../sources.ts'
import { dataTables, find, type Table } from './grid.ts'

// A heading names the table when no more than an introduction stands between.
const most = 2

export default rule({
  id: 'table-no-caption',
  chapter: 'tables',
  severity: 'suggestion',
  title: 'Give every table a title',
  why: 'People can tell what a table is about before they go into it. Screen readers list tables by their titles.',
  whoItHelps: [
    'blind people and screen reader users',
    'people with memory, thinking or attention difficulties, including dementia and brain injury'
  ],
  sources: [cite('nhs-a11y', 'tables'), cite('wcag', '1.3.1 A, technique H39')],
  appliesTo: ['web-page', 'leaflet', 'general'],
  cannotSee: 'Whether the words before a table say what is in it.',
  examples: [
    {
      avoid:
        'We look after people of all ages.\n\nAsk us to change your day.\n\nThe hall has a ramp.\n\n«| Day | Time |»\n| --- | --- |\n| Monday | 9am |\n| Friday | 2pm |',
      better:
        'We look after people of all ages.\n\nAsk us to change your day.\n\nThe hall has a ramp.\n\n## Clinic times\n\n| Day | Time |\n| --- | --- |\n| Monday | 9am |\n| Friday | 2pm |'
    },
    {
      avoid:
        '<h1>Blood tests</h1><table><caption>Clinic times</caption><tr><th>Day</th></tr><tr><td>Monday</td></tr><tr><td>Friday</td></tr></table>«<table>»<tr><th>Ward</th><th>Level</th></tr><tr><td>Elm</td><td>2</td></tr><tr><td>Oak</td><td>3</td></tr></table>',
      in: 'html'
    },
    {
      fine: '## Clinic times\n\nCome on any day.\n\n| Day | Time |\n| --- | --- |\n| Monday | 9am |\n| Friday | 2pm |'
    },
    {
      fine: 'Come.\n\nWe look after you.\n\nHere are the days and times.\n\n| Day | Time |\n| --- | --- |\n| Monday | 9am |\n| Friday | 2pm |'
    },
    {
      fine: '<p>Come.</p><table><caption>Clinic times</caption><tr><th>Day</th><th>Time</th></tr><tr><td>Monday</td><td>9am</td></tr><tr><td>Friday</td><td>2pm</td></tr></table>',
      in: 'html'
    }
  ],
  *check(draft) {
    for (const table of dataTables(draft)) {
      if (table.rows.length < 3 || isNamed(draft, table)) continue
      const [first] = table.rows
      const tag = openingTag(draft, table.element)
      yield {
        place: first && tag && draft.source[tag.start] !== '<' ? placeOf(first.element) : tag,
        message: 'Give this table a caption, or a heading just before it, that says what it shows.'
      }
    }
  }
})

function isNamed(draft: Draft, { element, cells }: Table): boolean {
  const { ariaLabel, ariaLabelledBy, title } = element.properties
  if (ariaLabel || ariaLabelledBy || title) return true
  if (element.children.some((child) => child.type === 'element' && child.tagName === 'caption' && spokenName(child)))
    return true
  for (const outer of ancestors(draft, element)) {
    if (outer.tagName === 'figure' && !find(outer, ({ tagName }) => tagName === 'figcaption').next().done) return true
    if (/^(?:table|details)$/.test(outer.tagName)) return true
  }
  return isIntroduced(
    draft,
    cells.map((cell) => cell.element)
  )
}

/** Named by a heading not far above it, or by a line that leads up to it. */
function isIntroduced(draft: Draft, cells: readonly Element[]): boolean {
  const inside = cells.flatMap((cell) => [cell, ...find(cell, () => true)]).flatMap((part) => blocksOf(draft, part))
  const [first] = inside
  const start = first ? draft.blocks.indexOf(first) : 0
  const before = draft.blocks.slice(Math.max(0, start - most - 1), start).reverse()
  const [last] = before
  if (last && last.kind !== 'cell' && /:$|\b(?:tables?|following|below|here (?:are|is)|these are)\b/i.test(last.text))
    return true
  for (const { kind } of before) {
    if (kind === 'heading' || kind === 'caption') return true
    if (kind === 'cell') return false
  }
  // The heading of a whole page or leaflet is its title; that of a table alone is somewhere else.
  return start === 0
}
