import type { Block, Sentence } from '@allclear/core'

/** “will be posted”: something is promised or asked for, and nothing says who does it. */
export interface Passive {
  participle: string
  /** UTF-16 units of the block's text, from `will` to the participle. */
  start: number
  end: number
}

/** Things that a service does, or asks its readers to do; not what happens to a body, nor how things are. */
const deeds = `accepted added agreed allocated amended approved arranged assessed assigned booked brought cancelled
  canceled checked collected completed confirmed considered dealt decided deleted delivered destroyed discussed
  examined filled forwarded handed investigated issued logged obtained organised paid posted processed provided
  rearranged rebooked received recorded referred refunded refused rejected repaid replaced reported rescheduled returned
  reviewed scheduled shared signed submitted supplied transferred uploaded verified written`.split(/\s+/)
/** Ways of getting in touch, and of giving news. */
const news =
  `advised called contacted emailed informed invited notified offered phoned reminded rung seen sent telephoned
  texted told updated`.split(/\s+/)

const will = /^(?:will|shall|must|should|.*'ll)$/
// “Need to be”, but not “may need to be” or “do not need to be”.
const haveTo = /^(?:needs?|ha(?:s|ve)|ought|is|are|due|going|expect)$/
const unsure = /^(?:may|might|can|could|would|not|sometimes|often|usually|.*n't)$/
const adverb = /^(?:also|then|now|still|only|first|always|all|both|soon|just|either|\w{3,}ly)$/
// “By phone” and “by Friday” say how and when; “by the ward” says who.
const byWhom =
  /\bby (?!(?:(?:tele)?phone|post|e-?mail|text|letter|sms|message|video|app|online|fax|hand|mistake|accident|then|now|noon)\b|the (?:end|start|time|date|deadline|day)\b|to(?:day|morrow)|this|next|mid(?:day|night)|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d|[a-z]+ing\b)/i

const done = new Set([...deeds, ...news])
export const gettingInTouch: ReadonlySet<string> = new Set(news)

/** The passives of a sentence that promise something or ask for it, and do not say by whom. */
export function findPassives(block: Block, { words, end }: Sentence): Passive[] {
  const found: Passive[] = []
  words.forEach((word, be) => {
    if (word.lower !== 'be' && word.lower !== 'get') return
    const first = words[leadBefore(be)]
    let last = be + 1
    while (last < be + 3 && adverb.test(words[last]?.lower ?? '')) last++
    const participle = words[last]
    if (!first || !participle || !done.has(participle.lower)) return
    // Nothing between them but words: not “will be: posted”.
    if (/[^\s\p{L}'’-]/u.test(block.text.slice(first.start, participle.end))) return
    if (byWhom.test(block.text.slice(participle.end, end))) return
    found.push({ participle: participle.lower, start: first.start, end: participle.end })
  })
  return found

  /** The index of what promises or asks, before “be”; -1 where nothing does. */
  function leadBefore(be: number): number {
    let at = be - 1
    while (at > be - 3 && adverb.test(words[at]?.lower ?? '')) at--
    const lower = words[at]?.lower ?? ''
    if (will.test(lower)) return at
    const before = words[at - 1]?.lower ?? ''
    return lower === 'to' && haveTo.test(before) && !unsure.test(words[at - 2]?.lower ?? '') ? at - 1 : -1
  }
}
