import { ancestors, type Block, type Draft, rule, type Sentence } from '@allclear/core'
import { bodyOf } from '../contact-and-access/complete.ts'
import { writtenDate } from '../dates-times-numbers/calendar.ts'
import { anyOf } from '../search.ts'
import { wordsInSentence } from '../sentences/count-words.ts'
import { findImperatives, type Imperative } from '../sentences/imperatives.ts'
import { limitsOf } from '../sentences/limits.ts'
import { cite } from '../sources.ts'
import { inFigures } from '../wording/how-many.ts'

// What may be the main message itself: news about the person, a change, an invitation, and what nobody should hurry.
const message = new RegExp(
  [
    String.raw`\b(?:your|an?|the) (?:[\w-]+ ){0,4}(?:appointment|results?|operation|scan|test|review|referral|treatment|surgery|prescription|application|claim|visit|place|letter)\b[^.]{0,60}? (?:is|are|was|were|has|have|will|shows?)\b`,
    String.raw`\b(?:we|I)(?: are|['’]re| am|['’]m) (?:writing|pleased|inviting|sorry|moving|closing|opening|changing|offering)\b`,
    String.raw`\b(?:we|I) (?:invite|would like|need|want|have (?:booked|cancelled|moved|changed|decided|found|received))\b`,
    String.raw`\b(?:will|has|have|is|are) (?:now )?(?:be )?(?:moving|moved?|clos(?:ed?|ing)|open(?:ed|ing)?|chang(?:ed?|ing)|cancelled|start(?:ed|ing)?|due|invited|ready)\b`,
    String.raw`\b(?:opens|closes|moves|starts|ends|begins) (?:on|at|from|in)\b`,
    String.raw`\b(?:we have|there (?:is|are)) (?:an? )?new\b`,
    String.raw`\byou can (?:also )?now\b`,
    String.raw`\b(?:sorry|died|death|cancer|diagnos\w+|thank you for)\b`
  ].join('|'),
  'i'
)
const need = /\byou(?: will|['’]ll)? (?:need|have) to\b|\byou must\b|\bcan you\b|\bplease\b/i

const toAll = /^(?:please|you(?:['’]ll| will)? (?:need|have) to|you must|can you)\b/i
// What emails end with, and what people are asked not to do.
const aside = anyOf('i', [
  /^please (?:do not|don['’]t|never|note|be aware|remember|ignore|find|see|read|keep|consider|think)\b/,
  /^(?:do not|don['’]t) (?:reply|respond)\b/,
  /^(?:please )?(?:contact|call|ring|phone|e-?mail|text|write to|speak to|talk to|ask|get in touch|let us know|tell us)\b[^.\n]{0,80}\bif you (?:have|need|would like|want|are (?:unsure|not sure|worried)|think|feel)\b/,
  /^(?:please )?(?:visit|go to)\b[^.\n]{0,60}\b(?:for more|to find out more)\b/,
  /^(?:take care|(?:stay|keep) (?:safe|well|warm))\b|\bto (?:opt out|unsubscribe)\b/
])
// More to read, not something to do.
const toKnow = new Set(['find', 'follow', 'keep', 'let', 'look', 'note', 'read', 'see', 'think', 'watch'])

const about =
  'Millbrook Hospital has looked after local people since 1921. It has 6 wards and a garden. Our staff speak 14 languages. The hospital shop sells fruit, hot food and gifts. It is run by volunteers.'
const ask = 'Please send us your form by Friday 12 June 2026.'
const how = 'Email it to eyes@example.nhs.uk, or post it to us.'
const offer = 'You can ask for this in large print, Easy Read, audio, braille or British Sign Language.'

export default rule({
  id: 'main-message-late',
  chapter: 'readability',
  severity: 'suggestion',
  title: 'Say the most important thing first',
  why: 'Many people read only the first lines. If what to do comes later, they miss it.',
  whoItHelps: ['everyone'],
  sources: [cite('nhs-messages', 'start with the most important'), cite('cdc-cci', 'item 2')],
  appliesTo: ['letter', 'sms', 'email', 'social'],
  cannotSee: 'What matters most to the reader. In a letter with bad news, what to do can come last.',
  examples: [
    {
      avoid: `Dear Sam\n\n${about}\n\nIt has a new eye clinic on Level 2 with a lift.\n\n«${ask}»\n\nAda Okoro`,
      better: `Dear Sam\n\n${ask}\n\n${how}\n\n${offer}\n\nAda Okoro`,
      kind: 'email'
    },
    {
      avoid:
        'Millbrook Surgery looks after local people, and this winter our nurses want all of you to stay well. It is flu season. «Book your flu jab at www.example.nhs.uk/flu.»',
      kind: 'sms'
    },
    { fine: `Dear Sam\n\n${ask}\n\n${about}`, kind: 'email' },
    {
      fine: `Dear Sam\n\n${about}\n\nIt has a new eye clinic on Level 2 with a lift.\n\nPlease do not reply to this email.`,
      kind: 'email'
    },
    {
      fine: `Dear Sam\n\n${about}\n\nIt has a new eye clinic on Level 2 with a lift.\n\nPlease ring us on 020 7946 0123 if you have any questions.`,
      kind: 'email'
    },
    {
      fine: `Dear Sam\n\n${about}\n\nIt has a new eye clinic on Level 2 with a lift.\n\nStay safe and warm. Take care.`,
      kind: 'email'
    },
    { fine: `Dear Sam\n\n${about}\n\n${ask}`, kind: 'letter' },
    { fine: `Dear Sam\n\nYou can now book your flu jab.\n\n${about}\n\n${ask}`, kind: 'email' },
    {
      fine: `# You can now book your flu jab\n\nDear Sam\n\n${about}\n\nIt has a new eye clinic on Level 2 with a lift.\n\n${ask}`,
      kind: 'email'
    },
    {
      fine: `Dear Sam\n\n[![Book your flu jab](book.png)](/book)\n\n${about}\n\nIt has a new eye clinic on Level 2 with a lift.\n\n${ask}`,
      kind: 'email'
    },
    { fine: `Dear Sam\n\nYour scan is on Monday 1 June 2026 at 2pm.\n\n${about}\n\n${how}`, kind: 'email' }
  ],
  *check(draft) {
    const { opening } = limitsOf(draft.kind)
    if (opening === undefined) return
    const body = bodyOf(draft)
    const over = draft.blocks.slice(0, body[0] ? draft.blocks.indexOf(body[0]) : 0)
    if (over.some(({ kind, text }) => kind === 'heading' && message.test(text))) return
    let words = 0
    for (const block of body) {
      if (block.kind === 'title') continue
      if (block.kind === 'alt') {
        if (isButton(draft, block)) return
        continue
      }
      for (const sentence of block.sentences) {
        const said = block.text.slice(sentence.start, sentence.end)
        if (isAction(block, sentence, said)) {
          if (words > opening && isForAll(block, sentence, said))
            yield {
              place: block.place(sentence.start, sentence.end),
              message: `Move this nearer the start. ${inFigures(words)} words come before it, and many people stop reading early.`,
              needsPerson: true
            }
          return
        }
        if (message.test(said) || writtenDate.test(said)) return
        words += wordsInSentence(block, sentence)
      }
    }
  }
})

/** What everybody is asked to do, not “if you are in pain, call us”. */
function isForAll(block: Block, sentence: Sentence, said: string): boolean {
  return block.kind === 'paragraph' && !aside.test(said) && (toAll.test(said) || toDo(block, sentence)[0]?.index === 0)
}

function isAction(block: Block, sentence: Sentence, said: string): boolean {
  // An item in lower case goes on from the words before the list: “these can: look like spots”.
  if (block.kind === 'heading' || /^\p{Ll}/u.test(said)) return false
  return need.test(said) || toDo(block, sentence).length > 0
}

/** A picture of a button, such as “Book now”. */
function isButton(draft: Draft, block: Block): boolean {
  const isLink = [...ancestors(draft, block.element)].some(({ tagName }) => tagName === 'a')
  return isLink && block.sentences.some((sentence) => toDo(block, sentence).length > 0)
}

function toDo(block: Block, sentence: Sentence): Imperative[] {
  return findImperatives(block, sentence).filter(({ verb }) => !toKnow.has(verb))
}
