import { type Block, type Draft, overlaps, type Range, rule } from '@allclear/core'
import type { Element } from 'hast'
import { says } from '../search.ts'
import { cite } from '../sources.ts'
import { percentPart, ratioPart, whoPart } from './risk.ts'

const numbers = new RegExp(
  String.raw`${ratioPart}(?= (?:of )?(?:the |these |our |\w+ )?(?:${whoPart}|get|have|will|do|feel|chance\b))|${percentPart}(?= (?:of (?:the |these |our |\w+ )?)?(?:${whoPart}|get|have|will|do|feel|chance\b))`,
  'gi'
)
const anyRatio = /\d (?:in|out of|per)(?: every)? \d/i

export default rule({
  id: 'mixed-number-formats',
  chapter: 'dates-times-numbers',
  severity: 'suggestion',
  title: 'Use the same bottom number when people compare',
  why: '“1 in 20” and “3 in 1,000” are hard to compare. “50 in 1,000” and “3 in 1,000” are not.',
  whoItHelps: ['people with dyscalculia or low numeracy'],
  sources: [cite('nhs-numbers', 'Statistics'), cite('cdc-cci', 'risk')],
  appliesTo: ['web-page', 'leaflet', 'consent', 'letter', 'easy-read', 'general'],
  cannotSee: 'Whether people are meant to compare the numbers.',
  examples: [
    {
      avoid: '1 in 20 people feel sick. «3%» of people get a rash.',
      better: '5 in 100 people feel sick. 3 in 100 people get a rash.'
    },
    { avoid: '1 in 20 people feel sick. «2 in 50» people get a rash.' },
    { avoid: '- 5 in 100 people feel sick.\n- «1 in 1,000» people get a rash.' },
    { fine: '5 in 100 people feel sick. 3 in 100 people get a rash.' },
    { fine: '1 in 4 people (25%) feel sick.' },
    { fine: 'Read page 1 in 4 minutes. Then 3% of the milk will go.' }
  ],
  *check(draft) {
    if (!says(draft, anyRatio)) return
    for (const group of comparisons(draft)) {
      const found = group.flatMap((block) => riskNumbers(block))
      const [first] = found
      const other = found.find(({ base, block, start, end }) => base !== first?.base && !isSameAgain(block, start, end))
      if (first && other)
        yield {
          place: other.block.place(other.start, other.end),
          message: `Use the same bottom number each time: so many in ${largest(found.map(({ base }) => base))}.`
        }
    }
  }
})

/** A paragraph, or the items of one list: what people read side by side. */
function comparisons(draft: Draft): Block[][] {
  const groups: Block[][] = []
  let last: Element['tagName'] | undefined
  for (const block of draft.blocks) {
    const open = groups.at(-1)
    if (block.kind === 'item' && last === 'item' && open) open.push(block)
    else if (block.kind === 'item' || block.kind === 'paragraph') groups.push([block])
    last = block.kind
  }
  return groups.filter((group) => group.some(({ text }) => /\d ?%|\d (?:in|out of|per)\b/.test(text)))
}

function riskNumbers(block: Block): (Range & { block: Block; base: string })[] {
  return [...block.text.matchAll(numbers)].flatMap(({ index, 0: words, groups }) => {
    const end = index + words.length
    if (overlaps(block.quotes, index, end)) return []
    return [{ block, start: index, end, base: groups?.base ?? '%' }]
  })
}

function largest(bases: readonly string[]): string {
  return bases
    .map((base) => (base === '%' ? '100' : base))
    .reduce((most, base) => (Number(base.replace(/,/g, '')) > Number(most.replace(/,/g, '')) ? base : most))
}

/** The same number in brackets, for people who like it that way. */
function isSameAgain({ text }: Block, start: number, end: number): boolean {
  return (
    /[([,] ?(?:or |about |that is )?$/.test(text.slice(0, start)) && /^ ?(?:of [\w ]+)?[)\],]/.test(text.slice(end))
  )
}
