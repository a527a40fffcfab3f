import { type Block, overlaps, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { initials, knownInitials } from '../words/initials.ts'
import { asSentence, namesOf, type Token } from './as-sentence.ts'

// Initials that are words as well: in a line of capitals they are more likely to be the words.
const alsoWords = new Set(
  'AIDS AM ED FIT IT LED MASH NICE OK PALS PEG PIN PIP PM PROM SAD SALT SEND SPA US WHO'.split(' ')
)
const all = [...knownInitials, ...initials.map(({ short }) => short)].filter((short) => !alsoWords.has(short))

export default rule({
  id: 'block-capitals',
  chapter: 'colour-and-type',
  severity: 'warning',
  title: 'Do not write in block capitals',
  why: 'Words in capitals lose their shape, so they are hard to read. They can also look like shouting.',
  whoItHelps: ['dyslexic people', 'people with low vision', 'blind people and screen reader users', 'autistic people'],
  sources: [cite('nhs-punct', 'Capitalisation'), cite('rnib', 'capitals'), cite('ukaaf'), cite('bda-dyslexia')],
  cannotSee: 'Capitals that only the style sheet makes.',
  examples: [
    { avoid: '«DO NOT EAT BEFORE YOUR TEST».', better: 'Do not eat before your test.' },
    {
      avoid: 'Please note: «CALL THE GP SURGERY BY FRIDAY» if you cannot come.',
      better: 'Please note: Call the GP surgery by Friday if you cannot come.'
    },
    { avoid: 'Tell your GP. «DO NOT REPLY TO THIS».', better: 'Tell your GP. Do not reply to this.' },
    // Another place says that it is a name.
    {
      avoid: '«WELCOME TO ELMTON CARE»\n\nWe help people who live in Elmton.',
      better: 'Welcome to Elmton care\n\nWe help people who live in Elmton.',
      in: 'text'
    },
    { avoid: '<p>«PLEASE CALL DR PATEL BEFORE FRIDAY»</p>', in: 'html' },
    { avoid: '«OPENING TIMES»\n\nThe clinic is open from 9am to 5pm.', in: 'text' },
    { avoid: '«MILLBROOK HOSPITAL NHS TRUST»\n\nThe clinic is open from 9am to 5pm.', in: 'text' },
    { avoid: '«MILLBROOK VALE AMBULANCE SERVICE»\n\nThank you for your letter.', in: 'text' },
    // A headline may speak of an organisation.
    {
      avoid: '# «AUTUMN UPDATE FROM YOUR TRUST»\n\nThe clinic is open from 9am to 5pm.',
      better: '# Autumn update from your trust\n\nThe clinic is open from 9am to 5pm.'
    },
    {
      avoid: '# «TRUST UNVEILS NEW HEART WARD FOR CHILDREN»\n\nIt opens on Monday.',
      better: '# Trust unveils new heart ward for children\n\nIt opens on Monday.'
    },
    { avoid: '«MEET AT LEEDS TOWN HALL»' },
    { avoid: '«ACT FAST IF YOU SEE THE SIGNS»' },
    { avoid: '«ASK ROSE AT ELM SURGERY»' },
    { avoid: '«THE CLINIC IS CLOSED IN MAY»', better: 'The clinic is closed in May' },
    { fine: 'The NHS, BSL, CPR and PALS teams can help.' },
    { fine: 'To change your appointment, reply CHANGE. To cancel it, reply CANCEL.' },
    { fine: 'The leaflet says “DO NOT EAT BEFORE YOUR TEST”.' },
    { fine: 'Example Hospital, LS1 9XX. Use the code `OPEN THE DOOR NOW`.' }
  ],
  *check(draft, { organisation }) {
    const { source, blocks } = draft
    const kept = new Set([...all, ...organisation.knownTerms])
    for (const block of blocks) {
      if (!/\p{Lu}{3}/u.test(block.text)) continue
      for (const run of runs(block)) {
        // “Call us ASAP. DO NOT REPLY”: the first is the end of another sentence.
        if (endsSentence(run[0], block.text)) run.shift()
        if (!isLoud(run, block, kept)) continue
        const { start, end } = span(run)
        const place = block.place(start, end)
        const words = block.text.slice(start, end)
        const holdsName = name.test(words)
        const isName = holdsName && wholeName.test(words) && !saying.test(words)
        const plain = place && !holdsName && !person.test(words) && source.slice(place.start, place.end) === words
        const sentence = plain ? asSentence(run, block.text, kept, namesOf(draft)) : undefined
        yield {
          place,
          message: `Write this ${isName ? 'name in ordinary letters' : 'as a normal sentence'}. Block capitals are hard to read.`,
          suggest: sentence ? [sentence] : []
        }
      }
    }
  }
})

/** Words in capitals one after another, with numbers and short words among them. */
function* runs({ text, masked, quotes }: Block): Generator<Token[]> {
  let run: Token[] = []
  let end = 0
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’&-]*/gu)) {
    const apart = /[^\s,;:.!?()"“”'‘’/–—-]|\n/.test(text.slice(end, index))
    end = index + word.length
    const loud = word === word.toUpperCase() && !overlaps(masked, index, end) && !overlaps(quotes, index, end)
    if (apart || !loud) {
      yield run
      run = []
    }
    if (loud && (run.length > 0 || /^\p{Lu}{2}/u.test(word))) run.push({ text: word, start: index, end })
  }
  yield run
}

