import { type Block, rule, type Sentence } from '@allclear/core'
import { usesOf } from '../initials/abbreviations.ts'
import { cite } from '../sources.ts'
import { initials } from '../words/initials.ts'

// Readers will meet these on signs, on forms and in letters.
const common = new Set(initials.map(({ short }) => short))

const inBrackets = / \($/
// Where people work, meet and plan. The short name of a condition or a test is one that readers will meet again.
const ofOrganisations =
  /\b(?:boards?|committees?|coordinators?|forums?|frameworks?|groups?|managers?|meetings?|networks?|offices?|officers?|panels?|partnerships?|pathways?|plans?|polic(?:y|ies)|programmes?|projects?|services?|teams?|units?)$/

export default rule({
  id: 'abbreviation-used-once',
  chapter: 'plain-language',
  severity: 'suggestion',
  title: 'Leave out initials that you do not use again',
  why: 'Initials that nobody needs later get in the way.',
  whoItHelps: ['people who find reading hard', 'dyslexic people'],
  sources: [cite('pl-gov', 'minimize abbreviations'), cite('nhs-formatting', 'Abbreviations')],
  cannotSee: 'Whether people will meet the initials on a sign or a form.',
  examples: [
    {
      avoid: 'Join our «family support group (FSG)». It meets every month.',
      better: 'Join our family support group. It meets every month.'
    },
    { fine: 'Join our family support group (FSG). The FSG meets every month.' },
    { fine: 'You may have a urinary tract infection (UTI).' },
    { fine: 'Write to the Care Quality Commission (CQC).' },
    { fine: 'Ask the team (NHS staff only).' }
  ],
  *check(draft) {
    for (const [short, uses] of usesOf(draft)) {
      const [use] = uses
      if (uses.length > 1 || !use || common.has(short)) continue
      const { block, sentence, index, start, end } = use
      if (!inBrackets.test(block.text.slice(0, start)) || block.text[end] !== ')') continue
      const from = fullBefore(block, sentence, index, short)
      const full = from === undefined ? '' : block.text.slice(from, start - 2)
      if (from === undefined || /\p{Lu}/u.test(full) || !ofOrganisations.test(full)) continue
      yield {
        place: block.place(from, end + 1),
        message: `Leave out “(${block.text.slice(start, end)})”: the initials are not used again.`,
        suggest: [full]
      }
    }
  }
})

/** Where the words begin whose first letters are the initials. */
function fullBefore({ text }: Block, { words }: Sentence, index: number, short: string): number | undefined {
  let letters = [...short.toLowerCase()]
  for (let at = index - 1; at >= 0; at--) {
    const word = words[at]
    if (!word) return undefined
    const isLast = word.lower.charAt(0) === letters.at(-1)
    if (isLast) letters = letters.slice(0, -1)
    else if (!/^(?:and|of|for|the|in|to|with)$/.test(word.lower)) return undefined
    if (letters.length === 0)
      return /[.,;:()]/.test(text.slice(word.start, (words[index]?.start ?? 0) - 2)) ? undefined : word.start
  }
  return undefined
}
