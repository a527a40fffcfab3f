import { type Block, type Draft, rule } from '@allclear/core'
import { search } from '../search.ts'
import { cite } from '../sources.ts'
import { ratioPart, whoPart } from './risk.ts'

const risks = new RegExp(
  String.raw`${ratioPart} (?:of )?(?:the |these |our )?${whoPart} (?:who [^.,;\n]{3,60}? )?(?:will |may |can |could |might )?(?:have|get|feel|bleed|die|develop|need|lose|find|notice|suffer|experience)\b`,
  'gi'
)
const ratios = new RegExp(ratioPart, 'gi')
const badThing =
  /\b(?:bleed\w*|infect\w*|blood clots?|clots?|pain\w*|sore\w*|sick\w*|rash\w*|die|death|damage\w*|leak\w*|scar\w*|stroke|heart attack|complications?|side effects?|reaction|injur\w*|another operation|numb\w*|swelling|headaches?|diarrhoea|fail\w*|wound)\b/i
const otherSide =
  /\b(?:do|does|did|will|would|is|are|has|have) not\b|\b\w+n['’]t\b|\bthe (?:other|rest)\b|\b(?:most|nearly all|almost all|nearly everyone|almost everyone) (?:people|patients|women|men|of)?|\bno (?:problems?|side effects?)\b|\bnone of these\b/i

export default rule({
  id: 'risk-one-sided',
  chapter: 'dates-times-numbers',
  severity: 'suggestion',
  title: 'Give both sides of a risk: how many, and how many not',
  why: '“5 in 100 people bleed” sounds worse than “95 in 100 do not”. Both are true, and people need both.',
  whoItHelps: ['people with dyscalculia or low numeracy', 'people with mental health conditions, anxiety or distress'],
  sources: [cite('cdc-cci', 'item 19 (benefits and risks)'), cite('nhs-voice', 'reassure'), cite('hra', 'principles')],
  appliesTo: ['consent', 'leaflet'],
  cannotSee: 'Whether the risks and benefits are fair and complete.',
  examples: [
    {
      avoid: 'After the operation, «5 in 100 people bleed».',
      better: 'After the operation, 5 in 100 people bleed. The other 95 do not.',
      kind: 'consent'
    },
    { fine: 'After the operation, 5 in 100 people bleed. The other 95 do not.', kind: 'consent' },
    { fine: '5 in 100 people get a rash. Most people have no problems.', kind: 'leaflet' },
    { fine: '2 in 100 people get an infection. 98 in 100 are fine.', kind: 'leaflet' },
    { fine: '1 in 5 people have a dog.', kind: 'leaflet' },
    { fine: '5 in 100 people bleed.', kind: 'press' }
  ],
  *check(draft) {
    const found = [...search(draft, risks)].filter(({ block, start }) =>
      badThing.test(block.text.slice(start, start + 80))
    )
    const [first] = found
    // Once told, people know how to read the others.
    if (!first || found.some(({ block }) => givesOtherSide(textAround(draft, block)))) return
    yield {
      place: first.place,
      message: 'Does it say how many people this does not happen to, such as “the other 95 in 100 do not”?',
      needsPerson: true
    }
  }
})

/** Words such as “most people do not”, or the larger part of a number: “98 in 100 are fine”. */
function givesOtherSide(text: string): boolean {
  if (otherSide.test(text)) return true
  return [...text.matchAll(ratios)].some(({ groups }) => Number(groups?.top) * 2 > Number(groups?.base))
}

function textAround({ blocks }: Draft, block: Block): string {
  const at = blocks.indexOf(block)
  return blocks
    .slice(at, at + 3)
    .map(({ text }) => text)
    .join('\n')
}
