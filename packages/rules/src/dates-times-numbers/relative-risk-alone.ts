import { rule } from '@allclear/core'
import { says, search } from '../search.ts'
import { cite } from '../sources.ts'
import { ratioPart, relativeRisk } from './risk.ts'

const realNumbers = new RegExp(
  `${ratioPart}|\\b(?:out of|in|per) (?:every |each )?\\d[\\d,]*00\\b|\\bfrom \\d[\\d.]* ?% to\\b`,
  'i'
)
const anyRisk = /risk|chance|likel|odds/i
/** As far as people look for the numbers that belong to it: about 2 sentences. */
const reach = 250

export default rule({
  id: 'relative-risk-alone',
  chapter: 'dates-times-numbers',
  severity: 'warning',
  title: 'Say what a risk was before it doubled',
  why: 'From 1 to 2 in a million is double, and so is from 1 to 2 in 10. Without real numbers people worry too much or too little.',
  whoItHelps: [
    'people with dyscalculia or low numeracy',
    'people who find reading hard',
    'people with mental health conditions, anxiety or distress'
  ],
  sources: [cite('cdc-cci', 'risk items 18-20'), cite('nhs-howwewrite', 'Accurate')],
  cannotSee: 'What the real numbers are. Ask the people whose figures they are.',
  examples: [
    {
      avoid: 'This pill «doubles your risk» of a clot.',
      better: 'Each year about 5 in 10,000 people get a clot. With this pill about 10 in 10,000 do.'
    },
    { avoid: 'Walking «cuts the risk of a stroke by 20%».' },
    { avoid: 'Smokers are «3 times more likely» to get it.' },
    { fine: 'This pill doubles your risk of a clot, from 5 in 10,000 people to 10 in 10,000.' },
    { fine: 'Never double the dose. Walking cuts your risk of a stroke.' },
    { fine: 'The price is 20% higher. Your chance of a seat is better.' }
  ],
  *check(draft) {
    if (!says(draft, anyRisk)) return
    for (const { block, start, end, place } of search(draft, relativeRisk)) {
      if (realNumbers.test(block.text.slice(Math.max(0, start - reach), end + reach))) continue
      yield { place, message: 'Add real numbers: how many people out of 1,000 before, and how many after.' }
    }
  }
})
