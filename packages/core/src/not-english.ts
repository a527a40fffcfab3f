import type { Block } from './blocks.ts'
import type { NotChecked } from './finding.ts'
import { type Place, placeOf } from './place.ts'

// Everyday words that hardly any other language has, and some that others have too.
const english = new Set(
  `about after again aged ages also and any appointment appointments are back because been before being below between
  book both bring but by call calls can care check child children clinics closed come could daily day days does doctors don't
  each every first free from get give had has have health help helpline her him his home hours how if into it it's its letter
  like made make may medicine medicines might minutes monday friday month months more most much must name near need
  new next not nurse nurses of only open other our out over parking patients people phone please reply saturday see
  service services should side some street such sunday support tablets take taken than that the their them then there
  these they this those through thurs thursday time times today tuesday two until up use used using very visit was we wednesday
  welcome week weeks well were what when where which while who why will with without work would year years you you'll you're
  your yours`.split(/\s+/)
)
const shared = new Set('a all an as at be do for he i in is me no on one or so to us'.split(' '))
// Small words of the languages UK services write in most, that English does not have: an English text full of medical
// words has few everyday ones, but none of these.
const foreign = new Set(
  `ac ag ar bod bydd chi chwi ddim eich ei fod fydd gan gyda gallwch hyn i'r mae mewn neu nid o'r oes os rhaid sydd trwy wedi y ych yn ym yr
  ale być co czy dla jak jest jeśli lub można nie niż oraz po przez się są ta te tym w z za ze że
  ama bir bu çok daha için ile ise kadar olarak sonra ve veya
  ama ay haddii iyo kale ku la oo si u uu waa waxaa
  aan aad ah ayaa ayuu ayay inta ka kasta laga leh lagu loo markii ugu waxa waxay wuxuu
  ao aos as com da das dos ela ele em está foi mais não nas nos ou para pela pelo por que seu sua também um uma você
  bir göz gün günü için ile size siz
  al como con cuando de del el en es esta este las lo los más o para pero por puede se si sin son su una usted y
  iyo ahaan ama lagu leedahay tahay kuu aad inaad
  au aux avec ce cette dans des du elle est et être il les leur ne nous par pas pour qui sont sur une vos votre vous
  auf aus bei bitte das dem den der die ein eine einen für ihr ihre ist mit nicht oder sich sie sind und von wenn wird zu zum zur
  anche che chi da degli dei della delle di e gli il per più questo sono un
  care cu din este fi la mai nu pe pentru sau să un și`.split(/\s+/)
)
const word = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu
const latin = /^\p{Script=Latin}/u
const unEnglish = /[\u00C0-\u024F\u1E00-\u1EFF]|[^\P{L}\p{Script=Latin}]/u
// Names, addresses and lists have few everyday words in any language.
const breaks = /[,;:|•·/\n]|\s[–-]\s/g

/** The fewest words, or letters of other scripts, that tell what language they are in. */
const fewestWords = 8
const fewestLetters = 20
/** With this many words, a text without everyday English words is in another language. */
const enoughWords = 12

type Language = 'English' | 'another' | 'unclear'

/** Leaves out the passages that are plainly not in English, and says so. Short pieces inside such a passage go with it. */
export function leaveOut(blocks: readonly Block[]): { blocks: Block[]; notChecked: NotChecked[] } {
  const languages = blocks.map(languageOf)
  const left = new Set<Block>()
  const notChecked: NotChecked[] = []
  for (let first = languages.indexOf('another'); first >= 0; ) {
    let last = first
    let next = first + 1
    for (; next < blocks.length && languages[next] !== 'English'; next++) if (languages[next] === 'another') last = next
    const passage = blocks.slice(first, last + 1)
    for (const block of passage) left.add(block)
    const place = placeOfAll(passage)
    notChecked.push({
      what: 'a passage that does not read as English',
      why: 'only English is checked',
      ...(place ? { place } : {})
    })
    first = languages.indexOf('another', next)
  }
  return { blocks: blocks.filter((block) => !left.has(block)), notChecked }
}

/**
 * Whether nothing speaks for another language: the everyday words are English, or there is no small word and no letter
 * that English does not have. A quick look, for whoever would load much more to be certain.
 */
export function isPlainlyEnglish(text: string): boolean {
  if (!hasOtherWords(text)) return true
  const words = wordsOf(text)
  const { sure, likely } = count(words)
  return sure >= words.length * 0.1 && sure + likely >= words.length * 0.2
}

/** Whether there is a small word or a letter that English does not have. */
export function hasOtherWords(text: string): boolean {
  return unEnglish.test(plain(text)) || wordsOf(text).some((one) => isForeign(one, simple(one)))
}

function wordsOf(text: string): string[] {
  return plain(text).match(word) ?? []
}

/** With ordinary letters for signs that only look like them: “𝗕𝗼𝗼𝗸” is English. */
function plain(text: string): string {
  return text.normalize('NFKC')
}

function isForeign(one: string, lower: string): boolean {
  return foreign.has(lower) && !english.has(lower) && !shared.has(lower) && !isInitial(one)
}

function simple(one: string): string {
  return one.toLowerCase().replace('’', "'")
}

/** Only a paragraph says enough to be sure that it is not English. */
function languageOf(block: Block): Language {
  const text = readable(block)
  const words = wordsOf(text)
  if (words.length === 0) return 'unclear'
  const { sure, likely, elsewhere, letters, others } = count(words)
  if (others * 2 > letters) return others < fewestLetters ? 'unclear' : 'another'
  if (sure >= words.length * 0.1) return 'English'
  if (words.length < fewestWords) return 'unclear'
  if (sure + likely >= words.length * (words.length < 15 ? 0.12 : 0.2)) return 'English'
  // In a short text, no everyday English word is not enough: a line of medical words has none either.
  const isForeign = words.length >= enoughWords || (elsewhere >= 1 && elsewhere >= words.length * 0.08)
  return block.kind === 'paragraph' && isForeign && isProse(text, words) ? 'another' : 'unclear'
}

function count(words: readonly string[]) {
  let sure = 0
  let likely = 0
  let elsewhere = 0
  let letters = 0
  let others = 0
  for (const one of words) {
    const lower = simple(one)
    if (english.has(lower)) sure++
    else if (shared.has(lower)) likely++
    else if (isForeign(one, lower)) elsewhere++
    letters += one.length
    if (!latin.test(one)) others += one.length
  }
  return { sure, likely, elsewhere, letters, others }
}

/** A capital or two are initials, a mark in a list, or a part of an address, in any language. */
function isInitial(one: string): boolean {
  return one.length <= 2 && /^\p{Lu}+$/u.test(one)
}

/** Without code, addresses and placeholders. */
function readable({ text, masked }: Block): string {
  let read = ''
  let from = 0
  for (const { start, end } of masked) {
    read += `${text.slice(from, start)} `
    from = end
  }
  return read + text.slice(from)
}

function isProse(text: string, words: readonly string[]): boolean {
  const small = words.filter((one) => /^\p{Ll}/u.test(one)).length
  return small * 2 >= words.length && (text.match(breaks)?.length ?? 0) * 4 < words.length
}

function placeOfAll(blocks: readonly Block[]): Place | undefined {
  const places = blocks.flatMap(({ element, text, place }) => place(0, text.length) ?? placeOf(element) ?? [])
  if (places.length === 0) return undefined
  // A very long list can't be spread into `Math.min`.
  return places.reduce((all, { start, end }) => ({ start: Math.min(all.start, start), end: Math.max(all.end, end) }))
}
