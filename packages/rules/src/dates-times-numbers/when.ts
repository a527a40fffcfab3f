import type { Hit } from '@allclear/core'
import { monthPart, weekdayPart } from './calendar.ts'

// The organisation promises: “we will”, “our team aims to”, “you will hear”.
export const promises = new RegExp(
  [
    String.raw`\b(?:we|they|someone|somebody|(?:the|our|your) [\w’' -]{2,40})(?: (?:will|shall|aim to|hope to|plan to|intend to|would like to)\b|['’]ll\b| are (?:going to|planning|working|hoping)\b)`,
    String.raw`\byou(?: will| shall|['’]ll)(?: \w+ly| then| also| soon)? (?:hear|receive|get (?:an?|the|your|more)\b|be (?:contacted|sent|told|called|seen|invited|notified|informed|offered|given|asked|written)\b)`,
    String.raw`\b(?:results?|appointments?|letters?|details|information|decision|report|plan|kit|pack|it|these)(?: will| shall|['’]ll)(?: \w+ly| then| also| soon)? (?:be (?:\w+ed|sent|given|told)\b|follow|arrive|come)`
  ].join('|'),
  'i'
)
// The organisation asks for something: “tell us”, “return the form”.
const asks =
  /\b(?:tell|let|call|ring|phone|text|email|e-mail|contact|inform|notify|write to|reply to|telephone|speak to) (?:us|me|our|the (?:clinic|department|ward|surgery|hospital|office|booking|appointments?|team|unit|service))\b|\b(?:return|send|complete|post|fill in|bring|reply|respond|book|rearrange|pay)\b/i
// Help that must come at once has no date. A nice ending promises nothing.
const silent =
  /\b(?:999|111|112|A&E|GP|emergency|urgent\w*|ambulance|bleed\w*|symptoms?|pain\w*|unwell|worse|fever|infect\w*|rash|swelling|breath\w*|side effects?|pregnant|diarrhoea|vomit\w*|get well|look(?:ing)? forward|see you soon|hope to see)\b/i
const aTime = new RegExp(
  String.raw`\b(?:(?:within|in|by|before|least|most|about|than|next|takes?|up to|after|every)(?: about| the| around| next| up to)? (?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|few)\b(?:[ -](?:to|or) \w+)?(?: working| calendar)? ?(?:min|hour|day|week|month|year|hr)|\d+(?: working| calendar)? (?:minutes?|hours?|days?|weeks?|months?)|(?:today|tomorrow|tonight|next (?:day|week|month|year)|this (?:week|month|morning|afternoon|evening|year)|same day|spring|summer|autumn|winter)\b|${weekdayPart}|\d ${monthPart}|${monthPart} (?:\d|20))`,
  'i'
)

const clauseEnd = /[,;:]| (?:and|but|so) (?=(?:I|we|you|it|he|she|they)\b)/i

const always = [
  'in due course',
  'in the near future',
  'at a later date',
  'in a timely manner',
  'in a timely way',
  'in a timely fashion'
]
/** What people are asked to do, with no date. */
export const asked = [
  'as soon as possible',
  'as soon as practicable',
  'as soon as you can',
  'as soon as we can',
  'at the earliest opportunity',
  'at your earliest opportunity',
  'at our earliest opportunity',
  'at your earliest convenience',
  'asap'
]
const promised = ['soon', 'shortly', 'promptly', 'before long']
const waits = ['a while', 'some time']

/** Words for a time that do not say when. */
export const vagueTimes: readonly string[] = [...always, ...asked, ...promised, ...waits]

/** Whether one of those words leaves people waiting, so that a date is what helps. */
export function isVague({ block, sentence, phrase: { words }, from, to, start, end }: Hit): boolean {
  if (!vagueTimes.includes(words)) return false
  // As much as people read at once.
  const saidFrom = Math.max(sentence.start, start - 200)
  const said = block.text.slice(saidFrom, Math.min(sentence.end, end + 200))
  // A date may follow in the next sentence.
  if (silent.test(said) || aTime.test(said) || aTime.test(block.text.slice(end, end + 200))) return false
  if (always.includes(words) || asked.includes(words)) return promises.test(said) || asks.test(said)
  if (waits.includes(words)) return /\bwait/i.test(said) && !/\bago\b/i.test(said)
  const before = sentence.words[from - 1]?.lower ?? ''
  const after = sentence.words[to + 1]?.lower ?? ''
  if (/^(?:after|before|as|enough|to|into)$/.test(after) || /^(?:as|too|how|so|that|coming)$/.test(before)) return false
  return promises.test(clauseAround(said, start - saidFrom))
}

/** “You should soon feel better, and we will see you in June” promises nothing soon. */
function clauseAround(said: string, at: number): string {
  const from = said.slice(0, at).split(clauseEnd).at(-1) ?? ''
  const to = said.slice(at).split(clauseEnd)[0] ?? ''
  return from + to
}
