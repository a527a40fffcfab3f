import { blocksOf, type Draft, rule } from '@allclear/core'
import type { Element } from 'hast'
import { cite } from '../sources.ts'
import { headingsInText, placeOfHeading } from './headings.ts'

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
    {
      fine: '<h1><span class="nhsuk-caption-xl">Information for people who come to our hospital</span> Having a hip or knee scan</h1>',
      in: 'html'
    },
    { fine: '## What you can eat and drink on the day before you come in for your scan' }
  ],
  *check(draft) {
    for (const { element, level, name } of headingsInText(draft)) {
      const limit = level === 1 ? most.main : most.other
      if (name.length <= limit) continue
      const length = lengthOf(draft, element) ?? name.length
      if (length <= limit) continue
      yield {
        place: placeOfHeading(draft, element),
        message: `Shorten this heading. It has ${length} characters; aim for at most ${limit}.`
      }
    }
  }
})

/** The length of its words, without a line above that names the section, or what only screen readers say. */
function lengthOf(draft: Draft, heading: Element): number | undefined {
  const block = blocksOf(draft, heading).find(({ kind }) => kind === 'heading')
  if (!block) return undefined
  let left = ''
  let from = 0
  for (const { element, start, end } of [...block.spans].sort((a, b) => a.start - b.start)) {
    if (!isAside(element) || start < from) continue
    left += block.text.slice(from, start)
    from = end
  }
  return (left + block.text.slice(from)).replace(/\s+/g, ' ').trim().length
}

function isAside({ properties: { className } }: Element): boolean {
  return [className]
    .flat()
    .some((name) => /(?:^|[_-])(?:caption|visually-?hidden|sr-only)(?:$|[_-])/i.test(String(name)))
}
