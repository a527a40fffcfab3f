import { rule, sentenceAt } from '@allclear/core'
import { search } from '../search.ts'
import { cite } from '../sources.ts'

const pattern = new RegExp(
  [
    String.raw`\b(?:drink|eat) (?:plenty|lots|a lot)(?: of (?:water|fluids?|liquids?|drinks|fibre|fruit|salt))?`,
    String.raw`\b(?:plenty|lots) of (?:water|fluids?|liquids?|fibre|exercise)\b`,
    String.raw`\ba (?:small|large|good|fair|moderate|generous|sensible) (?:amount|glass|quantity|portion) of (?:water|fluids?|food|alcohol|wine|salt|sugar|cream|ointment|gel|lotion|exercise|milk|fruit)\b`,
    String.raw`\b(?:take|have|use|give)(?: \w+)? (?:a few|some|several) (?:tablets|capsules|drops|puffs|doses|units)\b(?! (?:in the|with you)\b)`,
    String.raw`\b(?:drink|eat|exercise)(?: \w+){0,2} in moderation\b`,
    String.raw`\b(?:take|use|apply)(?: (?:the|your|this|these|any|a|an|more))?(?: \w+)? (?:tablets?|medicines?|painkillers?|cream|ointment|gel|lotion|moisturiser|drops|spray|inhaler|paracetamol|ibuprofen) (?:regularly|frequently|sparingly|liberally|generously)\b`
  ].join('|'),
  'gi'
)
const hint =
  /plenty|lots|a lot|amount|glass|quantity|portion|a few|some|several|moderation|(?:regular|frequent|sparing|liberal|generous)ly/i
const measured =
  /\b\d|\b(?:once|twice|every|size of|pea-sized)\b|\b(?:half|one|two|three|four|six|eight) (?:glass|cup|litre|pint|bottle|tablet|time|fingertip)/i

export default rule({
  id: 'vague-amount',
  chapter: 'plain-language',
  severity: 'suggestion',
  title: 'Say how much and how often',
  why: 'People guess what “plenty” is, and each person guesses something else.',
  whoItHelps: ['people with dyscalculia or low numeracy', 'autistic people'],
  sources: [cite('nhs-howwewrite', 'Accurate')],
  appliesTo: ['letter', 'leaflet', 'web-page', 'email', 'easy-read', 'consent', 'general'],
  cannotSee: 'What the right amount is. Ask a clinician.',
  examples: [
    { avoid: '«Drink plenty of fluids».', better: 'Drink 6 to 8 glasses of water a day.' },
    { avoid: 'For a week, «use the cream sparingly».' },
    { avoid: 'You can have «a small amount of alcohol».' },
    { fine: 'Drink plenty of water: 6 to 8 glasses a day.' },
    { fine: 'Use your inhaler regularly, twice a day. Take some tablets with you.' },
    { fine: 'There is plenty of room for your chair.' },
    { fine: 'Some tablets are blue. Use bold type sparingly.' }
  ],
  *check(draft) {
    for (const { block, start, place } of search(draft, pattern, hint)) {
      const sentence = sentenceAt(block, start)
      if (sentence && measured.test(block.text.slice(sentence.start, sentence.end + 80))) continue
      yield {
        place,
        message: 'Say how much or how often, in numbers.',
        needsPerson: true
      }
    }
  }
})
