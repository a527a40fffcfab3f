/** What a word does in a sentence, as bits: one word may do several things. */
export const jobs = { grammar: 1, preposition: 2, be: 4 } as const

// Words that hold a sentence together and mean little by themselves.
const grammar = `a an the this that these those my your his her its our their some any no every each either neither both
  all such i me myself you yourself yourselves he him himself she hers herself it itself we us ourselves ours they them
  themselves theirs mine yours who whom whose which what where when why how there here and or but nor so yet if then
  than because as while since until unless although though whether in on at by for from with to of into onto about above
  across after against along among around before behind below beneath beside between beyond during except inside near
  off out outside over past per through throughout toward towards under underneath up upon within without down am is are
  was were be been being have has had having do does did doing done will would shall should can could may might must
  ought cannot not very too also just only even still ever never again more most much many few less least other another
  own same one`

const preposition = `in on at by for from with into onto about above across after against along among around before
  behind below beneath beside between beyond during except inside near off outside over past per through throughout
  toward towards under underneath upon within without despite via`

const be = "am is are was were be been being isn't aren't wasn't weren't get gets got"

const byWord = new Map<string, number>()
for (const [words, bit] of [
  [grammar, jobs.grammar],
  [preposition, jobs.preposition],
  [be, jobs.be]
] as const)
  for (const word of words.split(/\s+/)) byWord.set(word, (byWord.get(word) ?? 0) | bit)

export function jobsOf(word: string): number {
  const listed = byWord.get(word)
  if (listed !== undefined) return listed
  // “you'll” and “don't” do what their first word does; “patient's” is not short for anything.
  const at = word.search(/n't$|'(?:s|ll|ve|re|d|m)$/)
  const rest = at > 0 ? (byWord.get(word.slice(0, at)) ?? 0) : 0
  return rest || word.endsWith("n't") ? rest | jobs.grammar : 0
}