function endsSentence(token: Token | undefined, text: string): boolean {
  return token !== undefined && /[^.!?:\s]\s$/.test(text.slice(0, token.start)) && /^[.!?]/.test(text.slice(token.end))
}

function isWord(text: string): boolean {
  return /^\p{Lu}{2}/u.test(text) && !/\p{N}/u.test(text)
}

function isLoud(run: Token[], { kind, text }: Block, kept: ReadonlySet<string>): boolean {
  while (run.length > 0 && !/^\p{Lu}{2}/u.test(run.at(-1)?.text ?? '')) run.pop()
  const long = run.filter((token) => isWord(token.text) && token.text.length >= 3)
  // Initials nobody knows yet seldom look like words.
  const words = long.filter((token) => !kept.has(token.text) && /[AEIOUY]/.test(token.text))
  // A list of initials: a comma after nearly every one.
  const { start, end } = span(run)
  if ((text.slice(start, end).match(/[,/;]/g)?.length ?? 0) * 2 >= run.length) return false
  if (words.length < 2 || !words.some(({ text }) => text.length > 4 || little.has(text))) return false
  return long.length >= 3 || (kind === 'heading' && end - start >= text.length - 1)
}

function span(run: readonly Token[]): { start: number; end: number } {
  return { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 }
}

// Which words of a name keep their capitals, only its owner knows. “Your trust” is no name.
const name =
  /(?<!^|\b(?:A|EACH|EVERY|OUR|THE|THIS|YOUR) )\b(?:(?:TRUST|COUNCIL|FOUNDATION|INFIRMARY)\b|(?:HOSPITAL|CENTRE|HOUSE|ROAD|SERVICE|STREET|SURGERY)$)/
const wholeName =
  /\b(?:TRUST|COUNCIL|FOUNDATION|INFIRMARY|HOSPITAL|CENTRE|HOUSE|ROAD|SERVICE|STREET|SURGERY)(?: OF \S+)?$/
/** After it comes a name. “MISS” and “MS” are more often something else. */
const person = /\b(?:DR|MR|MRS|MX|PROF|PROFESSOR)\b/
/** Words that a headline about an organisation has, and its name has not. */
const saying = /\b(?:ABOUT|ARE|BY|CAN|FROM|HAS|HAVE|IS|MUST|NOT|NOW|OUR|TO|WAS|WE|WERE|WILL|WITH|YOU|YOUR)\b/

const little = new Set(
  'ALL AND ANY ARE BUT CAN FOR FROM HAS NEW NOT NOW ONLY OUR THE THEN THIS WHEN WILL WITH YOU YOUR'.split(' ')
)
