import { overlaps, rule } from '@allclear/core'
import { says, search } from '../search.ts'
import { fitCapital } from '../sentences/capital.ts'
import { cite } from '../sources.ts'
import { percentPart, ratioPart, relativeRisk, whoPart } from './risk.ts'

const ofPeople = new RegExp(
  String.raw`${percentPart}(?: of (?:(?:all|the|our|these|those|other|your|their) |(?<which>\w+ ))?(?<who>(?!us\b)${whoPart})(?!['’]| (?:time|hours|costs?|pay|absence|sickness|budgets?)\b)|(?<chance> (?:chance|risk|likelihood)\b(?! reduction)))`,
  'gi'
)
const anyPercent = /\d ?%|\d per ?cent/i
const ratio = new RegExp(ratioPart, 'i')

export default rule({
  id: 'percentage-alone',
  chapter: 'dates-times-numbers',
  severity: 'suggestion',
  title: 'Say “1 in 7 people” rather than a percentage',
  why: 'Half of adults in the UK find numbers hard. People can picture 7 people more easily than 14.3%.',
  whoItHelps: ['people with dyscalculia or low numeracy', 'people who find reading hard'],
  sources: [
    cite('nhs-numbers', 'Fractions and percentages; Statistics'),
    cite('cdc-cci', 'numbers'),
    cite('pemat', 'numbers clear')
  ],
  cannotSee: 'How exact the number has to be. Keep the percentage in a table for people who need it.',
  examples: [
    { avoid: '«14.3% of patients» feel this.', better: 'About 1 in 7 patients feel this.' },
    { avoid: '«71.4% of people» were seen.', better: 'About 71 in 100 people were seen.' },
    { avoid: '«41% of ward staff» came.', better: '41 in 100 ward staff came.' },
    { avoid: 'There is a «10% chance» of rain.', better: 'There is a 1 in 10 chance of rain.' },
    { avoid: 'We asked «62 per cent of families».', better: 'We asked 62 in 100 families.' },
    {
      avoid: '«0.5% of patients» feel sick.',
      better: 'Less than 1 in 100 patients feel sick.',
      kind: 'easy-read'
    },
    { fine: '14.3% of patients (about 1 in 7) feel this.' },
    { avoid: '«1.5% of babies» need help.', better: '15 in 1,000 babies need help.' },
    { fine: '5 to 10% of patients feel this. Illness takes 5% of staff time.' },
    { fine: 'Use a 1% cream. Prices fell by 20%.' },
    { fine: 'We are here for 100% of people.' }
  ],
  *check(draft) {
    if (!says(draft, anyPercent)) return
    for (const { match, block, start, end, place } of search(draft, ofPeople)) {
      const { which = '', who, chance } = match.groups ?? {}
      const value = Number.parseFloat(match[0])
      // In a table people compare. A ratio next to it says the same, or is for another rule.
      if (block.kind === 'cell' || block.kind === 'alt' || value <= 0 || value >= 100 || ratio.test(block.text))
        continue
      const relative = [...block.text.matchAll(relativeRisk)].map((one) => ({
        start: one.index,
        end: one.index + one[0].length
      }))
      if (overlaps(relative, start, end)) continue
      // “5 to 10% of patients” would become “5 to 1 in 10 patients”.
      if (/\d ?%? (?:to|and|or) $/.test(block.text.slice(Math.max(0, start - 12), start))) continue
      const isRough = /\b(?:about|around|nearly|almost|over|under|than|up to|least) $/i.test(block.text.slice(0, start))
      // A base of 1,000 is too much to picture for many readers of Easy Read.
      const isEasy = draft.kind === 'easy-read'
      const share = (isEasy && !isRough && ofHundred(value)) || inWords(value, isEasy)
      const simple = isRough ? share.replace('about ', '') : share
      const words = `${simple}${chance ?? ` ${which}${who}`}`
      yield {
        place,
        message: `Write “${words}”. It is easier to picture.`,
        suggest: [fitCapital(words, block, start)],
        ...(Number.isInteger(value) ? {} : { severity: 'warning' })
      }
    }
  }
})

/** `0.5` is `less than 1 in 100`; what is neither very small nor very large has a number of its own. */
function ofHundred(percent: number): string | undefined {
  if (percent < 1) return 'less than 1 in 100'
  return percent > 99 ? 'more than 99 in 100' : undefined
}

/** `14.3` is `about 1 in 7`, `20` is `1 in 5`, `62` is `62 in 100`, `0.4` is `about 4 in 1,000`. */
function inWords(percent: number, isEasy: boolean): string {
  const share = percent / 100
  for (const base of [2, 3, 4, 5, 6, 7, 8, 9, 10]) {
    const top = Math.round(share * base)
    // “5 in 7” is no easier to picture than “71 in 100”.
    if (base > 5 && base < 10 && top > 1) continue
    if (top < 1 || top >= base || Math.abs(share - top / base) > 0.005) continue
    return `${share === top / base ? '' : 'about '}${top} in ${base}`
  }
  // “About 2 in 100” would be much more than 1.5%.
  const isNear = isEasy || Math.abs(Math.round(percent) - percent) <= percent / 10
  if (percent >= 1 && percent < 99.5 && isNear)
    return `${Number.isInteger(percent) ? '' : 'about '}${Math.round(percent)} in 100`
  const base = percent >= 0.1 && percent <= 99.9 ? 1000 : 10_000
  const top = Math.max(1, Math.round(share * base))
  const isExact = Math.abs(share * base - top) < 1e-6
  return `${isExact ? '' : 'about '}${top} in ${base === 1000 ? '1,000' : '10,000'}`
}
