import { openingTag, rule, spokenName } from '@allclear/core'
import type { Element } from 'hast'
import { cite, citeAxe } from '../sources.ts'
import { plainWords } from '../wording/plain-words.ts'
import { tablesOf } from './grid.ts'

export default rule({
  id: 'table-title-twice',
  chapter: 'tables',
  severity: 'suggestion',
  title: 'Do not say the title of a table twice',
  why: 'A screen reader reads both the caption and the summary. People hear the same words again and wait for the facts.',
  whoItHelps: ['blind people and screen reader users'],
  sources: [cite('wcag', '1.3.1 A, technique H73'), citeAxe('table-duplicate-name')],
  examples: [
    {
      avoid:
        '«<table summary="Clinic times">»<caption>Clinic times</caption><tr><th>Day</th><th>Time</th></tr><tr><td>Monday</td><td>9am</td></tr></table>',
      better:
        '<table><caption>Clinic times</caption><tr><th>Day</th><th>Time</th></tr><tr><td>Monday</td><td>9am</td></tr></table>',
      in: 'html'
    },
    {
      avoid:
        '«<table summary="Clinic times">»<caption>Clinic times.</caption><tr><th>Day</th><th>Time</th></tr><tr><td>Monday</td><td>9am</td></tr></table>',
      in: 'html'
    },
    {
      fine: '<table summary="Days down the side, wards across"><caption>Clinic times</caption><tr><th>Day</th></tr><tr><td>Monday</td></tr></table>',
      in: 'html'
    },
    {
      fine: '<table summary=""><caption>Clinic times</caption><tr><th>Day</th></tr><tr><td>Monday</td></tr></table>',
      in: 'html'
    }
  ],
  *check(draft) {
    for (const { element } of tablesOf(draft)) {
      const summary = plainWords(String(element.properties.summary ?? ''))
      const caption = element.children.find(
        (child): child is Element => child.type === 'element' && child.tagName === 'caption'
      )
      if (summary && caption && plainWords(spokenName(caption)) === summary)
        yield { place: openingTag(draft, element), message: 'Take out the summary: it says the same as the caption.' }
    }
  }
})
