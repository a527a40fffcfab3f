import type { Sentence, Word } from './sentences.ts'

const joining = new Set(['of', 'for', 'the', 'and', 'in', 'with', 'on', 'to', '&', 'a', "l'", 'de', 'la'])
// “The MDT on Monday”: a day or a month has its capital wherever it stands.
const dated =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/
const capital = /^\p{Lu}/u
const lower = /\p{Ll}/u

/**
 * Whether the words from `from` to `to` (both included) belong to a proper name: "Royal Hospital for Neuro-disability",
 * "Guide Dogs for the Blind". True when they are written with capitals, next to at least two other words that are.
 * A sentence written in capitals throughout tells nothing.
 */
export function isInName(sentence: Sentence, from: number, to: number): boolean {
  const { words } = sentence
  const isCapital = (index: number) => {
    const word = words[index]
    return word !== undefined && capital.test(word.text)
  }
  const content = range(from, to).filter((index) => !joining.has(words[index]?.lower ?? ''))
  if (content.length === 0 || !content.every(isCapital)) return false
  if (words.every((word) => word.masked || capital.test(word.text) || joining.has(word.lower))) return isBody(words)
  if (!words.some((word) => lower.test(word.text))) return false
  let others = 0
  let anchored = false
  for (const [step, first] of [
    [-1, from - 1],
    [1, to + 1]
  ] as const) {
    for (let index = first; index >= 0 && index < words.length; index += step) {
      if (isCapital(index) && dated.test(words[index]?.lower ?? '')) continue
      if (isCapital(index) && !(index === 0 && joining.has(words[0]?.lower ?? ''))) {
        others++
        // The first word of a sentence has a capital whatever it is.
        if (index > 0) anchored = true
      } else if (!joining.has(words[index]?.lower ?? '')) break
    }
  }
  return others >= 2 || (others === 1 && anchored)
}

const bodies = new Set(
  'association board centre council department hospital service services surgery team trust unit'.split(' ')
)

/** A line such as “School Age Immunisation Service”: a heading in capitals has words like “your” or “how” as well. */
function isBody(words: readonly Word[]): boolean {
  return (
    words.length > 2 &&
    words.some(({ text }) => lower.test(text)) &&
    bodies.has(words.at(-1)?.lower ?? '') &&
    !words.some(({ lower: said }) => /^(?:about|at|how|in|new|our|the|this|to|what|with|your)$/.test(said))
  )
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
