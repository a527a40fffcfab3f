import { rule } from '@allclear/core'
import { justBefore, search } from '../search.ts'
import { cite } from '../sources.ts'

const pattern = /\((s|es|ies|ren)\)(?![\p{L}\p{N}(])/giu
const word = /(?<![\p{L}\p{N}_.])\p{L}[\p{L}’'-]*\p{L}$/u
// After these the plural alone can be right: “your tablets”, “any tablets”.
const takesMany =
  /\b(?:your|our|their|his|her|my|any|all|these|those|the|other|following|relevant|which|what|some|no|more|\d+) (?:\p{L}+ )?$/iu
const takesOne = /\b(?:an?|one|1|each|every|this|that|another|either) (?:\p{L}+ )?$/iu
// The verb that follows agrees with one.
const agrees = /^ (?:is|was|has|does|needs|wants|who is|who has|that is|which is)\b/i

export default rule({
  id: 'bracket-plural',
  chapter: 'plain-language',
  severity: 'suggestion',
  title: 'Write the plural without brackets',
  why: 'Screen readers stumble over the brackets in “tablet(s)”, and everyone else has to choose.',
  whoItHelps: ['blind people and screen reader users', 'dyslexic people'],
  sources: [cite('nhs-punct', 'Brackets')],
  cannotSee: 'Whether it matters that there may be only one. If so, write “1 or more tablets”.',
  examples: [
    { avoid: 'Bring your «tablet(s)».', better: 'Bring your tablets.' },
    { avoid: 'List any «allergy(ies)» of your «child(ren)».', better: 'List any allergies of your children.' },
    { avoid: 'Tell us about any «person(s)» with you.', better: 'Tell us about any people with you.' },
    { avoid: 'The «leaflet(s)» is at the desk.' },
    { avoid: 'Bring a «tablet(s)».' },
    { fine: 'The wheels (small) are at the back.' },
    { fine: 'Write `getTablet(s)` in the form.' },
    { fine: 'Fill in the form called Statement of Parent(s). Section 5(s) of the law is new.' }
  ],
  *check(draft) {
    for (const { match, block, start: open, end } of search(draft, pattern)) {
      const [stem] = word.exec(block.text.slice(Math.max(0, open - 40), open)) ?? []
      if (!stem) continue
      const start = open - stem.length
      const before = justBefore(block.text, start)
      // The name of a form: “Statement of Dependency of Parent(s)”.
      if (/^\p{Lu}\p{Ll}/u.test(stem) && /\p{L} $/u.test(before)) continue
      const fits = !takesOne.test(before) && !agrees.test(block.text.slice(end))
      const plural = fits ? pluralOf(stem, match[1] ?? '') : undefined
      yield {
        place: block.place(start, end),
        message: plural
          ? `Write “${plural}”, with no brackets.`
          : 'Write the plural with no brackets, or write “1 or more”.',
        suggest: plural ? [plural] : [],
        ...(plural && takesMany.test(before) ? { safe: true } : {})
      }
    }
  }
})

/** “Allergy(ies)” and “allerg(ies)” are both “allergies”. In capitals, the ending is too. */
function pluralOf(stem: string, ending: string): string {
  if (/^person$/i.test(stem)) return `${stem.charAt(0)}eople`
  return (ending.toLowerCase() === 'ies' ? stem.replace(/y$/i, '') : stem) + ending
}
