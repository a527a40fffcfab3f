const nounPhrase = String.raw`(?:is|are) (?:an?|the) (?:[\w-]+ ){1,4}(?:of|that|which|who|where|for|used)\b`
const verbs = String.raw`(?:means?|measures?|stands? for|(?:shows?|tests|checks?|tells (?:us|you)) (?:how|if|whether|for|what))\b`
const says = new RegExp(`^(?:${nounPhrase}|${verbs})`, 'i')
// A bracket that tells what a thing is, not when it is or what to bring.
const bracket =
  /^(?! (?:on|in|at|by|from|with|to|for|is|are|was|were|will|and|or|but|if|when)\b)(?: [\p{L}\p{N}’'-]+){1,3} \((?:(?:this|it|which|that|these|they) (?:is an?|are|shows?|measures?|tests|checks?|means?|looks?|tells|helps?)|(?:an?|the) (?:[\p{L}-]+ ){1,3}(?:that|which|who|where|for|of|to))\b/iu
// “It is a good idea” tells nothing.
const itIs =
  /^(?:it|this|they|these) (?:(?:is|are) (?:an? )?(?:[\p{L}-]+ ){0,2}(?:measures?|tests?|scans?|numbers?|names?|signs?|types?|kinds?|medicines?|treatments?|conditions?|machines?) (?:of|for|that|which|to|used|where)|means?|measures?)\b/iu

/** Whether what follows a term, in the same sentence or the next, says what it is. */
export function isDescribed(term: string, after: string): boolean {
  if (bracket.test(after) || says.test(after.trimStart())) return true
  // As much as a sentence may hold.
  const next = /^[^.!?\n]{0,160}[.!?] (.{0,160})/.exec(after.slice(0, 400))?.[1]
  if (next === undefined) return false
  if (itIs.test(next)) return true
  const subject = next.replace(/^(?:an?|the|your) /i, '')
  return subject.startsWith(`${term} `) && says.test(subject.slice(term.length + 1))
}
