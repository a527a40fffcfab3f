import { rule } from '@allclear/core'
import { search } from '../search.ts'
import { cite } from '../sources.ts'

const slash = /\/(?= ?\p{Ll})/gu
// Lower case and in full: initials, units, dates and paths are something else.
// Nor is one of several boxes to tick: “male / female / other”.
const wordBefore = /(?<![\p{L}\p{N}_/.@:’'-]|\/ )(\p{L}?\p{Ll}+)( ?)$/u
const wordAfter = /^( ?)(\p{Ll}+)(?![\p{L}\p{N}_/.@:-]*[\p{L}\p{N}_/@]| \/)/u
/** No word is as long as this. */
const longest = 40
const units = new Set(
  `beat beats breath breaths day days dose dose gram grams hour hours hr km kg litre litres mcg mg microgram micrograms mile
  miles min mins minute minutes ml mmol mol month months part parts sec second seconds unit units week weeks year
  years`.split(/\s+/)
)
// Names of things, and what forms and machines say. “He/she” is for the rule about men and women.
const fine =
  /^(?:yes\/no|no\/yes|on\/off|start\/stop|stop\/start|play\/pause|win\/win|\p{L}+\/(?:ies|ren)|true\/false|pass\/fail|read\/write|input\/output|client\/server|either\/or|left\/right|am\/pm|he\/she|she\/he|his\/hers?|hers?\/his|him\/her|her\/him|s\/he|himself\/herself|they\/them|she\/her|he\/him|n\/a|c\/o|w\/c|w\/e|a\/c|b\/f|i\/v|up\/down|plus\/minus|and\/or)$/iu

export default rule({
  id: 'and-or-slash',
  chapter: 'plain-language',
  severity: 'suggestion',
  title: 'Write “or” or “and”, not a slash',
  why: 'Screen readers say “slash”. “And/or” leaves people to work out what you mean.',
  whoItHelps: ['blind people and screen reader users', 'autistic people', 'dyslexic people'],
  sources: [cite('pl-gov', 'slashes')],
  cannotSee: 'Whether you mean one, the other or both.',
  examples: [
    { avoid: 'Bring a «parent/carer».', better: 'Bring a parent or carer.' },
    { avoid: 'Bring your letter «and/or» card.', better: 'Bring your letter or card.' },
    { avoid: 'Show your «card / letter» at the desk.', better: 'Show your card or letter at the desk.' },
    { fine: 'We are open 24/7. Call or text.' },
    { fine: 'Take 5 mg/ml, or 60 beats/minute.' },
    { fine: 'Go to nhs.uk/flu or /work/forms/send.' },
    { fine: 'Press the start/stop button. Tick male / female / other.' },
    { fine: 'Answer yes/no. The group is for people with ME/CFS.' }
  ],
  *check(draft) {
    for (const { block, start, end } of search(draft, slash)) {
      const [, first, gap] = wordBefore.exec(block.text.slice(Math.max(0, start - longest), start)) ?? []
      const [, same, second] = wordAfter.exec(block.text.slice(end, end + longest)) ?? []
      if (first === undefined || second === undefined || gap !== same) continue
      const words = `${first}/${second}`
      const isAndOr = /^and\/or$/i.test(words)
      if (!isAndOr && (isShort(first) || isShort(second) || fine.test(words))) continue
      const better = isAndOr ? 'or' : `${first} or ${second}`
      yield {
        place: block.place(start - first.length - (gap?.length ?? 0), end + second.length + (gap?.length ?? 0)),
        message: isAndOr
          ? 'Write “or”. If you mean both, add “or both”.'
          : `Write “${better}”, or “and” if you mean both.`,
        suggest: [better]
      }
    }
  }
})

function isShort(word: string): boolean {
  return word.length < 3 || units.has(word)
}
