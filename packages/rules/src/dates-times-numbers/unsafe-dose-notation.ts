import { type Block, rule, sentenceAt } from '@allclear/core'
import { search } from '../search.ts'
import { cite } from '../sources.ts'

const units = '(?:mcg|µg|μg|ug|MCG|Mcg)s?|mg|g|ml|mL|micrograms?|milligrams?|grams?|millilitres?|units?|IU|iu|U|u'
// A number and its unit. Not “5.0 g/l”, which is a blood test, nor “.5” at the end of a longer number.
const dose = new RegExp(
  `(?<![\\d.,]|[a-wyz])(?<whole>\\d[\\d,]*)?(?<decimals>\\.\\d+)?(?<gap>[ -]?)(?<unit>${units})\\b(?![-’']|/(?:l|dl|d?L|m|cm|100)|²|³)`,
  'g'
)
// Where packets say mcg or IU, the word comes first and the short form stands beside it in brackets.
const explained = /\b(?:micrograms?|international units?)[^().]{0,30}\([^()]{0,20}$/i

// “10 U” is a label, a size or a flat anywhere else.
const inUnits =
  /\binsulin|parin\b|\b(?:units|botulinum|botox|lantus|levemir|tresiba|toujeo|humalog|humulin|novorapid|actrapid|fiasp|abasaglar)\b/i

// Grams and millilitres measure food and drink too.
const foodUnit = /^(?:g|grams?|ml|millilitres?)$/i
// Of 18.0g of fat, nobody takes a wrong dose.
const nutrient = /^ (?:of )?(?:saturated |total )?(?:fats?|salt|sugars?|carb\w*|protein|fibre|starch)\b/i
const medicine =
  /\b(?:take|takes|dose|inject\w*|medicines?|tablets?|capsules?|spoon\w*|syringe|syrup|liquid|cream|mg)\b/i

export default rule({
  id: 'unsafe-dose-notation',
  chapter: 'dates-times-numbers',
  severity: 'error',
  title: 'Write doses so that nobody can misread them',
  why: 'People have taken 10 or 1,000 times too much because they misread “mcg”, “µg”, “.5mg”, “5.0mg” or “IU”.',
  whoItHelps: ['everyone'],
  sources: [cite('nhs-az', 'microgram'), cite('nhs-numbers', 'Numerals')],
  cannotSee: 'Whether the dose is right. A pharmacist or prescriber must check it.',
  examples: [
    { avoid: 'Take «50mcg» once a day.', better: 'Take 50 micrograms once a day.' },
    { avoid: 'Take «.5mg» at night.', better: 'Take 0.5mg at night.' },
    { avoid: 'Take «5.0 mg» at night.', better: 'Take 5 mg at night.' },
    { avoid: 'Inject «10 IU» of insulin.', better: 'Inject 10 units of insulin.' },
    { avoid: 'Take «1.0 milligrams» at night.', better: 'Take 1 milligram at night.' },
    { avoid: 'Take «20mcgs» once a day.', better: 'Take 20 micrograms once a day.' },
    { avoid: 'Take «10u» of insulin at midday. Inject «1 U» at night.' },
    { avoid: 'Inject «5000iu» of heparin.', better: 'Inject 5000 units of heparin.' },
    { fine: 'Take 50 micrograms or 0.5mg.' },
    { fine: 'Single cream has 18.0g of fat.' },
    { fine: 'Flat 10 U is upstairs. Take the 10u stairs. We keep insulin in box 10U-B.' },
    { fine: 'The packet may say 50 micrograms (mcg). Take 10 micrograms (400 IU) of vitamin D.' },
    { fine: 'Your blood has 5.0 g/l. The air has 35 µg/m3. Use version 2.0 g.' },
    { fine: 'The ug and mcg signs are on the packet.' }
  ],
  *check(draft) {
    for (const { match, block, start, end, place } of search(draft, dose)) {
      const { whole = '', decimals = '', gap = '', unit = '' } = match.groups ?? {}
      const number = safeNumber(whole, decimals)
      if (!number) continue
      const word = safeUnit(unit, number)
      const faults = word !== unit || number !== whole + decimals
      const before = block.text.slice(Math.max(0, start - 60), start)
      if (/^u$/i.test(unit) && !isInUnits(block, start)) continue
      if (!faults || explained.test(before) || isOfFood(unit, block, end)) continue
      const words = number + (word === unit ? gap : ' ') + (number === '1' ? word.replace(/(?<=\w{3})s$/, '') : word)
      yield { place, message: `Write “${words}”. The way it is written now has caused wrong doses.`, suggest: [words] }
    }
  }
})

function isOfFood(unit: string, { text }: Block, end: number): boolean {
  return foodUnit.test(unit) && (!medicine.test(text) || nutrient.test(text.slice(end, end + 30)))
}

function isInUnits(block: Block, start: number): boolean {
  const sentence = sentenceAt(block, start)
  const said = block.text.slice(sentence?.start ?? 0, sentence?.end)
  return inUnits.test(said) || (/\b(?:doses?|inject\w*)\b/i.test(said) && inUnits.test(block.text))
}

/** `.5` gets its 0, `5.0` loses it; nothing where there is no number, or it is 0. */
function safeNumber(whole: string, decimals: string): string {
  const number = (whole || (decimals && '0')) + (/^\.0+$/.test(decimals) ? '' : decimals)
  return /[1-9]/.test(number) ? number : ''
}

function safeUnit(unit: string, number: string): string {
  if (/^(?:mcg|µg|μg|ug)s?$/i.test(unit)) return number === '1' ? 'microgram' : 'micrograms'
  return /^i?u$/i.test(unit) ? (number === '1' ? 'unit' : 'units') : unit
}
