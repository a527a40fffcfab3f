import { rule } from '@allclear/core'
import { search } from '../search.ts'
import { cite } from '../sources.ts'

const claim = '(?:simple|easy|quick|painless|straightforward|harmless|pain-free|hassle-free)'
const thing =
  '(?:(?:blood|skin|urine|swab|hearing|eye|breath|online|application|medical) )?(?:tests?|procedures?|operations?|examinations?|scans?|injections?|treatments?|process(?:es)?|forms?|jabs?|x-rays?|check-ups?|surgery|swabs?)(?! (?:of|kits?|strips?|results?)\\b)'
const easyThing = String.raw`\b${claim}(?:(?:,| and|, and|,? but) (?:very |completely |totally |quite )?(?:${claim}|safe|free|fast))* ${thing}\b`
// “Simply call us”: it is not simple for everybody.
const simply = String.raw`\b(?:simply|just)(?= (?:call|phone|ring|text|email|fill|click|log|sign|go|visit|send|complete|download|scan|book|pop|walk|press|tap|register|apply)\b)`
const isEasy = String.raw`\b(?:is|are|it['’]s) (?:really |very |so |quite |completely |totally )?(?:simple|easy|quick|painless|straightforward)(?: and (?:simple|easy|quick|painless|straightforward))+\b`
const pattern = new RegExp(`${easyThing}|${simply}|${isEasy}`, 'gi')
const hint = /simpl|easy|quick|painless|straightforward|harmless|-free|\bjust /i
// “Not a simple test”, “the simplest”, “a simple form of”, “just ask if”.
const notClaimed =
  /\b(?:not|no|\w+n['’]t|never|more|if it is|who can|have|has|had|[’']ve|if you)(?: always| an?| so| as| very)? $/i

export default rule({
  id: 'subjective-claim',
  chapter: 'plain-language',
  severity: 'suggestion',
  title: 'Give facts, not “quick” or “easy”',
  why: 'What is quick or easy for one person is not for another. People who find it hard feel at fault.',
  whoItHelps: [
    'people with mobility or dexterity impairments',
    'people with a learning disability',
    'people with mental health conditions, anxiety or distress'
  ],
  sources: [cite('nhs-howwewrite', 'Accurate')],
  cannotSee: 'How long it takes and what it feels like. Ask people who have had it.',
  examples: [
    {
      avoid: 'This is a «quick, painless test».',
      better: 'The test takes 10 minutes. You may feel a sharp scratch.'
    },
    { avoid: '«Simply» fill in the form.', better: 'Fill in the form.' },
    { avoid: 'Booking «is quick and easy».', better: 'You can book online in 5 minutes.' },
    { fine: 'This is not a simple operation.' },
    { fine: 'Ask for an Easy Read form.' },
    { fine: 'Please don’t just send the letter.' },
    { fine: 'A simple form of it is rare. We have just called you. It is as easy to read as to write.' },
    { fine: 'The quick test takes 10 minutes.' }
  ],
  *check(draft) {
    for (const { block, start, end, match, place } of search(draft, pattern, hint)) {
      if (notClaimed.test(block.text.slice(0, start)) || isMeasured(block.text, end)) continue
      const isWord = /^(?:simply|just)\b/i.test(match[0])
      yield {
        place,
        message: isWord ? `Leave out “${match[0].toLowerCase()}”.` : 'Say how long it takes or what it feels like.'
      }
    }
  }
})

function isMeasured(text: string, end: number): boolean {
  return /\b\d+ (?:seconds?|minutes?|hours?)\b/.test(text.slice(end, end + 120))
}
