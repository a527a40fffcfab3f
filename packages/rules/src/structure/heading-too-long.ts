import { rule } from '@allclear/core'
import { headingsInText, placeOfHeading } from '../headings-of.ts'
import { cite } from '../sources.ts'

/** Characters. A search engine cuts the main heading off after its limit. */
const most = { main: 65, other: 80 }

export default rule({
  id: 'heading-too-long',
  chapter: 'structure',
  severity: 'suggestion',
  title: 'Keep headings short',
  why: 'People look through headings to find their place. A long one takes too long to read or hear.',
  whoItHelps: [
    'dyslexic people',
    'people with memory, thinking or attention difficulties, including dementia and brain injury',
    'blind people and screen reader users'
  ],
  sources: [cite('nhs-formatting', '65 characters'), cite('wcag', '2.4.6 AA')],
  appliesTo: ['letter', 'leaflet', 'web-page', 'email', 'easy-read', 'consent', 'general'],
  cannotSee: 'Which words matter most.',
  examples: [
    {
      avoid: '# «Information for people who are coming to our hospital for a scan of the hip or knee»',
      better: '# Having a hip or knee scan'
    },
    { avoid: '## «What you can and cannot eat and drink on the day before you come in, and on the day itself»' },
    { fine: '# Having a hip or knee scan at Millbrook Hospital' },
    { fine: '## What you can eat and drink on the day before you come in for your scan' }
  ],
  *check(draft) {
    for (const { element, level, name } of headingsInText(draft)) {
      const limit = level === 1 ? most.main : most.other
      if (name.length <= limit) continue
      yield {
        place: placeOfHeading(draft, element),
        message: `Shorten this heading. It has ${name.length} characters; aim for at most ${limit}.`
      }
    }
  }
})
