import { rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { headingsInText, placeOfHeading } from './headings.ts'

export default rule({
  id: 'heading-too-deep',
  chapter: 'structure',
  severity: 'suggestion',
  title: 'Use no more than 4 levels of heading',
  why: 'With more, people lose track of what belongs to what.',
  whoItHelps: [
    'people with memory, thinking or attention difficulties, including dementia and brain injury',
    'blind people and screen reader users'
  ],
  sources: [cite('nhs-formatting', 'Avoid h5')],
  examples: [
    {
      avoid: '# Tests\n\n## Blood\n\n### Sugar\n\n#### Before\n\n##### «Food»',
      better: '# Tests\n\n## Sugar in your blood\n\n### Before your test\n\n#### Food'
    },
    { fine: '# Tests\n\n## Blood\n\n### Sugar\n\n#### Before' },
    { fine: '##### Food\n\nA piece of a page may begin at any level.' },
    { fine: '<h1>Tests</h1><footer><h5>Contact us</h5></footer>', in: 'html' }
  ],
  *check(draft) {
    const levels = new Set<number>()
    for (const { element, level, name } of headingsInText(draft)) {
      if (!name) continue
      levels.add(level)
      // Where levels are skipped, that is what to mend.
      if (level > 4 && [1, 2, 3, 4].every((above) => levels.has(above)))
        yield {
          place: placeOfHeading(draft, element),
          message: 'Put this part under a heading of level 4 or higher, or make it a page of its own.'
        }
    }
  }
})
