import type { Hit } from './phrases.ts'

// “an hour”, “an MRI scan”, “an 8-week course”, but “a unit”, “a European law”, “a one-way street”.
const an = /^(?:(?!uni[^nm]|us[aeu]|uti|eu|onc?e\b)[aeiou]|hour|honest|heir|8|1[18]\b)/i
const anInitials = /^[AEFHILMNORSX](?:\p{Lu}|-|\d|\b)/u
const uninitials = /^U(?:\p{Lu}|-|\d|\b)/u
// What cannot stand after “a” at all.
const noArticle = /^(?:an?|the|your|our|their|this|these|more|most|some|several|many|much|all|enough|other|not|too) /i
// Nor after “the” or “your”: “your considerable skill” is no “your a lot of skill”.
const determiner = /^(?:the|your|our|their|my|its|every|each)$/
const noDeterminer = /^(?:an?|the|your|our|their|this|these|more|some|several|all|enough|not|too) /i

/**
 * A hit with the “a” or “an” before it, where what to write instead wants the other one: “an alteration” is “a change”.
 * A suggestion that cannot follow an article is left out.
 */
export function fitArticle(hit: Hit): Hit {
  const { block, sentence, suggest } = hit
  const before = sentence.words[hit.from - 1]
  if (!before || block.text.slice(before.end, hit.start) !== ' ') return hit
  if (determiner.test(before.lower))
    return { ...hit, suggest: suggest.filter((words) => !noDeterminer.test(`${words} `)) }
  if (!/^an?$/.test(before.lower)) return hit
  const fitting = suggest.filter((words) => !noArticle.test(`${words} `))
  // “An HbA1c (a measure…)”: it begins as before, and so does the article.
  const articleFor = (words: string) => (words.startsWith(hit.text) ? before.lower : articleOf(words))
  if (fitting.every((words) => articleFor(words) === before.lower)) return { ...hit, suggest: fitting }
  const start = before.start
  const capital = /^A/.test(before.text)
  return {
    ...hit,
    suggest: fitting.map((words) => `${capital ? 'A' : 'a'}${articleFor(words).slice(1)} ${words}`),
    from: hit.from - 1,
    start,
    text: block.text.slice(start, hit.end)
  }
}

function articleOf(words: string): 'a' | 'an' {
  if (uninitials.test(words)) return 'a'
  return an.test(words) || anInitials.test(words) ? 'an' : 'a'
}
