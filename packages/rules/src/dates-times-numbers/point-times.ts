import { type Block, sentenceAt } from '@allclear/core'
import { numericDate, weekdayPart, writtenDate, yearPart } from './calendar.ts'

// With a full stop, “13.50” may be a price, a place in a document or what somebody measured.
const amount =
  /[£$€%]|\b(?:average|chapter|charges?|clause|costs?|fees?|figure|guide|kg|pages?|paragraph|pay|pounds?|prices?|range|rates?|ratio|rose|scores?|sections?|table|tickets?|value|version|weigh\w*|worth)\b/i
const measured =
  /\b(?:blood|cholesterol|count|dose|fell|ferritin|haemoglobin|iron|levels?|readings?|results?|sugar|tests?)\b/i
const clock =
  /\b(?:appointments?|arriv\w+|begins?|bus(?:es)?|clinics?|clos(?:e|es|ed|ing)|collect|come|drop[- ]in|ends?|finish\w*|hours|leaves?|lunch|meet\w*|open(?:s|ing)?|session|starts?|time|trains?|visit\w*|walk[- ]in)\b/i
/** A day, or words that go with one. */
export const aDay = new RegExp(
  `${weekdayPart}|${writtenDate.source}|${numericDate.source}|\\b(?:arrive|today|tomorrow)\\b`,
  'i'
)
const dateBefore = new RegExp(`${writtenDate.source}(?:,? ${yearPart})?,? $`, 'i')
const ends = '(?:-|–|—|to|until|till|and)'
const firstBefore = new RegExp(String.raw`(?<![\w.,:£$€+])\d{1,2}\.[0-5]\d ?${ends} ?$`, 'i')
const lastAfter = new RegExp(String.raw`^ ?${ends} ?(?:1[3-9]|2[0-3])\.[0-5]\d(?![\d:%]|[.,]\d|\w)`, 'i')

/** What is said of “13.50” tells whether it is a time. */
export function readPointTime(block: Block, start: number, end: number) {
  const sentence = sentenceAt(block, start)
  const said = block.text.slice(sentence?.start ?? 0, sentence?.end)
  const before = block.text.slice(Math.max(0, start - 40), start)
  const isOfDay = clock.test(said) || aDay.test(said)
  return {
    // “Your blood test is at 14.30 on Monday” has both.
    isAmount: amount.test(said) || (measured.test(said) && !isOfDay),
    /** The sentence speaks of a day, or of what has its time. */
    isOfDay,
    /** A date leads to it, or it is an end of a stretch in such a sentence. */
    isLed:
      dateBefore.test(before) ||
      (isOfDay && (firstBefore.test(before) || lastAfter.test(block.text.slice(end, end + 20))))
  }
}
