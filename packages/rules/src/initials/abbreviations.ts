import { type Block, type Draft, isInName, oncePer, overlaps, type Sentence } from '@allclear/core'
import { postcode } from '../contact-and-access/postcode.ts'
import { justBefore } from '../search.ts'
import { initials, knownInitials } from '../words/initials.ts'

const known = new Set(initials.map(({ short }) => short))

/** A place where initials stand in a draft. */
export interface Use {
  short: string
  many: boolean
  /** Part of a name, such as “GI Bill”: nothing to complain of, but it may still be given in full here. */
  inName: boolean
  block: Block
  sentence: Sentence
  index: number
  start: number
  end: number
}

const shape = /^(\p{Lu}[\p{L}\p{N}&]*[\p{Lu}\p{N}]\+?)(s?)(?:['’]s?)?$/u
const postcodes = new RegExp(postcode.source, 'g')
const roman = /^[IVXLC]+$/

/** Where initials stand in a draft, in order, by what they are. Read once, whoever asks. */
export const usesOf = oncePer(({ blocks }: Draft) => blocks, readUses)

function readUses(draft: Draft): Map<string, Use[]> {
  const uses = new Map<string, Use[]>()
  for (const block of draft.blocks) {
    if (!/\p{Lu}[\p{L}\p{N}&]*[\p{Lu}\p{N}]/u.test(block.text)) continue
    const codes = [...block.text.matchAll(postcodes)].map(({ index, 0: code }) => ({
      start: index,
      end: index + code.length
    }))
    for (const sentence of block.sentences) {
      if (isShouted(sentence)) continue
      sentence.words.forEach((word, index) => {
        // Most words have none.
        if (!/\p{Lu}/u.test(word.text)) return
        const own = word.text.replace(/['’]s?$/, '')
        const [, short = '', plural] = word.masked ? [] : known.has(own) ? ['', own] : (shape.exec(own) ?? [])
        if (!known.has(short) && !/^\p{Lu}{2,6}$/u.test(short)) return
        const start = word.start
        const end = start + short.length + (plural ?? '').length
        if (overlaps(codes, start, end) || isPartOfMore(block, start, end)) return
        // “Easy Read, BSL video” and “in BSL, SSE or English” are lists.
        const between = block.text[end] === ',' ? /(?:,|(?<!\p{L})\p{Ll}+) $/u : /, $/
        const isListed = known.has(short) && between.test(justBefore(block.text, start))
        const inName = !isListed && isInName(sentence, index, index)
        const use = { short, many: plural === 's', inName, block, sentence, index, start, end }
        if (isNoInitials(use)) return
        const list = uses.get(short)
        if (list) list.push(use)
        else uses.set(short, [use])
      })
    }
  }
  return uses
}

/** Capitals used for effect tell nothing. */
function isShouted({ words }: Sentence): boolean {
  const long = words.filter(({ text }) => /^\p{L}{2,}$/u.test(text))
  return long.length > 0 && long.filter(({ text }) => text === text.toUpperCase()).length > long.length / 2
}

/** “ME/CFS”, “v1.BMI”, “#NHS”. */
function isPartOfMore({ text }: Block, start: number, end: number): boolean {
  return (
    /[/&@#_.\d]$/.test(text.slice(Math.max(0, start - 1), start)) ||
    /^(?:[/&@_+]|[-‑]\d)/.test(text.slice(end, end + 2))
  )
}

// A word to send back: “reply BOOK”, “text the word FLU”, “text FLU to 60777”, “reply YES to confirm or MOVE to change”.
const toSendBack =
  /\b(?:reply(?:ing)?|respond(?:ing)?|answer(?:ing)?|(?:text|send)(?:ing)?(?: us)? the words?)(?: with)?(?: the words?)?:? ["“'‘]?$/i
const toText = /\b(?:text|send)(?:ing)?(?: us)?:? ["“'‘]?$/i
const alsoToSendBack = /\b(?:reply|text|answer|send)\b[^.]{0,80}(?:,|\bor|\band) ["“'‘]?$/i

function isKeyword({ short, block, start, end }: Use): boolean {
  const before = block.text.slice(Math.max(0, start - 100), start)
  const after = block.text.slice(end, end + 20)
  if (toSendBack.test(before)) return true
  if (toText.test(before)) return /^["”'’]? to (?:\d|this number)/.test(after)
  return !known.has(short) && alsoToSendBack.test(before) && /^["”'’]? (?:to|if) /.test(after)
}

const place =
  /\b(?:bay|block|building|bus|code|door|entrance|floor|form|freepost|gate|group|level|lift|platform|ref|reference|room|route|size|type|ward) $/i
const shortDay = /^(?:MON|TUES?|WEDS?|THU(?:RS?)?|FRI|SAT|SUN)$/
const besideNumber = /^(?:IU|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)$/
const isNameLine = /(?:^|\n)(?:\p{Lu}[\p{Ll}.’'-]*,? ){2,}(?:\p{Lu}{2,},? )*$/u
const isLineEnd = /^(?:,?\s+\p{Lu}[\p{Lu}\p{Ll}]*)*\s*(?:$|\n)/u

/** Part of an address or a name, a numeral, or a word in capitals among others. */
function isNoInitials(use: Use): boolean {
  const { short, block, sentence, index, end } = use
  if (isKeyword(use)) return true
  const before = sentence.words[index - 1]?.text ?? ''
  const after = sentence.words[index + 1]?.text ?? ''
  if (/^\s\d{5}/.test(block.text.slice(end))) return true
  // Of short names of days and months, and of “10 IU”, rules about dates and doses tell. An OCT is a scan.
  if (shortDay.test(short)) return true
  if (besideNumber.test(short) && (/\d $/.test(block.text.slice(0, use.start)) || /^ \d/.test(block.text.slice(end))))
    return true
  // A level of conformance, after A and AA.
  if (short === 'AAA' && /\bAA?\b|\blevels?\b/i.test(block.text)) return true
  if (short === 'AA' && /\b(?:levels?|WCAG|web content accessibility)\b/i.test(block.text)) return true
  if (roman.test(short) && (!known.has(short) || /^\p{Lu}/u.test(before))) return true
  if (known.has(short)) return false
  // “Ward AAU”, “Freepost LTD”; and what stands after a name: “Ada Okoro RGN”.
  const said = block.text.slice(0, use.start)
  if (place.test(said) || (isNameLine.test(said) && isLineEnd.test(block.text.slice(end)))) return true
  const isShout = (word: string) => /^\p{Lu}{2,}$/u.test(word) && !known.has(word) && !knownInitials.has(word)
  return isShout(before) || isShout(after)
}
