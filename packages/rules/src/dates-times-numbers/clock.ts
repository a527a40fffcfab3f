import { type Block, type Draft, type Range, sentenceAt } from '@allclear/core'
import { type Found, search } from '../search.ts'
import { weekdayName, weekdayPart } from './calendar.ts'
import { aDay, readPointTime } from './point-times.ts'
import { sayTime } from './say-time.ts'

/** A time that people may misread. */
export interface Time extends Range {
  block: Block
  /** As people say it, best first. More than one where nobody can tell which is meant. */
  say: string[]
  /** The change is right whatever stands around it. */
  sure: boolean
  /** Everybody understands it, but it could be shorter. */
  mild: boolean
}

/** Every time in a draft that is not written as people say it, in the order they stand. */
export function findTimes(draft: Draft): Time[] {
  const order = new Map(draft.blocks.map((block, index) => [block, index]))
  const orderOf = ({ block }: Time) => order.get(block) ?? 0
  return [...halfDays(draft), ...twelves(draft), ...clock24(draft)].sort(
    (a, b) => orderOf(a) - orderOf(b) || a.start - b.start
  )
}

const half = String.raw`(?<half>[ap])(?:m\b|\.m\b\.?)`
const halfDay = new RegExp(
  String.raw`(?<![\d.:£$€])(?<hour>1[0-2]|0?[1-9])(?<mark>[:.])(?<minute>[0-5]\d) ?${half}`,
  'gi'
)
const firstOfTwo = /\d[:.]\d\d ?(?:-|–|—|to|until|and|or) ?$/

/** `5.00pm` and `5.30 p.m.`. */
function* halfDays(draft: Draft): Iterable<Time> {
  for (const found of search(draft, halfDay)) {
    const { hour = '', mark, minute = '', half = '' } = found.match.groups ?? {}
    if ((hour === '12' && minute === '00') || (mark === ':' && minute !== '00')) continue
    const words = sayTime(`${hour}:${minute}`, half.toLowerCase())
    const before = found.block.text.slice(Math.max(0, found.start - 12), found.start)
    yield { ...rangeOf(found), say: [words], sure: !firstOfTwo.test(before), mild: true }
  }
}

const twelve = new RegExp(String.raw`(?<![\d.:£$€])12(?:[:.]00)? ?(?:(?<word>noon|midday|midnight)\b|${half})`, 'gi')
const noon = /(?<!\b(?:12|12[.:]00|high) ?)\bnoon\b/gi

/** `12 noon`, `12pm` and `noon`. */
function* twelves(draft: Draft): Iterable<Time> {
  for (const found of search(draft, twelve)) {
    const { word, half } = found.match.groups ?? {}
    const isDay = word ? !/midnight/i.test(word) : half?.toLowerCase() === 'p'
    const say = isDay ? ['midday', 'midnight'] : ['midnight', 'midday']
    yield { ...rangeOf(found), say: word ? say.slice(0, 1) : say, sure: word !== undefined, mild: false }
  }
  for (const found of search(draft, noon)) yield { ...rangeOf(found), say: ['midday'], sure: true, mild: true }
}

