import { rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { findTimes, type Time } from './clock.ts'
import { bareTime, sayFirstEnd } from './say-time.ts'

export default rule({
  id: 'time-format',
  chapter: 'dates-times-numbers',
  severity: 'warning',
  title: 'Write times the way people say them: 2pm, 5:30pm, midday',
  why: 'Many people misread the 24-hour clock, “12am” and “12pm”. They then come at the wrong time.',
  whoItHelps: [
    'people with dyscalculia or low numeracy',
    'people with a learning disability',
    'people who are new to English'
  ],
  sources: [cite('nhs-numbers', 'Time')],
  cannotSee: 'Whether “12am” and “12pm” mean midday or midnight.',
  examples: [
    { avoid: 'Please come at «1730hrs».', better: 'Please come at 5:30pm.' },
    { avoid: 'We are here from «09:00 to 17:00».', better: 'We are here from 9am to 5pm.' },
    { avoid: 'Do not eat after «12 midnight».', better: 'Do not eat after midnight.' },
    { avoid: 'Lunch is at «12pm».', better: 'Lunch is at midday.' },
    { avoid: 'Come at «5.00 p.m».', better: 'Come at 5pm.' },
    { avoid: 'Come «2.30pm - 3pm».', better: 'Come 2:30pm to 3pm.' },
    { avoid: 'We are here «10am-12noon» and «5-6.30pm».', better: 'We are here 10am to midday and 5pm to 6:30pm.' },
    { avoid: 'The car park closes from «0700-1900».', better: 'The car park closes from 7am to 7pm.' },
    { avoid: 'We are open Monday to Friday «08.30-17.00».', better: 'We are open Monday to Friday 8:30am to 5pm.' },
    {
      avoid: 'We are open from «13.30-17.00» Monday to Friday.',
      better: 'We are open from 1:30pm to 5pm Monday to Friday.'
    },
    { avoid: 'The ward round is on Mondays, «0900 to 1100».', better: 'The ward round is on Mondays, 9am to 11am.' },
    { avoid: 'Please come at «0900».', better: 'Please come at 9am.' },
    {
      avoid: 'Your appointment is between «09.00» and «14.20».',
      better: 'Your appointment is between 9am and 2:20pm.'
    },
    { avoid: 'The clinic runs «13.30 to 16.30».', better: 'The clinic runs 1:30pm to 4:30pm.' },
    { avoid: 'Please come on Monday 4 May, «14.30».', better: 'Please come on Monday 4 May, 2:30pm.' },
    { avoid: 'Your blood test is at «14.30» on Monday.', better: 'Your blood test is at 2:30pm on Monday.' },
    { fine: 'Prices are between 13.50 and 14.20. Your iron was at 13.50.' },
    { fine: 'Read from 13.50 to 14.20 in the guide. Your level rose from 13.50 to 15.20.' },
    { fine: 'Trees fell from 1930-1945. Use forms numbered from 0100 to 0200, or call from 0700-190.' },
    { fine: 'Your haemoglobin should be between 11.50 and 16.00.' },
    { fine: 'It should be between 13.50 and 16.20 grams.' },
    { fine: 'Come at 10:30. We are here until 5:30pm.' },
    { fine: 'Read John 14:15, or Psalm 23:30.' },
    { fine: 'The record was made at 2026-06-03T14:00:00. It lasts 14:30 minutes.' },
    { fine: 'The room costs £14.30 from 2027. Training takes 1200 hours.' },
    { fine: 'This is a 24-hour service. The odds are 13:30.' }
  ],
  *check(draft) {
    for (const { block, start, end, say, sure, mild } of joinEnds(findTimes(draft))) {
      yield {
        place: block.place(start, end),
        message:
          say.length === 1
            ? `Write “${say[0]}”.`
            : 'Write “midday” or “midnight”. People read “12am” and “12pm” in both ways.',
        suggest: say,
        ...(sure ? { safe: true } : {}),
        ...(mild ? { severity: 'suggestion' } : {})
      }
    }
  }
})

/** The two ends of a stretch, as in `09:00-17:00`, are put right together. */
function joinEnds(times: readonly Time[]): Time[] {
  const joined: Time[] = []
  for (let index = 0; index < times.length; index++) {
    const [first, last] = times.slice(index, index + 2)
    if (!first) continue
    const mark = last ? markBetween(first, last) : undefined
    if (last && mark !== undefined) {
      joined.push(stretch(first, last, mark))
      index++
    } else joined.push(withOtherEnd(first))
  }
  return joined
}

const endAfter = new RegExp(`^ ?[-–—] ?(${bareTime}) ?([ap]m)\\b`, 'i')
// Without am or pm and with room around the dash, it may be the number of something: “Session 1 - 2.30pm”.
const endBefore = new RegExp(`(?<![\\w./£+:–—-]|\\d )(?:(${bareTime}) ?([ap]m) ?[-–—] ?|(${bareTime})[-–—])$`, 'i')

/** The other end of a stretch, where only one is hard to read: the 3pm of `2.30pm - 3pm`, the 10 of `10-12noon`. */
function withOtherEnd(time: Time): Time {
  const { block, start, end } = time
  const [after, last = '', half = ''] = endAfter.exec(block.text.slice(end, end + 12)) ?? []
  if (after !== undefined) {
    const to = end + after.length
    return stretch(time, { ...time, start: to, end: to, say: [last + half.toLowerCase()] }, '-')
  }
  const [before, clock = '', own = '', bare] = endBefore.exec(block.text.slice(Math.max(0, start - 20), start)) ?? []
  if (before === undefined) return time
  const from = start - before.length
  const sayFirst = (to: string) => (bare ? sayFirstEnd(bare, to) : clock + own.toLowerCase())
  const joined = stretch({ ...time, start: from, end: from }, time, '-')
  const word = joinWord(block.text, from, '-')
  return { ...joined, say: time.say.map((to) => `${sayFirst(to)} ${word} ${to}`), sure: time.sure && !bare }
}

function markBetween(first: Time, last: Time): string | undefined {
  const between = first.block === last.block ? first.block.text.slice(first.end, last.start).trim() : ''
  return /^(?:-|–|—|to|until|till)$/i.test(between) ? between : undefined
}

function stretch(first: Time, last: Time, mark: string): Time {
  const word = joinWord(first.block.text, first.start, mark)
  return {
    block: first.block,
    start: first.start,
    end: last.end,
    say: first.say.flatMap((from) => last.say.map((to) => `${from} ${word} ${to}`)),
    sure: first.sure && last.sure,
    mild: first.mild && last.mild
  }
}

function joinWord(text: string, start: number, mark: string): string {
  if (/\w/.test(mark)) return mark
  return /\bbetween $/i.test(text.slice(Math.max(0, start - 10), start)) ? 'and' : 'to'
}
