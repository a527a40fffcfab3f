import { blocksOf, rule, spokenName } from '@allclear/core'
import { cite } from '../sources.ts'
import { linksOf, placeOfLink } from './links.ts'
import { plainName } from './vague-links.ts'

const newTab = /\bnew (?:tab|window)\b/i

export default rule({
  id: 'title-repeats-link',
  chapter: 'links',
  severity: 'suggestion',
  title: 'Leave out a title that repeats the link',
  why: 'Some screen readers say both. With a magnifier, the box that pops up covers the words.',
  whoItHelps: ['blind people and screen reader users', 'people with low vision'],
  sources: [cite('wcag', '2.4.4 A (technique H33)')],
  examples: [
    {
      avoid: '[Clinic times](/times "«Clinic times»")',
      better: '[Clinic times](/times)'
    },
    { avoid: '<a href="/times" title="«Clinic times»">Clinic times</a>', in: 'html' },
    { fine: '[Clinic times](/times)' },
    { fine: '<a href="/times" target="_blank" title="Clinic times (opens in new tab)">Clinic times</a>', in: 'html' },
    { fine: '<a href="/times" title="Clinic times, updated each Monday">Clinic times</a>', in: 'html' },
    { fine: '<a href="/times" title="Clinic times"><img src="clock.png" alt=""></a>', in: 'html' }
  ],
  *check(draft) {
    for (const link of linksOf(draft)) {
      const { title, ...properties } = link.element.properties
      if (typeof title !== 'string' || !plainName(title)) continue
      // Where the title is all there is, it is the link's name.
      const name = spokenName({ ...link.element, properties }, draft)
      if (plainName(title) !== plainName(name)) continue
      // A title may be where people are told of a new tab.
      if (newTab.test(title) && !newTab.test(name)) continue
      const block = blocksOf(draft, link.element).find(({ kind }) => kind === 'title')
      yield {
        place: block?.place(0, block.text.length) ?? placeOfLink(draft, link),
        message: 'Take this title out. It says the link’s own words again.'
      }
    }
  }
})
