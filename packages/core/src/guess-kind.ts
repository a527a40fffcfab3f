import type { Block } from './blocks.ts'
import type { Format } from './draft.ts'
import { type Kind, kindNames, kinds } from './vocabulary.ts'

interface Evidence {
  format: Format
  source: string
  blocks: readonly Block[]
  whole: boolean
  frontMatter: Record<string, unknown>
  /** What the settings or the command say it is. */
  kind?: Kind
}

interface Guess {
  kind: Kind
  kindBecause: string
}

/** What sort of communication a draft is: what it was said to be, or a careful guess that always gives its reason. */
export function guessKind(evidence: Evidence): Guess {
  const { frontMatter, kind } = evidence
  if (kind) return { kind, kindBecause: 'you said so' }
  const said = frontMatter.allclear
  const own = kinds.find((one) => one === said)
  if (own) return { kind: own, kindBecause: 'its front matter says so' }
  const guess = guessFromWords(evidence)
  return typeof said === 'string'
    ? { ...guess, kindBecause: `${guess.kindBecause}, and “${said}” in its front matter is no kind` }
    : guess
}

function guessFromWords({ format, source, blocks, whole, frontMatter }: Evidence): Guess {
  const prose = blocks.filter((block) => block.kind !== 'alt' && block.kind !== 'title')
  return (
    asEmail(prose, frontMatter) ??
    (format === 'html' ? asBuiltEmail(source) : undefined) ??
    (whole ? undefined : bySelfDescription(prose)) ??
    asLetter(prose) ??
    (whole ? undefined : byOfferOfItself(prose)) ??
    asPost(source, prose, format) ??
    asText(prose, format) ??
    asMessage(source, prose, format) ??
    (whole ? { kind: 'web-page', kindBecause: 'it is a whole web page' } : undefined) ?? {
      kind: 'general',
      kindBecause: 'nothing in it says what it is'
    }
  )
}

/** A kind's name as it stands inside a sentence: “text message”. */
export function describeKind(kind: Kind): string {
  // A name, with its capitals.
  return kind === 'easy-read' ? kindNames[kind] : kindNames[kind].toLowerCase()
}

/** An email's headers stand at its top, one to a line. A subject alone may be that of a lesson. */
function asEmail([first, second]: readonly Block[], frontMatter: Record<string, unknown>): Guess | undefined {
  const names = Object.keys(frontMatter).map((name) => name.toLowerCase())
  const has = (...wanted: string[]) => wanted.some((name) => names.includes(name))
  if (has('subject') && has('from', 'to', 'sender', 'reply-to', 'preheader', 'cc'))
    return { kind: 'email', kindBecause: 'its front matter has an email’s subject and sender' }
  const top = `${first?.text ?? ''}\n${second?.text ?? ''}`
  return /^(?:subject|from|to|sent): ?\S/i.test(top) && /(?:^|\s)subject: ?\S/i.test(top)
    ? { kind: 'email', kindBecause: 'it begins with the subject of an email' }
    : undefined
}

// What only those who build emails write.
const onlyInEmail =
  /<!--\[if [^\]]{0,40}\bmso\b|x-apple-disable-message-reformatting|\*\|(?:UNSUB|ARCHIVE|MC_PREVIEW_TEXT)/i
