import type { Range } from './ranges.ts'

/** Stands in for whatever is not read as words: a letter, neither capital nor small. */
export const maskedLetter = 'ˣ'

const mark =
  /(?<![.!?…])[.!?…]+(?:[)\]}"'”’»]|\p{Extended_Pictographic}|\uFE0F)*(?=\s|$)|[.!?](?<=\p{Ll}{2}.)(?=\p{Lu}\p{Ll})/gu

// What follows a mark that ended nothing: a small letter, but not that of "eConsult" or "b) Dry them".
const goesOn = /^[“"‘'([]*(?!\p{Ll}[\p{Lu})])\p{Ll}/u

// Words that begin a sentence and no name.
const begins =
  /^[“"‘'([]*(?:A|An|And|Are|As|At|But|Can|Do|Does|Each|For|From|Go|He|Her|His|How|I|If|In|Is|It|Its|My|No|On|Or|Our|Please|See|She|So|Some|That|The|Their|Then|There|These|They|This|Those|To|We|What|When|Where|Who|Why|With|You|Your)\b/

// Short forms, by what their stop comes before.
const anything = /^(?:e\.?g|i\.?e|n\.?b|viz|cf|vs?)$/i
const name = /^(?:Dr|Mrs?|Ms|Mx|Miss|Prof|Revd?|Hon|Sir|Fr|St)$/
const day = 'Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun'
const month = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec'
const amount = new RegExp(
  `^(?:[Nn]os?|[Ff]igs?|[Vv]ol|[Cc]h|pp?|[Pp]aras?|[Tt]el|[Ee]xt|[Rr]ef|[Aa]pprox|[Mm]in|[Mm]ax|[Ii]ncl|[Ee]xcl|[Dd]ept|ca?|${day}|${month})$`
)
const time = new RegExp(`^(?:\\d*(?:[ap]\\.?m)|${day})$`)
const date = new RegExp(
  `^(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?(?:(?:${day}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|${month}|January|February|March|April|June|July|August|September|October|November|December|GMT|BST)\\b|May\\s\\d)|^\\d{1,2}(?:st|nd|rd|th)?\\sMay\\b|^[(–-]`
)
const number = /^[£€$~\d]/

// The C of "vitamin C", not of "C. Lee".
const lettered =
  /^(?:vitamins?|hepatitis|plan|type|group|grade|band|class|ward|bay|gate|door|exit|entrance|room|block|building|floor|level|zone|area|lift|stop|stand|platform|terminal|part|section|schedule|appendix|annex|table|figure|chart|box|form|option|question|strep|influenza|flu)$/i

/** Where the sentences of a line stand. Written for UK English, in which `Dr` and `2pm` may have stops or none. */
export function splitSentences(line: string): Range[] {
  const sentences: Range[] = []
  let start = 0
  for (const { index, 0: marks } of line.matchAll(mark)) {
    const end = index + marks.length
    const next = line.slice(end, end + 40).trimStart()
    if (next && !isEnd(line.slice(Math.max(start, index - 60), index), marks, next)) continue
    add(start, end)
    start = end
  }
  add(start, line.length)
  return sentences

  function add(from: number, to: number): void {
    while (from < to && /\s/.test(line.charAt(from))) from++
    while (from < to && /\s/.test(line.charAt(to - 1))) to--
    if (from === to) return
    const end = to - from > longest ? lastSpace(line, from, from + longest) : to
    sentences.push({ start: from, end })
    if (end < to) add(end, to)
  }
}

/** Nobody writes so long a sentence, in UTF-16 units. To find the words of one takes four times as long when it is twice as long. */
const longest = 20_000

/** Where a stretch without an end can be cut: at its last white space, or else anywhere. */
function lastSpace(line: string, from: number, to: number): number {
  const space = line.slice(from, to).search(/\s\S*$/)
  return space > 0 ? from + space : to
}

/** Whether `marks` end the sentence that began with `before`, when more text follows. */
function isEnd(before: string, marks: string, next: string): boolean {
  if (goesOn.test(next)) return false
  if (marks !== '.') return true
  const words = before.trimStart().split(/\s+/)
  const word = words.at(-1)?.replace(/^[^\p{L}\d]+/u, '') ?? ''
  const previous = words.at(-2)?.replace(/\.$/, '') ?? ''
  // "1. Wash your hands." "J. Smith will call."
  if (words.length === 1 && /^(?:\d{1,3}|\p{L}|[ivx]{1,4})$/u.test(word)) return false
  if (anything.test(word)) return false
  if (time.test(word) && date.test(next)) return false
  if (amount.test(word)) return !number.test(next) && !next.startsWith(maskedLetter)
  // "12 High St. Bring your letter."
  if (word === 'St' && words.length > 2 && /^\p{Lu}/u.test(previous)) return true
  if (name.test(word)) return begins.test(next)
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word)) return lettered.test(previous) || begins.test(next) || number.test(next)
  return true
}
