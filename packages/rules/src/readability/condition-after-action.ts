import { rule, sentenceAt } from '@allclear/core'
import { search } from '../search.ts'
import { findImperatives } from '../sentences/imperatives.ts'
import { cite } from '../sources.ts'

// What can do harm to those the exception is for.
const harm = new Set(`apply drink eat give inhale inject insert put rub spray swallow take use`.split(/\s+/))
const exception = /\b(?:unless|except (?:if|when|where)|but not (?:if|when)|apart from when) [^.;:!?\n]+/gi
// Somebody has looked at the person and knows: “unless your doctor tells you to”. Nor does “unless you want to” harm.
const advised =
  /\b(?:doctor|nurse|midwife|pharmacist|GP|team|consultant|surgeon|dentist|we|they|she|he|healthcare|professional|told|tells?|advi[sc]\w+|says?|said|prescribed|instructed|want|need|like|prefer|agreed|otherwise)\b/i

// Whom it can harm: not “use the lift unless there is a fire”.
const somebody = /\b(?:you|your|yours|child|baby|skin|wound|pregnant|allergic)\b/i

export default rule({
  id: 'condition-after-action',
  chapter: 'readability',
  severity: 'suggestion',
  title: 'Put an exception before what to do',
  why: 'People act before they read on. Those who must not do it need to know first.',
  whoItHelps: [
    'people with a learning disability',
    'autistic people',
    'people with memory, thinking or attention difficulties, including dementia and brain injury'
  ],
  sources: [cite('pl-gov', 'main idea before exceptions')],
  cannotSee: 'How much harm it does to people who did not read the exception.',
  examples: [
    {
      avoid: 'Take 2 tablets with food, «unless you are pregnant».',
      better: 'If you are pregnant, do not take these tablets. Everyone else: take 2 tablets with food.'
    },
    { avoid: 'Put the cream on twice a day «except if your skin is broken».' },
    { fine: 'If you are pregnant, do not take these tablets.' },
    { fine: 'Do not take it unless you are over 16.' },
    { fine: 'Take 2 tablets a day unless your doctor tells you to take 1.' },
    { fine: 'Use the lift unless there is a fire. Put the lid on unless it is on.' },
    { fine: 'Come to the main desk, unless you have a ticket.' }
  ],
  *check(draft) {
    for (const { block, start, match, place } of search(draft, exception)) {
      const sentence = sentenceAt(block, start)
      if (!sentence || !somebody.test(match[0]) || advised.test(match[0])) continue
      const [first] = findImperatives(block, sentence)
      const said = block.text.slice(sentence.start, start)
      if (!first || first.start > start || !harm.has(first.verb) || /\b(?:not|never|avoid|stop)\b|n['’]t\b/i.test(said))
        continue
      yield {
        place,
        message: 'Put this first: say who must not do it, then what everyone else can do.',
        needsPerson: true
      }
    }
  }
})
