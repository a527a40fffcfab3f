import { rule } from '@allclear/core'
import { search } from '../search.ts'
import { fitCapital } from '../sentences/capital.ts'
import { cite } from '../sources.ts'

const words = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
// The number of tablets, then at once the strength of each.
const counts =
  /(?<![\w.,£%/-]|\d )(?<first>\d{1,2})(?: ?(?<to>or|to|-|–) ?(?<last>\d{1,2}))?(?= \d[\d,.]*[ -]?(?:mg|g|ml|mcg|µg|μg|micrograms?|milligrams?|grams?|millilitres?|units?|IU)\b)/g
// “Step 2 200ml of water” is not 2 of anything.
const labels =
  /\b(?:table|page|step|stage|part|week|month|day|dose|cycle|band|figure|grade|type|phase|number|no\.?|age|aged|level|section|chapter|row|line|version|vitamin(?: [A-Z])?|group|room|option|ward|over|under|at|by|\d:)s? ?$/i

export default rule({
  id: 'dose-adjacent-numbers',
  chapter: 'dates-times-numbers',
  severity: 'error',
  title: 'Keep the number of tablets apart from their strength',
  why: '“1 or 2 200mg tablets” can look like 2,200mg. A screen reader may say it that way too.',
  whoItHelps: ['people with dyscalculia or low numeracy', 'dyslexic people', 'blind people and screen reader users'],
  sources: [cite('nhs-numbers', 'Dosage')],
  cannotSee: 'Whether the dose is right. A pharmacist or prescriber must check it.',
  examples: [
    { avoid: 'Take «1 or 2» 200mg tablets.', better: 'Take one or two 200mg tablets.' },
    { avoid: 'Take «2» 500mg tablets at night.', better: 'Take two 500mg tablets at night.' },
    { avoid: 'Give «1-2» 5ml spoonfuls.', better: 'Give one to two 5ml spoonfuls.' },
    { fine: 'Take one or two 200mg tablets. Take 2 tablets of 500mg.' },
    { fine: 'Step 2 200ml of water goes in.' },
    { fine: 'Days 2 to 5 250mg. Vitamin B 12 500 micrograms.' },
    { fine: 'Call 020 7946 0 200 for 5g of yeast. It weighs 1 200g.' }
  ],
  *check(draft) {
    for (const { match, block, start, place } of search(draft, counts)) {
      const { first = '', to, last } = match.groups ?? {}
      if (labels.test(block.text.slice(Math.max(0, start - 20), start))) continue
      // A space in place of a comma: 1 200g.
      if (last === undefined && /^ \d{3}(?!\d)(?:g|ml)\b/.test(block.text.slice(start + first.length))) continue
      const [from, till] = [words[Number(first)], last === undefined ? '' : words[Number(last)]]
      if (!from || till === undefined || from === 'zero') continue
      const written = fitCapital(till ? `${from} ${to === 'or' ? 'or' : 'to'} ${till}` : from, block, start)
      yield {
        place,
        message: `Write “${written}” in words, so that the 2 numbers do not run together.`,
        suggest: [written]
      }
    }
  }
})
