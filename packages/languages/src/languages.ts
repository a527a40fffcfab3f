import { type Languages, mainScript } from '@allclear/core'
import { eld } from 'eld/extrasmall'
import { englishWords, smallWords } from './small-words.ts'

// A text has to have as much as this before we say what it is. A script of its own says more than words do, and sooner.
const fewestLetters = 40
const fewestWords = 6
const fewestLettersOfScript = 12
/** By how much the first language of the Latin script must be likelier than the next, on the library's scale from 0 to 1. */
const clearly = 0.03
/** The least share of a text's words that are small words of the language. */
const fewestSmallWords: Readonly<Record<string, number>> = { cy: 0.18, so: 0.14, ku: 0.22, ga: 0.3, gd: 0.3 }

/** Scripts that are used for one language here, each with it. */
const byScript: Readonly<Record<string, string>> = {
  Armn: 'hy',
  Beng: 'bn',
  Geor: 'ka',
  Grek: 'el',
  Gujr: 'gu',
  Guru: 'pa',
  Hang: 'ko',
  Hani: 'zh',
  Hebr: 'he',
  Jpan: 'ja',
  Khmr: 'km',
  Knda: 'kn',
  Laoo: 'lo',
  Mlym: 'ml',
  Mymr: 'my',
  Sinh: 'si',
  Taml: 'ta',
  Telu: 'te',
  Thai: 'th'
}
/** What each of the library's languages is in BCP 47, for those we trust it with. It takes too much for Malay, Tagalog and Yoruba. */
const byLibrary = new Map(
  'ar az be bg ca cs da de en es et eu fa fi fr hi hr hu is it lt lv mr nl pl pt ro ru sk sl sq sr sv tr uk ur vi'
    .split(' ')
    .map((code) => [code, code])
)
byLibrary.set('ku', 'ckb').set('no', 'nb')
/** Letters that a language does not have. The library takes languages it does not know for those near them. */
const neverIn: Readonly<Record<string, RegExp>> = {
  be: /[^\P{Script=Cyrl}а-зй-шыьэ-яёіў]/iu,
  bg: /[^\P{Script=Cyrl}а-ъьюя]/iu,
  fa: /[ټډړږښګڼېۍځڅٹڈڑںےھہ]/,
  it: /[ħġċż]/i,
  ru: /[^\P{Script=Cyrl}а-яё]/iu,
  sr: /[^\P{Script=Cyrl}а-ик-шђјљњћџ]/iu,
  tr: /[äňýžə]/i,
  uk: /[^\P{Script=Cyrl}а-щьюяєіїґ]/iu
}
/** Letters that no other language we tell has. */
const vietnamese = /[ơưạảấầẩẫậắằẳẵặẻẽếềểễệỉịỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i
/** Scripts of several languages, where letters or small words tell more than the library does. `''` is none that we know. */
const ofShared: Readonly<Record<string, (text: string) => string | undefined>> = {
  Arab: (text) =>
    (text.match(/[ڕڵۆێە]/g)?.length ?? 0) * 12 > text.length ? 'ckb' : /[ښځڅۍ]/.test(text) ? '' : undefined,
  Deva: (text) => (/(?:^|\s)(?:है|हैं|का|के|की|को|में|आणि|आहे|हे)(?=[\s।,.]|$)/.test(text) ? undefined : ''),
  Ethi: (text) => (/[ቐ-ቝኸ-ኾዀ-ዅኣ]|እዩ|ናይ/.test(text) ? 'ti' : /የ|ነው|ናቸው|ወይም|እባክ/.test(text) ? 'am' : '')
}
const known = new Set([
  ...Object.values(byScript),
  ...byLibrary.values(),
  ...Object.keys(smallWords),
  'am',
  'nn',
  'no',
  'ti'
])

const word = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*'?/gu
const breaks = /[,;:|•·/\n]|\s[–-]\s/g

export const languages: Languages = {
  of(passage) {
    const text = passage.normalize()
    const { script, letters } = mainScript(text)
    if (script === 'Latn') return ofLatin(text, letters)
    if (!script || letters < fewestLettersOfScript) return undefined
    return (byScript[script] ?? ofShared[script]?.(text) ?? ask(text, 0)) || undefined
  },
  knows: (language) => known.has(language)
}

function ofLatin(text: string, letters: number): string | undefined {
  const words = text.match(word) ?? []
  if (letters < fewestLetters || words.length < fewestWords || !isProse(text, words)) return undefined
  if (words.filter((one) => vietnamese.test(one)).length * 4 >= words.length) return 'vi'
  return ask(text, clearly) ?? bySmallWords(words)
}

/** What the library is sure of, and nothing else speaks against. */
function ask(text: string, margin: number): string | undefined {
  const result = eld.detect(text)
  const { language } = result
  const [first = 0, second = 0] = Object.values(result.getScores())
  if (!result.isReliable() || first - second < margin || neverIn[language]?.test(text)) return undefined
  return language === 'en' && !hasEnglishWords(text) ? undefined : byLibrary.get(language)
}

/** A sentence of another language may quote an English name that is longer than the rest of it. */
function hasEnglishWords(text: string): boolean {
  const words = text.toLowerCase().match(word) ?? []
  const small = words.filter((one) => englishWords.has(one))
  return new Set(small).size >= 2 && small.length >= words.length * 0.15
}

function bySmallWords(words: readonly string[]): string | undefined {
  const lower = words.map((one) => one.toLowerCase().replace('’', "'"))
  const [first, second] = Object.entries(smallWords)
    .map(([language, small]) => {
      const own = lower.filter((one) => small.has(one))
      // A single letter is a word in many languages.
      const different = new Set(own.filter((one) => one.length > 1)).size
      return { language, share: different < 2 ? 0 : own.length / words.length }
    })
    .sort((a, b) => b.share - a.share)
  if (!first || first.share < (fewestSmallWords[first.language] ?? 1)) return undefined
  return first.share - (second?.share ?? 0) >= clearly ? first.language : undefined
}

/** Names, addresses and lists say little about the language they stand in. */
function isProse(text: string, words: readonly string[]): boolean {
  const small = words.filter((one) => /^\p{Ll}/u.test(one)).length
  return small >= words.length * 0.4 && (text.match(breaks)?.length ?? 0) * 3 < words.length
}
