import { type Block, type Draft, rule } from '@allclear/core'
import { says, search } from '../search.ts'
import { cite } from '../sources.ts'
import { findTimes } from './clock.ts'

const dash = ` ?(?<dash>[-–—]) ?`
const clock = String.raw`\d{1,2}(?:[:.]\d\d)?`
const half = String.raw` ?[apAP]\.?[mM]\b`
const days = String.raw`(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b`
const months = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December)\b`
const units = String.raw`(?:%|per cent\b|(?:minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|months?|years?|yrs?|people|patients|times|glasses|portions|tablets?|drops|puffs|units|miles|metres|km|cm|mm|kg|g|mg|ml|litres?|steps|points|sessions|appointments|visits)\b)`
const number = String.raw`\d[\d,]*(?:\.\d+)?`
const notPart = String.raw`(?<![\w./£+–—-]|\b(?:to|and|or) )`
const ranges = new RegExp(
  [
    `${notPart}(?<hour>${clock}(?:${half})?)${dash}(?=${clock}${half})(?<hour2>${clock}${half})`, // 9am-5pm
    String.raw`\b(?<day>${days})${dash.replace('<dash>', '<dash2>')}(?<day2>${days})`, // Monday-Friday
    String.raw`\b(?<month>${months})${dash.replace('<dash>', '<dash3>')}(?<month2>${months})`, // June-August
    `${notPart}(?<low>${number})${dash.replace('<dash>', '<dash4>')}(?<high>${number})(?=[ -]?${units})`, // 4-6 weeks
    String.raw`(?<=\b(?:[Aa]ged?|[Aa]ges) )(?<young>\d{1,3})${dash.replace('<dash>', '<dash5>')}(?<old>\d{1,3})\b(?![-–\d])`, // aged 4-11
    String.raw`(?<pound>£${number})${dash.replace('<dash>', '<dash6>')}(?<pound2>£${number})(?![\dkm])` // £5-£10
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
    { avoid: 'It takes «4-6» weeks.', better: 'It takes 4 to 6 weeks.' },
    { avoid: 'It is for children aged «4–11».', better: 'It is for children aged 4 to 11.' },
    { fine: 'We are here 9am to 5pm, Monday to Friday.' },
    { fine: 'Call 0113-496-0142. We are here 24-7. Have the 6-in-1 jab.' },
    { fine: 'Your code is 4-6 and the score was 3-2.' },
    { fine: 'We are here between 9am and 5pm - 7 days a week.' }
  ],
  *check(draft) {
    if (!says(draft, anyDash)) return
    let known: readonly { block: Block; start: number; end: number }[] | undefined
    for (const { match, block, start, end, place } of search(draft, ranges)) {
      const { low, high, young, old, hour, hour2 } = match.groups ?? {}
      const [from, to] = [low ?? young, high ?? old].map((text) => Number(text?.replace(/,/g, '')))
      // “10-9” is a score or a step back.
      if (from !== undefined && to !== undefined && from >= to) continue
      // Times that are hard to read in themselves are put right as one.
      if (/\d[:.]\d|[ap]\.?m|noon/.test(match[0])) {
        known ??= timesOf(draft)
        if (known.some((time) => time.block === block && time.start < end && start < time.end)) continue
      }
      const between = /\bbetween $/i.test(block.text.slice(Math.max(0, start - 8), start))
      const plain = match[0].replace(/ ?[-–—] ?/, between ? ' and ' : ' to ')
      // “9-1pm” begins in the morning.
      const isMorning =
        /^\d/.test(hour ?? '') &&
        !/m/i.test(hour ?? '') &&
        Number.parseInt(hour ?? '', 10) > Number.parseInt(hour2 ?? '', 10)
      const words = isMorning ? plain.replace(/^[\d:.]+/, '$&am') : plain
      yield { place, message: `Write “${words}”.`, suggest: [words], ...(isMorning ? {} : { safe: true }) }
    }
  }
})

const anyDash = /[\dmyhletr] ?[-–—] ?[\d£MTWFSJADON]/

function timesOf(draft: Draft): readonly { block: Block; start: number; end: number }[] {
  return findTimes(draft)
}
