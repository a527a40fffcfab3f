import { rule } from '@allclear/core'
import { search } from '../search.ts'
import { cite } from '../sources.ts'

// “36-46°F” is all one. Before an “and”, a bare number counts only after “between”. “-10°F” is left alone.
const sign = '(?:°|º| ?degrees?)?(?: ?F(?:ahrenheit)?)?'
const low = String.raw`(?<low>\d{1,3}(?:\.\d+)?)${sign}(?<join> ?[-–—] ?| to | or |(?<=\b[Bb]etween [\d.]{1,5}${sign}) and )`
// A bare “100F” counts only where it can be a temperature: room 10F and section 4F are not.
const high = String.raw`(?<degrees>\d{2,3}(?:\.\d+)?)(?:(?:°|º| ?degrees?) ?F(?:ahrenheit)?\b| ?Fahrenheit\b|(?<=\b(?:9\d|10\d)(?:\.\d)?) ?F\b)`
const degrees = String.raw`(?<![\d.−-])(?:${low})?${high}`
const beside = String.raw`(?<=\d ?(?:°|º)? ?C(?:elsius)?)(?<beside> ?\(${degrees.replace(/<(?=[ldj])/g, '<other_')}\))`
const hot = new RegExp(`${beside}|${degrees}`, 'g')
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
    { avoid: 'Keep it in a fridge at «36-46°F».', better: 'Keep it in a fridge at 2C to 8C.' },
    { avoid: 'Keep the room at «68 to 77°F».', better: 'Keep the room at 20C to 25C.' },
    { avoid: 'Keep the room between «68 and 77°F».', better: 'Keep the room between 20C and 25C.' },
    { avoid: 'Keep it at 20C to 25C« (68 to 77°F)».', better: 'Keep it at 20C to 25C.' },
    { avoid: 'Room 3 and the hall are at «68°F».', better: 'Room 3 and the hall are at 20C.' },
    { avoid: 'Give your baby «4 fl oz» of milk.', better: 'Give your baby 120ml of milk.' },
    { avoid: 'Give «one teaspoon» of the medicine.' },
    { fine: 'Call us if your temperature is over 38C.' },
    { fine: 'Dissolve half a teaspoon of salt in water. Room 10F is on the left.' },
    { fine: 'A 20 oz steak weighs as much as 2 large eggs and some bread.' }
  ],
  *check(draft) {
    for (const { match, block, place } of search(draft, hot)) {
      const { low, join = '', degrees, beside } = match.groups ?? {}
      if (beside === undefined && !aTemperature.test(block.text)) continue
      const from = low === undefined ? '' : toCelsius(low) + join.replace(/ ?[-–—] ?/, ' to ')
      const words = degrees === undefined ? '' : from + toCelsius(degrees)
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

/** Parts of a degree count in a fever, not in a room or a fridge. */
function toCelsius(fahrenheit: string): string {
  const celsius = ((Number(fahrenheit) - 32) * 5) / 9
  const exact = Number(fahrenheit) > 90 || fahrenheit.includes('.')
  return `${exact ? Math.round(celsius * 10) / 10 : Math.round(celsius)}C`
}