// What they write, and others now and then.
const often = [
  /<table\b[^>]{0,300}\b(?:role=["']?(?:presentation|none)\b|cellpadding=["']?0)/i,
  /\bunsubscribe\b|\b(?:manage|update|change) your (?:email )?preferences\b/i,
  /\b(?:view|read|see|open) (?:this|it)(?: e-?mail| message)? (?:in (?:your|a|the)(?: web)? browser|online)\b/i,
  /\.(?:ExternalClass|ReadMsgBody)\b|\bmso-(?:table-[lr]space|line-height-rule|hide)\b/i,
  /<td\b[^>]{0,300}\bfont-(?:size|family):/i,
  /<table\b[^>]{0,300}\b(?:width=["']?|max-width:\s*)(?:5[5-9]|6[0-9])\d\b/i
]
// Word saves pages with the same marks.
const fromWord = /<meta\b[^>]{0,80}\b(?:Word\.Document|Microsoft (?:Word|Excel))/i

/** Tables for the layout, and marks for one mail program or another. */
function asBuiltEmail(source: string): Guess | undefined {
  if (fromWord.test(source)) return undefined
  const isInTables = /<table\b/i.test(source) && often.filter((one) => one.test(source)).length >= 2
  return isInTables || onlyInEmail.test(source)
    ? { kind: 'email', kindBecause: 'it is built as HTML emails are' }
    : undefined
}

// Only words that a draft says of itself: many pages offer a leaflet, and many letters offer Easy Read.
const easyRead =
  /^(?:an? )?easy[ -]?read(?: (?:version|guide|leaflet|booklet|information|summary|report))?(?:$|[:–—-]| (?:to|about|of|for)\b)|^this (?:(?:document|leaflet|booklet|guide|information|letter) )?is (?:an? |in |written in )easy[ -]?read\b/i
const inEasyRead = /(?:[:–—(-] ?| in )(?:an? )?easy[ -]?read(?: (?:version|guide|leaflet|booklet|summary))?\)?$/i
const press =
  /^(?:for immediate release|(?:press|media|news) release(?:$| ?[:–—-]| \d)|embargo(?:ed)?\b.{0,20}\buntil\b)/i
const notes = /^notes? (?:to|for) editors?\b/i
const sheet =
  /^(?:patient|participant)s?(?:['’]s?)? information (?:sheet|leaflet and consent form)\b|\b(?:patient|participant) information sheet$/i
const consent =
  /^(?:patient )?consent form\b|(?<!\b(?:an?|the|your|our|this|that|each|any|sign|of) (?:\w+ )?)\bconsent form$/i
const consentFor = /^consent for\b/i
const risks = /\brisks?\b/i
const leaflet =
  /^this leaflet (?:is|explains|tells|gives|has|will|describes|aims|answers|contains|provides|covers)\b|^(?:patient )?information leaflet\b/i

/** What a draft calls itself near its top. */
function bySelfDescription(prose: readonly Block[]): Guess | undefined {
  const top = prose.slice(0, 6).filter((block) => !isLink(block))
  const title = top.find(({ kind }) => kind === 'heading') ?? top[0]
  const says = (kind: Kind, kindBecause: string): Guess => ({ kind, kindBecause })
  if (top.some(({ text }) => press.test(text))) return says('press', 'it says at the top that it is for the press')
  if (prose.some(({ text }) => text.length <= 30 && notes.test(text))) return says('press', 'it has notes to editors')
  if (endsAsPress(prose)) return says('press', 'it has “ENDS” and says where the press can ask')
  if (top.slice(0, 4).some(({ text }) => text.length <= 120 && easyRead.test(text)) || isTitled(title, inEasyRead))
    return says('easy-read', 'it says at the top that it is Easy Read')
  if (isTitled(title, sheet) || isTitled(title, consent)) return says('consent', 'its title says so')
  if (isTitled(title, consentFor) && prose.some((block) => block !== title && isTitled(block, risks)))
    return says('consent', 'its title says so, and a heading is about risks')
  if (top.some(({ text }) => leaflet.test(text))) return says('leaflet', 'it says at the top that it is a leaflet')
  return undefined
}

// What is offered in other formats is the draft itself, unless it is there to be fetched.
const offered =
  /(?<!\b(?:download|find|get|order|read|see|view)(?:ing)? )\bthis (?<what>leaflet|poster) (?:in (?:a different|another|audio|braille|bsl|british|different|large|other|your)\b|is (?:also )?available in\b)/i

/** What a draft calls itself where it offers itself in other formats: no letter does, as it would offer what comes with it. */
function byOfferOfItself(prose: readonly Block[]): Guess | undefined {
  const found = prose
    .filter((block) => !isLink(block))
    .map(({ text }) => offered.exec(text)?.groups?.what?.toLowerCase())
  if (found.includes('leaflet')) return { kind: 'leaflet', kindBecause: 'it says “this leaflet” of itself' }
  return found.includes('poster') ? { kind: 'poster', kindBecause: 'it says “this poster” of itself' } : undefined
}

// “ENDS” stands alone, next to where the press can ask. In a table or a programme it is a time.
const ends = /^[-–—*\s]{0,4}ENDS[-–—*\s]{0,4}$/
const toAsk =
  /\b(?:media|press) (?:enquir\w+|contacts?|office|team)\b|\bnotes? (?:to|for) editors?\b|^for (?:further|more) information\b/i

function endsAsPress(prose: readonly Block[]): boolean {
  // In Markdown the next line may be of the same paragraph.
  const lines = prose
    .slice(-12)
    .flatMap(({ kind, text }) => (kind === 'cell' ? [''] : text.split(/\n|(?<=^[-–—*]{0,4}ENDS[-–—*]{0,4}) /)))
  const at = lines.findLastIndex((line) => ends.test(line))
  return at > 2 && [lines[at - 1], lines[at + 1]].some((line) => line !== undefined && toAsk.test(line))
}

function isTitled(title: Block | undefined, pattern: RegExp): boolean {
  return title !== undefined && title.kind === 'heading' && title.text.length <= 120 && pattern.test(title.text)
}

const ofItself =
  /\b(?:(?:reply(?:ing)? to|received|sent|view|forward) this|this is an? (?:automated|automatic)) e-?mail\b|^unsubscribe\b/i

// Who to, and nothing else on the line.
const toAll = /^(?:hi|hello|good (?:morning|afternoon)|morning|afternoon)\b[^.?!\n]{0,40}[,!]?$/i

// A title and a surname are for one person, and alone on their line.
const toOne =
  /^(?:hello|good (?:morning|afternoon)) (?:dr|miss|mr|mrs|ms|mx|prof(?:essor)?)\.? \p{L}[\p{L}’' -]{0,40}[,.!]?(?:\n|$)/iu

function asLetter(prose: readonly Block[]): Guess | undefined {
  if (prose.slice(0, 3).some(({ text }) => toAll.test(text)) && prose.some(({ text }) => ofItself.test(text)))
    return { kind: 'email', kindBecause: 'it begins with “Hi” or the like and says that it is an email' }
  const at = prose.slice(0, 12).findIndex(({ text }) => /^Dear\b/.test(text))
  const greeting = prose[at]
  const end = prose.slice(-8).map(({ text }) => text)
  const signedOff = end.some((text) =>
    /^(?:Yours\s+(?:sincerely|faithfully)|Kind\s+regards|Best\s+wishes)\b/i.test(text)
  )
  if (greeting && (signedOff || (prose.length > 3 && !isRunOn(greeting) && !prose.slice(0, at).some(isTold))))
    return prose.some(({ text }) => ofItself.test(text))
      ? { kind: 'email', kindBecause: 'it begins with “Dear” and says that it is an email' }
      : { kind: 'letter', kindBecause: 'it begins with “Dear”' }
  if (end.some((text) => /^Yours\s+(?:sincerely|faithfully)\b/i.test(text)))
    return { kind: 'letter', kindBecause: 'it ends as letters do' }
  return signedOff && prose.length > 2 && prose.slice(0, 12).some(({ text }) => toOne.test(text))
    ? { kind: 'letter', kindBecause: 'it greets one person and ends as letters do' }
    : undefined
}

/** Sentences: over a letter’s greeting stand only names, dates and addresses. A newsletter may answer a reader’s letter. */
function isTold({ sentences }: Block): boolean {
  return sentences.filter(({ words }) => words.length > 4).length > 1
}

/** “Dear Patient, your results are in. Please call us.”: a message, one of several. */
function isRunOn({ sentences }: Block): boolean {
  return sentences.length > 1
}

// Three parts, as GOV.UK Notify counts them, with a little to spare.
const longestText = 480
const toReply = /\b(?:[Tt]ext|[Rr]eply|TEXT|REPLY)(?: with)? ["“‘']?[A-Z]{2,12}\b/
const aboutYou = /\b(?:your?|ur|we|us)\b/i
const ofService =
  /^(?:hi|hello|dear|reminder|nhs|important)\b|\b(?:appointment|appt|results?|prescription|vaccin\w+|surgery|clinic|hospital|practice)\b/i
// A time, a date, a number to call, or where to look.
const details = /\d|\bwww\.|\bhttps?:|\.uk\b/i

/** One short paragraph that speaks to somebody, and nothing else; in plain text, or with words to reply. */
function asText(prose: readonly Block[], format: Format): Guess | undefined {
  const [only] = prose
  if (!only || prose.length > 1 || only.kind !== 'paragraph' || only.text.length > longestText) return undefined
  if (toReply.test(only.text))
    return { kind: 'sms', kindBecause: 'it is one short paragraph that says how to reply by text' }
  const isMessage =
    [aboutYou, ofService, details].every((one) => one.test(only.text)) && only.text.split(' ').length >= 8
  return format === 'text' && isMessage
    ? { kind: 'sms', kindBecause: 'it is one short message in plain text' }
    : undefined
}

const longestMessage = 320
const textSpeak = /(?<![.\w])(?:ur|pls|plz|txt|thx|tmrw|2moro|gr8)\b(?!\.)/i
const onReplies =
  /\b(?:[Dd]o not|DO NOT|[Dd]on['’]t) (?:reply|REPLY)\b|\b(?:[Rr]eply|REPLY|[Tt]xt|TXT) (?:to this (?:text|message|number)\b|(?:with )?["“‘']?(?:[YN]|[A-Z]{2,12})\b)/
const ofMessage = /\b(?:appointment|appt)\b|\b[a-z]{2,8}\.(?:ly|me|co|im)\/\w|\b(?:gov|nhs|tinyurl)\.(?:uk|com)\/\w/i
// What a short email or a note to staff says.
const otherwise = /\be-?mail\b|\b(?:mailbox|inbox)\b|^(?:subject|to|from):/im

/** A few short lines of plain text, in text-speak or with a word about replies, on an appointment or with a short link. */
function asMessage(source: string, prose: readonly Block[], format: Format): Guess | undefined {
  if (format !== 'text' || source.length > longestMessage || prose.length > 4 || otherwise.test(source))
    return undefined
  if (!prose.every(({ kind }) => kind === 'paragraph')) return undefined
  const isMessage = aboutYou.test(source) && ofMessage.test(source)
  return isMessage && (onReplies.test(source) || (textSpeak.test(source) && /\d|\w\/\w/.test(source)))
    ? { kind: 'sms', kindBecause: 'it is a short plain text that reads as a text message' }
    : undefined
}

const longestPost = 600

const hashtag = /(?<![\w&/])#\p{L}{2}/u
const pictograph = /(?![©®™])\p{Extended_Pictographic}/u

/** Plain text with a hashtag and emoji, or that ends in two hashtags or more. */
function asPost(source: string, prose: readonly Block[], format: Format): Guess | undefined {
  const text = source.trim()
  if (format !== 'text' || text.length > longestPost) return undefined
  if (hashtag.test(text) && pictograph.test(text))
    return { kind: 'social', kindBecause: 'it is a short plain text with a hashtag and emoji' }
  if (!/(?:\s{1,3}#\p{L}[\p{L}\p{N}_]{2,}){2,}$/u.test(text)) return undefined
  return prose.some(({ kind }) => kind === 'paragraph') && !toReply.test(text)
    ? { kind: 'social', kindBecause: 'it is a short plain text that ends in hashtags' }
    : undefined
}

/** A link to a leaflet or to a press release says nothing about the page it stands on. */
function isLink({ spans, text }: Block): boolean {
  return spans.some(({ element, start, end }) => element.tagName === 'a' && end - start >= text.length * 0.7)
}