const digits =
  /(?<![\d:.,£$€/T+#])(?<hour>[01]?\d|2[0-4])(?<mark>[:.]?)(?<minute>[0-5]\d)(?<hours> ?(?:hrs?|hours|h)\b\.?| ?pm\b)?(?![\d:%]|[.,]\d|\w)/g

interface Digits extends Found {
  hour: number
  minute: number
  mark: string
  hours: string
}

/** `14:00`, `1730hrs`, `17.30 hrs`, and the morning end of `09:00 to 17:00`. */
function* clock24(draft: Draft): Iterable<Time> {
  const all = [...search(draft, digits)].map(readDigits)
  const wanted = new Set(all.filter(isClock24))
  all.forEach((one, index) => {
    for (const other of [all[index - 1], all[index + 1]])
      if (other && wanted.has(other) && isOtherEnd(one, other)) wanted.add(one)
  })
  const inTables = [...wanted].filter(({ block }) => block.kind === 'cell').length
  for (const one of wanted) {
    // A timetable.
    if (one.block.kind === 'cell' && inTables > 4) continue
    yield { ...rangeOf(one), say: [say(one)], sure: isSure(one), mild: false }
  }
}

function isSure({ block, start, end, mark, hours }: Digits): boolean {
  return mark === ':' || hours !== '' || (mark === '.' && readPointTime(block, start, end).isOfDay)
}

function readDigits(found: Found): Digits {
  const { hour, mark = '', minute, hours = '' } = found.match.groups ?? {}
  return { ...found, hour: Number(hour), minute: Number(minute), mark, hours: hours.replace(/[ .]/g, '').toLowerCase() }
}

function say({ hour, minute }: Digits): string {
  return sayTime(`${hour % 12 || 12}:${String(minute).padStart(2, '0')}`, hour % 24 < 12 ? 'a' : 'p')
}

const opening = String.raw`\b(?:times?|(?:opening|office|clinic|visiting) hours)\b:?|\b${weekdayName}s?[,:]?|\b(?:mon|tue|wed|thu|fri|sat|sun)[,:]?`
const timeBefore = new RegExp(String.raw`(?:\b(?:at|from|until|till|by|between|arrive)\b:?|${opening}) ?$`, 'i')
// “Monday 08.30 to”, which leads to the other end. “Between 11.50 and” may be about a blood test.
const firstEnd = new RegExp(String.raw`(?:${opening}) ?\d{1,2}\.[0-5]\d ?(?:-|–|—|to|until|till|and) ?$`, 'i')
const endsThere = /^(?:$|[.,;)\n]| (?:on|to|until|till|and|in|or)\b| ?[-–])/
const dayNext = new RegExp(`^ ?(?:\\(|each\\b|every\\b|daily\\b|${weekdayPart})`, 'i')
// What looks like a time but is a verse, a score, a length of time or an amount.
const bookBefore =
  /\b(?:Gen|Ex|Lev|Num|Deut|Josh|Judg|Ruth|Sam|Kings|Chron|Ezra|Neh|Esth|Job|Ps|Prov|Ecc|Song|Isa|Jer|Lam|Ezek|Dan|Hos|Joel|Amos|Matt|Mark|Luke|John|Acts|Rom|Cor|Gal|Eph|Phil|Col|Thess|Tim|Titus|Heb|Jas|James|Pet|Jude|Rev|Qur|Surah)[a-z’']*\.? $/
const otherBefore =
  /(?:\b(?:odds|ratio|aspect|score|won|lost|verse|chapter|version|v|page|room|ext(?:ension)?|about|over)\b[^.]{0,12}|\d{4}-\d\d-\d\d,? )$/i
const otherAfter =
  /^ ?(?:[ap]\.?m\b|min|sec|per\b|UTC|odds|ratio|aspect|points|goals|hours? of|hours? per|hours? a\b|[CF]\b|°)/i
function isClock24({ block, start, end, match, hour, minute, mark, hours }: Digits): boolean {
  const before = block.text.slice(Math.max(0, start - 40), start)
  const after = block.text.slice(end, end + 20)
  if (bookBefore.test(before) || otherBefore.test(before) || otherAfter.test(after)) return false
  if (hour === 24 && minute > 0) return false
  const led = timeBefore.test(before) || (mark === '.' && firstEnd.test(before))
  if (hours === 'pm') return hour > 12 && hour < 24
  if (mark === ':') return hour > 12 || hours !== ''
  // “Between 13.50 and 16.20 grams”.
  const [otherEnd] =
    /^ ?(?:-|–|—|to|until|till|and|or) ?\d{1,2}\.\d\d(?: ?(?:[ap]\.?m\b|hrs?\b|h\b))?/i.exec(after) ?? []
  const rest = after.slice(otherEnd?.length)
  if (mark === '.' && otherEnd && !endsThere.test(rest) && !dayNext.test(rest)) return false
  if (mark === '.' && hours !== '') return led
  if (mark === '.') {
    const { isAmount, isLed } = readPointTime(block, start, end)
    return !isAmount && (led || isLed) && hour > 12 && (endsThere.test(after) || dayNext.test(after))
  }
  if (match.groups?.hour?.length !== 2) return false
  if (hours === '' && isStretch24(before, match[0], after)) return true
  if (hours) return match[0].startsWith('0') || led || hours !== 'hours'
  // “Come on 3 June at 1400” or “come at 0900”, not “built at 1400”.
  if (!/\bat $/.test(before) || !endsThere.test(after)) return false
  return match[0].startsWith('0') || aDay.test(block.text.slice(Math.max(0, start - 80), end + 60))
}

const stretch24 = new RegExp(
  String.raw`\b(?:from|between|open|closed|${weekdayName}s?[,:]?) (?=0|.{4,7}\b0)(?:[01]\d|2[0-4])[0-5]\d ?(?:-|–|—|to|until|till|and) ?(?:[01]\d|2[0-4])[0-5]\d(?![-–—]?\d)`,
  'gi'
)
const numbered = /\b(?:number|code|form|batch|serial|ext)(?:s|ed|ension)?\b[^.]{0,20}$/i

/** One end of `from 0700-1900`. Without a 0 in front they may be years: `from 1930-1945`. */
function isStretch24(before: string, own: string, after: string): boolean {
  const around = before + own + after
  return [...around.matchAll(stretch24)].some(
    ({ index, 0: { length } }) =>
      index < before.length && before.length < index + length && !numbered.test(around.slice(0, index))
  )
}

/** Whether two times are the ends of one stretch, as the 09:00 of “09:00 to 17:00”. */
function isOtherEnd(one: Digits, other: Digits): boolean {
  if (one.block !== other.block || one.mark !== other.mark) return false
  if (one.mark ? one.hour < 6 : one.match[0].length !== 4 || !other.hours) return false
  const [first, second] = one.start < other.start ? [one, other] : [other, one]
  return /^ ?(?:-|–|—|to|until|till|and|or) ?$/i.test(one.block.text.slice(first.end, second.start))
}

/** The stop of `p.m.` may also end the sentence: then it stays. */
function rangeOf({ block, match, start, end }: Found): Pick<Time, 'block' | 'start' | 'end'> {
  const stays = match[0].endsWith('.') && sentenceAt(block, end - 1)?.end === end
  return { block, start, end: stays ? end - 1 : end }
}
