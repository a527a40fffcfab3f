import { type Block, overlaps, rule, type Sentence } from '@allclear/core'
import { bodyOf } from '../contact-and-access/complete.ts'
import { findImperatives } from '../sentences/imperatives.ts'
import { cite } from '../sources.ts'

/** What people are asked to do with a message, by the verbs for it. Ways to get in touch are 1 action. */
const actions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    book: 'book order register join',
    download: 'download',
    answer: 'complete fill submit answer',
    'tell others': 'share',
    read: 'read watch visit see listen',
    'get in touch': 'call text email phone ring contact reply message write'
  }).flatMap(([action, verbs]) => verbs.split(' ').map((verb) => [verb, action] as const))
)
// Only for some: “to cancel, reply NO”; and a sentence that goes on from the one before.
const forSome = /^(?:to|if|for|or|in an?|need|want|can['’]?t|cannot|unless|any)\b|\bif\b/i
const orElse = new RegExp(`\\bor (?:please |you can )?(?:${[...actions.keys()].join('|')})\\b`, 'i')
const app = /\b(?:follow|like) (?:us|our)\b/i
const most = 1

export default rule({
  id: 'more-than-one-action',
  chapter: 'readability',
  severity: 'suggestion',
  title: 'Ask for one thing in a message',
  why: 'When a message asks for several things, people do the wrong one or none.',
  whoItHelps: [
    'people with memory, thinking or attention difficulties, including dementia and brain injury',
    'people with ADHD',
    'people with a learning disability'
  ],
  sources: [cite('nhs-messages', 'avoid more than one call to action'), cite('cdc-cci', 'item 5 (call to action)')],
  appliesTo: ['sms', 'social'],
  cannotSee: 'Which action matters most. In letters and emails, say that one first.',
  examples: [
    {
      avoid:
        'Book your flu jab at www.example.nhs.uk/flu. «Download» our app at www.example.nhs.uk/app. «Complete» our survey at www.example.nhs.uk/say.',
      better: 'Book your flu jab at www.example.nhs.uk/flu or reply YES and we will call you.',
      kind: 'social'
    },
    { avoid: 'Book your free check at www.example.nhs.uk/check and «follow us» on social media.', kind: 'social' },
    { fine: 'Book at www.example.nhs.uk/flu. To cancel, text 07700 900142.', kind: 'social' },
    { fine: 'Book on the NHS App, call 01632 960 111 or reply BOOK.', kind: 'social' },
    { avoid: 'Share www.example.nhs.uk/flu and «call» 01632 960 111 or reply BOOK.', kind: 'social' },
    { fine: 'Call 020 7946 0123, text 07700 900142 or email flu@example.nhs.uk.', kind: 'social' },
    { fine: 'Book a table for Sam at 6pm.', kind: 'social' }
  ],
  *check(draft) {
    const asked = new Set<string>()
    for (const block of bodyOf(draft)) {
      if (block.kind === 'alt' || block.kind === 'title') continue
      for (const sentence of block.sentences) {
        for (const { action, start, end, isWay } of findActions(block, sentence)) {
          const isNew = !asked.has(action) && !isWay
          asked.add(action)
          if (!isNew || asked.size <= most || overlaps(block.quotes, start, end)) continue
          yield {
            place: block.place(start, end),
            message: 'Ask for one thing. Leave this for another message, or say which to do first.'
          }
        }
      }
    }
  }
})

interface Action {
  action: string
  start: number
  end: number
  /** One more way to do what the sentence asked before. */
  isWay?: boolean
}

/** What a sentence asks of everybody, with a place to do it. */
function findActions(block: Block, sentence: Sentence): Action[] {
  const said = block.text.slice(sentence.start, sentence.end)
  if (forSome.test(said)) return []
  const found: Action[] = []
  const follow = app.exec(said)
  const hasPlace = overlaps(block.masked, sentence.start, sentence.end) || /\d{5}/.test(said) || follow !== null
  if (!hasPlace) return []
  for (const { verb, start } of findImperatives(block, sentence)) {
    const action = actions.get(verb)
    if (action) found.push({ action, start, end: start + verb.length })
  }
  if (follow) {
    const start = sentence.start + follow.index
    found.push({ action: 'follow', start, end: start + follow[0].length })
  }
  return markWays(
    block.text,
    found.sort((a, b) => a.start - b.start),
    sentence.end
  )
}

/** “Book online, call us or reply BOOK” asks for one thing, and says 3 ways to do it. */
function markWays(text: string, found: Action[], end: number): Action[] {
  if (!orElse.test(text.slice(found.at(-1)?.end, end))) return found
  for (let index = found.length - 1; index > 0; index--) {
    const [before, one] = [found[index - 1], found[index]]
    if (!before || !one || !/,\s*$/.test(text.slice(before.end, one.start))) break
    one.isWay = true
  }
  return found
}
