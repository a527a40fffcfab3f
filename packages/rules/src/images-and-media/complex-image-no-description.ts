import { rule } from '@allclear/core'
import { postcode } from '../contact-and-access/postcode.ts'
import { cite } from '../sources.ts'
import { emptyWords } from './empty-words.ts'
import { altsOf, captionOf, fileOf, isSmall } from './pictures.ts'
import { sectionOf } from './sections.ts'

const complex =
  /\b(?:(?:bar|pie|line|flow|organi[sz]ation|area|funnel|gantt) ?charts?|charts?|graph|histogram|scatter ?plot|diagram|info ?graphic|(?:floor|site) ?plan|(?:street|site|location|route|hospital|road|ward) map|map (?:of|showing|to))\b/i
const described =
  /\b(?:text version|(?:long|full|text) description|described|in words|as a table|data (?:table|behind)|figures (?:are|behind)|transcript|(?:chart|graph|diagram|map|infographic|figure(?: \d+)?) (?:above |below )?(?:shows?|says|tells))\b/i
const number = /\d+(?:\.\d+)?/g
const long = 120
const enoughText = 60

export default rule({
  id: 'complex-image-no-description',
  chapter: 'images-and-media',
  severity: 'suggestion',
  title: 'Say in words what a chart, diagram or map tells',
  why: 'Alt text is too short for a chart. Many people who can see it cannot read charts or maps either.',
  whoItHelps: [
    'blind people and screen reader users',
    'people with dyscalculia or low numeracy',
    'people with memory, thinking or attention difficulties, including dementia and brain injury'
  ],
  sources: [cite('wcag', '1.1.1 A'), cite('nhs-skin', 'long description')],
  cannotSee: 'Whether the words on the page say what the picture shows.',
  examples: [
    { avoid: '## Waiting times\n\n![«Bar chart of waiting times»](waits.png)\n\nWe are working on it.' },
    { avoid: '![«Map of the site»](site.png)' },
    {
      fine: '![Bar chart of waiting times](waits.png)\n\nThe chart shows that 40 in 100 people waited less than 4 weeks. 10 in 100 people waited more than 18 weeks.'
    },
    { fine: '![Bar chart of waiting times](waits.png)\n\n| Wait | People |\n| --- | --- |\n| Under 4 weeks | 40 |' },
    { fine: '![Pie chart: 40 in 100 people waited less than 4 weeks, and 60 in 100 waited longer](waits.png)' },
    { fine: '![A nurse fills in a chart at the bedside of a man](ward.jpg)' },
    { fine: '![Map to the clinic](map.png)\n\nWe are next to the library: 1 Station Road, Millbrook, LS1 1AA.' }
  ],
  *check(draft) {
    for (const { element, text, place } of altsOf(draft)) {
      if (element.tagName !== 'img' || isSmall(element, 100) || text.length > long || emptyWords(text)) continue
      if (!complex.test(`${isScene.test(text) ? '' : text} ${fileOf(element).words}`)) continue
      const section = sectionOf(draft, element)
      const words = `${text} ${captionOf(draft, element)}`
      if (section.hasTable || section.words >= enoughText || described.test(section.text)) continue
      // An address tells where a map leads.
      if (postcode.test(section.text)) continue
      if (numbersIn(words) >= 2 || numbersIn(section.text) >= 4) continue
      yield {
        place: place(0, text.length),
        message: 'Say in the text, or in a table, what people learn from this picture.',
        needsPerson: true
      }
    }
  }
})

/** People with a chart, rather than a chart. */
const isScene =
  /^(?:(?:an?|the|two|three|some|our) )?(?:\w+ )?(?:nurse|doctor|man|men|woman|women|people|person|child|children|girl|boy|staff|volunteer|patient|team|hand)s?\b/i

function numbersIn(text: string): number {
  return text.match(number)?.length ?? 0
}
