import type { Hit } from '@allclear/core'
import type { SimplerWord } from '../words/simpler-words.ts'
import { standsAlone } from './stands-alone.ts'

/**
 * “Therefore” is “so” only at the head of a sentence, “Shall we?” is no order, “called Performs” is a name, and what
 * follows an article is no verb.
 */
export function isOutOfPlace(hit: Hit): boolean {
  const { phrase, from, block, start, end, text } = hit
  const { opening, before }: Partial<SimplerWord> = phrase
  if (before && !before.test(block.text.slice(end))) return true
  if (from === 0) return phrase.words === 'shall'
  if (opening === true || isNoun(hit)) return true
  return (
    /^\p{Lu}\p{Ll}/u.test(text) &&
    (isTitle(hit) ? /(?:^|\s)\p{Ll}+,? $/u : /[\p{L}\p{N}],? $/u).test(block.text.slice(0, start))
  )
}

/** In “Get Additional Help”, capitals tell nothing; in “NHS Notify can send it” and “press Submit to send it”, they name. */
function isTitle({ sentence }: Hit): boolean {
  return !sentence.words.some(({ text }) => /^\p{Ll}{4}/u.test(text))
}

/** “The manufacture of”, “your resume”, “a retaining wall”, “your middle initial”; not “the amended plan”. */
export function isNoun(hit: Hit): boolean {
  const { phrase, sentence, from, text } = hit
  if (/^(?:initial|principal)$/.test(phrase.words)) return standsAlone(hit)
  return (
    (phrase.forms === 'verb' || (phrase.forms !== 'noun' && /(?:ing|remains|resume)$/.test(phrase.words))) &&
    !/ed\b/.test(text) &&
    /^(?:an?|the|your|our|their|my|its)$/.test(sentence.words[from - 1]?.lower ?? '')
  )
}

/** “It is considerable” is no “a lot of”; “resume work” is “go back to”, and “work will resume” is “start again”. */
export function fitting(hit: Hit): string[] {
  const isLast = standsAlone(hit) || /^ (?:again|later|next|normally|soon|this|to(?:day|morrow))\b/.test(after(hit))
  const isOne = /^ (?:is|was|has|does|needs)\b/.test(after(hit)) && !/s$/.test(hit.text)
  return hit.suggest.filter((words) => {
    if (/^a lot of$|^\p{L}+ back to$/iu.test(words)) return !isLast
    if (/ again$/.test(words)) return isLast
    if (/^every /i.test(words)) return isLast
    // “The signage is” would be “the signs is”.
    return !(isOne && /[^s]s$/.test(words))
  })
}

function after({ block, end }: Hit): string {
  return block.text.slice(end)
}
