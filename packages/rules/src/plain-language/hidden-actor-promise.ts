import { type Block, overlaps, rule, type Sentence } from '@allclear/core'
import { findPassives, gettingInTouch, type Passive } from '../sentences/passives.ts'
import { cite } from '../sources.ts'

const toPeople =
  /\b(?:you|they|he|she|everyone|(?:child|children|baby|people|patients?|parents?|carers?|famil(?:y|ies)|relatives|applicants?|participants?|visitors))(?:['’]ll| will| shall| (?:are|is) (?:going|due) to| (?:can|should) expect to)(?: \w+){0,2} (?:be|get) \w+$/i
const toYou = /^ (?:out )?to (?:you|your home|patients|parents|families)\b/i
const spoken = /^(?:called|told|advised|informed)$/
// Not a promise to get in touch: “you will be called through”, “you will be told what to do”.
const inPerson = /^ (?:in|into|through|forward|for|from)\b|^ (?:to|what|how|about|that|not)\b/i
// Nor is “what you will be told”.
const lesser = /\b(?:what|how|whether|who|where|why)\b[^,;:]*$/i
const how =
  /\b(?:(?:tele)?phone|text|sms|e-?mail|post|letter|app|message|online|via|video|website|portal|an? call|in writing|in person)\b/i
const when =
  /\d|\b(?:within|today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|days?|weeks?|months?|years?|hours?|before|after|when|once|during|until|at (?:your|the|this|each)|same)\b/i

export default rule({
  id: 'hidden-actor-promise',
  chapter: 'plain-language',
  severity: 'warning',
  title: 'Say who will get in touch, how and by when',
  why: 'People miss calls from numbers they do not know. Not knowing how long to wait is a worry.',
  whoItHelps: [
    'Deaf people who use British Sign Language',
    'autistic people',
    'people with mental health conditions, anxiety or distress',
    'people with memory, thinking or attention difficulties, including dementia and brain injury'
  ],
  sources: [cite('nhse-waiting', 'steps and timescales'), cite('nhs-az', 'organisations; secure message')],
  cannotSee: 'Whether you can keep the promise.',
  examples: [
    {
      avoid: 'You «will be contacted» with your results.',
      better: 'Dr Lee’s team will post your results by 20 June. If they do not come, text us on 07700 900123.'
    },
    { avoid: 'Patients «will be notified» of any change.' },
    { avoid: '«You’ll be called» as soon as possible.' },
    { avoid: 'Your results «will be sent» to you. Please do not call us.' },
    { fine: 'You will be contacted by the eye clinic.' },
    { fine: 'You will be told your results at the clinic.' },
    { fine: 'At your review, a nurse will look at your feet. You will be told your risk.' },
    { fine: 'You will be contacted. We will write to you by 20 June.' },
    { fine: 'The new ward will be called Elm. Ask what you will be sent.' },
    { fine: 'You will be called into the room and told what to do.' },
    { fine: 'The letter said “you will be contacted”.' }
  ],
  *check(draft) {
    for (const block of draft.blocks) {
      if (block.kind === 'heading' || block.kind === 'title' || block.kind === 'alt') continue
      for (const [index, sentence] of block.sentences.entries())
        for (const { start, end } of findHiddenActors(block, sentence, index))
          yield {
            place: block.place(start, end),
            message: 'Say who will do this, how and by when. Add what to do if it does not happen.'
          }
    }
  }
})

/** Promises to get in touch that say neither who will do it, nor how, nor when; not here, nor in the next sentence. */
export function findHiddenActors(block: Block, sentence: Sentence, index: number): Passive[] {
  const said = block.text.slice(sentence.start, block.sentences[index + 1]?.end ?? sentence.end)
  if (how.test(said) || when.test(said)) return []
  // “At your review, the nurse will look at your feet. You will be told…”: by the nurse, there and then.
  const before = block.text.slice(block.sentences[index - 1]?.start ?? sentence.start, sentence.start)
  return findPassives(block, sentence).filter(({ participle, start, end }) => {
    if (!gettingInTouch.has(participle) || overlaps(block.quotes, start, end)) return false
    if (lesser.test(block.text.slice(sentence.start, start))) return false
    if (spoken.test(participle) && (inPerson.test(block.text.slice(end)) || when.test(before))) return false
    if (toPeople.test(block.text.slice(sentence.start, end))) return true
    return participle === 'sent' && toYou.test(block.text.slice(end, sentence.end))
  })
}
