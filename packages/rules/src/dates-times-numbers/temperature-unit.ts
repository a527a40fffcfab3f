import { rule } from '@allclear/core'
import { search } from '../search.ts'
import { cite } from '../sources.ts'

// A bare “100F” counts only where it can be a temperature: room 10F and section 4F are not.
const degrees = String.raw`(?<![\d.])(?<degrees>\d{2,3}(?:\.\d+)?)(?:(?:°|º| ?degrees?) ?F(?:ahrenheit)?\b| ?Fahrenheit\b|(?<=\b(?:9\d|10\d)(?:\.\d)?) ?F\b)`
const hot = new RegExp(
  String.raw`(?<=\d ?(?:°|º)? ?C(?:elsius)?)(?<beside> ?\(${degrees.replace('<degrees>', '<other>')}\))|${degrees}`,
  'g'
)
const aTemperature =
  /\b(?:temperature|fever|hot|cold|warm|degrees|thermometer|fridge|freez\w+|over|above|below|under|hotter|colder)\b|°|º/i
// Ounces of food are a weight.
const ounces =
  /(?<![\d.,])(?<amount>\d+(?:\.\d+)?) ?(?:fl\.? ?oz|fluid ounces?|(?:oz|ounces?)(?= (?:of )?(?:\w+ ){0,2}(?:milk|formula|feeds?|bottles?)\b))/gi
const spoons =
  /\b(?:\d+|an?|one|two|half an?)(?: (?:or|to) (?:\d+|two))? (?:tea|dessert|table)spoon(?:ful)?s?(?= (?:of )?(?:the |your |this )?(?:medicines?|syrup|liquid|suspension|paracetamol|ibuprofen|antibiotics?|linctus|laxative)\b)/gi

export default rule({
  id: 'temperature-unit',
  chapter: 'dates-times-numbers',
  severity: 'suggestion',
  title: 'Use Celsius and millilitres',
  why: 'Two scales are hard to compare when you are ill. Kitchen spoons differ, so the dose can be wrong.',
  whoItHelps: ['people with dyscalculia or low numeracy'],
  sources: [cite('nhs-az', 'Fahrenheit'), cite('nhs-numbers', 'Metric and imperial')],
  appliesTo: ['web-page', 'leaflet', 'letter', 'email', 'easy-read', 'general'],
  cannotSee: 'Whether the amount is right. Ask a pharmacist or a nurse.',
  examples: [
    { avoid: 'Call us if your temperature is over «100.4F».', better: 'Call us if your temperature is over 38C.' },
    {
      avoid: 'Call us if your temperature is over 38C« (100.4F)».',
      better: 'Call us if your temperature is over 38C.'
    },
    { avoid: 'Give your baby «4 fl oz» of milk.', better: 'Give your baby 120ml of milk.' },
    { avoid: 'Give «one teaspoon» of the medicine.' },
    { fine: 'Call us if your temperature is over 38C.' },
    { fine: 'Dissolve half a teaspoon of salt in water. Room 10F is on the left.' },
    { fine: 'A 20 oz steak weighs as much as 2 large eggs and some bread.' }
  ],
  *check(draft) {
    for (const { match, block, place } of search(draft, hot)) {
      const { degrees, beside } = match.groups ?? {}
      if (beside === undefined && !aTemperature.test(block.text)) continue
      const words = degrees === undefined ? '' : `${toCelsius(Number(degrees))}C`
      yield words
        ? { place, message: `Write “${words}”.`, suggest: [words] }
        : { place, message: 'Take this out. One scale is easier to follow than 2.', suggest: [''] }
    }
    for (const { match, place } of search(draft, ounces)) {
      const words = `${Math.round(Number(match.groups?.amount) * 30)}ml`
      yield { place, message: `Write “${words}”.`, suggest: [words] }
    }
    for (const { place } of search(draft, spoons))
      yield { place, message: 'Give the dose in ml. Tell people to use the spoon or syringe from the packet.' }
  }
})

function toCelsius(fahrenheit: number): number {
  return Math.round(((fahrenheit - 32) * 50) / 9) / 10
}
