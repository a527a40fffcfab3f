import { rule } from '@allclear/core'
import { search } from '../search.ts'
import { cite } from '../sources.ts'
import { whoPart } from './risk.ts'

const things = String.raw`(?:appointments|visits|tests|letters|calls|beds|births|deaths|homes|families|steps|calories|kcal|kilojoules|doses|jabs|vaccinations|vaccines|children|members|employees|jobs|miles|times|words|pounds|schools|hospitals|kits|referrals|operations|cases)\b`
const big = new RegExp(
  String.raw`(?<![\w.,/#+–-]|\d )(?<pound>£)?(?<number>[1-9]\d{3,8})(?![\w/–-]|[.,:]\d| \d)(?<counted>(?: (?:more|new|other|extra|local|young|older|disabled|\w+ing))? (?:${whoPart}|${things}))?`,
  'gi'
)
const moreOrLess =
  /(?:\b(?:about|around|over|under|nearly|almost|than|up to|at least|total of)|\d (?:in|out of|per)) $/i
const inEnergy = /(?:calories|kcal|kilojoules|steps)$/i
// “In 1847 doctors began to wash their hands.”
const longAgo = /(?<!\d )\b(?:in|by|since|until|from|before|after) $/i

export default rule({
  id: 'big-number-no-comma',
  chapter: 'dates-times-numbers',
  severity: 'suggestion',
  title: 'Put a comma in numbers over 999',
  why: 'Long rows of digits are easy to misread, and hard to say.',
  whoItHelps: ['people with dyscalculia or low numeracy', 'dyslexic people'],
  sources: [cite('nhs-numbers', 'Numerals')],
  examples: [
    { avoid: 'We saw «12500» people.', better: 'We saw 12,500 people.' },
    { avoid: 'The walk raised «£4200».', better: 'The walk raised £4,200.' },
    { avoid: 'Men need «2000» calories to lose weight.', better: 'Men need 2,000 calories to lose weight.' },
    { avoid: 'It happens to 1 in «2000» babies.', better: 'It happens to 1 in 2,000 babies.' },
    { fine: 'We saw 12,500 people.' },
    { fine: 'In 2026 people can come on Sundays. Your code is 45210.' },
    { fine: 'The 2025 staff survey is here. In 1847 doctors began to wash their hands.' },
    { fine: 'Text 82228. Call extension 45210.' }
  ],
  *check(draft) {
    for (const { match, block, start } of search(draft, big, /\d{4}/)) {
      const { pound, number = '', counted } = match.groups ?? {}
      if (!pound && !counted) continue
      const before = block.text.slice(Math.max(0, start - 12), start)
      const isYear = /^(?:19|20)\d\d$/.test(number)
        ? !moreOrLess.test(before)
        : /^1\d{3}$/.test(number) && longAgo.test(before)
      if (isYear && !pound && !inEnergy.test(counted ?? '')) continue
      const from = start + (pound?.length ?? 0)
      const words = number.replace(/\B(?=(?:\d{3})+$)/g, ',')
      yield {
        place: block.place(start, from + number.length),
        message: `Write “${pound ?? ''}${words}”.`,
        suggest: [`${pound ?? ''}${words}`],
        safe: true
      }
    }
  }
})
