import { type Block, groupBy, type Range, rule } from '@allclear/core'
import { says, search } from '../search.ts'
import { cite } from '../sources.ts'
import { monthName, weekdayName } from './calendar.ts'
import { findTimes } from './clock.ts'
import { bareTime, minutesOf, sayFirstEnd, sayTime } from './say-time.ts'

const dash = ' ?[-–—] ?'
const clock = String.raw`\d{1,2}(?:[:.]\d\d)?`
const half = String.raw` ?[apAP]\.?[mM]\b`
const units = String.raw`(?:%|per cent\b|(?:minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|months?|years?|yrs?|people|patients|times|glasses|portions|tablets?|drops|puffs|units|miles|metres|km|cm|mm|kg|g|mg|ml|litres?|steps|points|sessions|appointments|visits)\b)`
const number = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`
const notPart = String.raw`(?<![\w./£+–—-]|\d:|\b(?:to|and|or) )`
// “Session 1 - 2pm” is no stretch, but “Clinic 9-5pm” is.
const labelled = /\b(?:session|clinic|room|ward|group|class|part|step|stage|slot|day|week)s? $/i
// After these, “9-5” and “8-6:30” can only be times. The US Open is tennis.
const day = String.raw`(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w{0,6}`
const opens = String.raw`(?<=\bopen(?: from)? |(?<![\w,] )Open(?: from)? |\b[Oo]pening (?:hours|times):? |\b[Bb]etween |\b${day}(?: ?[-–—] ?| to )${day}[,:]? )`
const ranges = new RegExp(
  [
    `${notPart}(?<hour>${clock}(?:${half})?)${dash}(?=${clock}${half})(?<hour2>${clock}${half})`, // 9am-5pm
    String.raw`\b${weekdayName}s?${dash}${weekdayName}s?\b`, // Monday-Friday
    String.raw`\b${monthName}${dash}${monthName}\b`, // June-August
    `${notPart}(?<low>${number})${dash}(?<high>${number})(?=[ -]?${units})`, // 4-6 weeks
    String.raw`(?<=\b(?:[Aa]ged?|[Aa]ges) )(?<young>\d{1,3})${dash}(?<old>\d{1,3})\b(?![-–\d])`, // aged 4-11
    String.raw`£${number}${dash}£${number}(?![\dkm])`, // £5-£10
    String.raw`(?=\d)${opens}(?<opens>${bareTime})${dash}(?<closes>${bareTime})(?![\w%£]|[:.]\d|,? ?\d+[-–—]|[-–—/]| [-–—] \d| ?[ap]\.?m\b| ?${units})` // open 9-5
  ].join('|'),
  'g'
)

export default rule({
  id: 'range-with-dash',
  chapter: 'dates-times-numbers',
  severity: 'suggestion',
  title: 'Write “9am to 5pm”, with “to” and no dash',
  why: 'A screen reader may leave a dash out, or say “minus”. A short dash is also easy to miss.',
  whoItHelps: ['blind people and screen reader users', 'people with low vision', 'dyslexic people'],
  sources: [cite('nhs-numbers', 'Ranges'), cite('nhs-incl-age', 'People between 2 ages')],
  examples: [
    { avoid: 'We are here «9am-5pm».', better: 'We are here 9am to 5pm.' },
    { avoid: 'We are here «Monday – Friday».', better: 'We are here Monday to Friday.' },
    { avoid: 'We are here «6-8pm».', better: 'We are here 6pm to 8pm.' },
    { avoid: 'Eye clinic «9-1pm».', better: 'Eye clinic 9am to 1pm.' },
    { avoid: 'We are here «9-1pm».', better: 'We are here 9am to 1pm.' },
    { avoid: 'We are here «12-2pm».', better: 'We are here midday to 2pm.' },
    { avoid: 'We are open «8-6:30».', better: 'We are open 8am to 6:30pm.' },
    { avoid: 'Call us between «9-5», Monday to Friday.', better: 'Call us between 9am and 5pm, Monday to Friday.' },
    { avoid: 'It costs «£5-£10», or more.', better: 'It costs £5 to £10, or more.' },
    { avoid: 'It takes «4-6» weeks.', better: 'It takes 4 to 6 weeks.' },
    { avoid: 'It is for children aged «4–11».', better: 'It is for children aged 4 to 11.' },
    { fine: 'We are here 9am to 5pm, Monday to Friday.' },
    { fine: 'Call 0113-496-0142. We are here 24-7. Have the 6-in-1 jab.' },
    { fine: 'Come to session 1 - 2pm on Monday.' },
    { fine: 'She won the US Open 6-4, 6-3. It is for children between 9-12. The shop is open 2-4.' },
    { fine: 'Your code is 4-6 and the score was 3-2.' },
    { fine: 'We are here between 9am and 5pm - 7 days a week.' }
  ],
  *check(draft) {
    if (!says(draft, anyDash)) return
    let known: ReadonlyMap<Block, Range[]> | undefined
    for (const { match, block, start, end, place } of search(draft, ranges)) {
      const { low, high, young, old, hour, hour2, opens, closes } = match.groups ?? {}
      const [from, to] = [low ?? young, high ?? old].map((text) => Number(text?.replace(/,/g, '')))
      // “10-9” is a score or a step back.
      if (from !== undefined && to !== undefined && from >= to) continue
      // Times that are hard to read in themselves are put right as one.
      if (/\d[:.]\d|[ap]\.?m|noon/.test(match[0])) {
        known ??= groupBy(findTimes(draft), (time) => time.block)
        const taken = known.get(block) ?? []
        // Both come in the order they stand.
        while (taken[0] && taken[0].end <= start) taken.shift()
        if (taken[0] && taken[0].start < end) continue
      }
      const between = /\bbetween $/i.test(block.text.slice(Math.max(0, start - 8), start))
      const join = between ? ' and ' : ' to '
      const times = opens && closes ? openingTimes(opens, closes) : halfTimes(hour, hour2)
      if (opens && (!times || (between && /^12/.test(closes ?? '')))) continue
      if (times && / [-–—] /.test(match[0]) && labelled.test(block.text.slice(Math.max(0, start - 10), start))) continue
      const words = times ? times.join(join) : match[0].replace(/ ?[-–—] ?/, join)
      yield { place, message: `Write “${words}”.`, suggest: [words], ...(times ? {} : { safe: true }) }
    }
  }
})

/** Opening times go from the morning or midday to the afternoon; “open 2-4” may be anything. */
function openingTimes(from: string, to: string): [string, string] | undefined {
  if (minutesOf(from) >= minutesOf(to)) return [sayTime(from, 'a'), sayTime(to, 'p')]
  return /^12/.test(from) ? [sayTime(from, 'p'), sayTime(to, 'p')] : undefined
}

/** “6-8pm”, where only the second has its am or pm. */
function halfTimes(from = '', to = ''): [string, string] | undefined {
  if (from === '' || /m$/i.test(from)) return undefined
  const first = sayFirstEnd(from, to)
  // The stop of “p.m.” stays behind the place.
  return to.includes('.m')
    ? [first.replace(/([ap])m$/, ' $1.m.'), to]
    : [first, to.replace(/ (?=[ap]m)/i, '').toLowerCase()]
}

const anyDash = /[\dmyhletr] ?[-–—] ?[\d£MTWFSJADON]/
