import {
  type Draft,
  elements,
  groupBy,
  hasOtherWords,
  isPlainlyEnglish,
  mainScript,
  oncePer,
  type Place
} from '@allclear/core'
import type { Element, Nodes } from 'hast'
import { baseOf, isEnglish, isSame, isWritten, nameOf } from './language-codes.ts'
import { ownNames } from './own-names.ts'
import { type Passage, passagesOf } from './passages.ts'

/** Words in a language that the page does not say they are in. */
interface Unmarked {
  /** Absent where the letters tell that it is another language, but not which. */
  language: string | undefined
  place: Place | null
}

/** An element, or the page, that says another language than its words are in. */
export interface Mistaken {
  element: Element
  declared: string
  language: string
}

interface Judged {
  unmarked: Unmarked[]
  mistaken: Mistaken[]
}

/** Enough to be sure of. Shorter words are left alone, but for those in letters that give them away. */
const fewestLetters = 40
const fewestWordsOfScript = 3
const longestName = 40
/** How much of what an element holds has to be in another language before we say that its own is wrong. */
const nearlyAll = 0.85
const sentence = /[^.!?。।؟\n]+[.!?。।؟]*/g
const quotation = /“[^“”]{30,}”|"[^"]{30,}"|«[^«»]{30,}»|‘[^‘’]{30,}’/g
const otherLetter = '(?!\\p{Script=Latin}|\\p{Script=Greek}|\\p{Script=Common})\\p{L}'
const otherLetters = new RegExp(otherLetter, 'u')
const otherWords = new RegExp(`(?:${otherLetter}[\\p{M}]*)+(?:[\\s,،.।'’-]+(?:${otherLetter}[\\p{M}]*)+)*`, 'gu')

/** Whether a draft has anything whose language is in doubt. Plain English has not, and the library is not loaded for it. */
export const wantsLanguages = oncePer(
  ({ tree }: Draft) => tree,
  (draft): boolean => draft.format !== 'text' && hasDoubts(draft)
)

function hasDoubts(draft: Draft): boolean {
  return passagesOf(draft).some((passage) => {
    const { text, holder } = passage
    if (otherLetters.test(text)) return true
    if (text.length < fewestLetters) return false
    if (!isEnglish(String(holder?.properties.lang ?? 'en'))) return true
    if (!hasOtherWords(text)) return false
    if (!isPlainlyEnglish(text)) return true
    return [...candidates(passage)].some(({ start, end }) => isInDoubt(text.slice(start, end)))
  })
}

function isInDoubt(words: string): boolean {
  return words.length >= fewestLetters && !isPlainlyEnglish(words)
}

const judged = new WeakMap<Nodes, { with: Draft['languages']; found: Judged }>()

/** What is wrong with the languages a draft says it is in. Judged once for all rules. */
export function languagesOf(draft: Draft): Judged {
  const known = judged.get(draft.tree)
  if (known && known.with === draft.languages) return known.found
  const found = draft.format === 'text' ? { unmarked: [], mistaken: [] } : judge(draft)
  judged.set(draft.tree, { with: draft.languages, found })
  return found
}

function judge(draft: Draft): Judged {
  const found: Judged = { unmarked: [], mistaken: [] }
  const page = elements(draft, 'html')[0]
  for (const [holder, passages] of groupBy(passagesOf(draft), (passage) => passage.holder)) {
    const said = declaredBy(draft, holder)
    if (said === undefined) continue
    const main = draft.languages && mainLanguage(draft, passages, said)
    if (main && nameOf(main) && !isSame(main, said)) {
      // A piece of a page, or a file of Markdown, has its language from the page it becomes part of.
      if (!holder) continue
      if (draft.languages?.knows(baseOf(said))) {
        found.mistaken.push({ element: holder, declared: said, language: main })
        continue
      }
    }
    // What stands in a passage that is marked is the choice of whoever marked it.
    if (holder && holder !== page && !isEnglish(said)) continue
    let before: string | undefined
    for (const passage of passages) {
      const [first, ...others] = unmarkedIn(draft, passage, said)
      // One mark round all of them does for passages that follow one another.
      if (first && (!first.language || first.language !== before)) found.unmarked.push(first)
      found.unmarked.push(...others)
      if (first || passage.text.trim().length >= fewestLetters) before = others.length > 0 ? undefined : first?.language
    }
  }
  return found
}

/** The language that nearly all of these words are in. */
function mainLanguage({ languages }: Draft, passages: readonly Passage[], said: string): string | undefined {
  const letters = new Map<string, number>()
  let all = 0
  for (const { text } of passages) {
    const language = isEnglish(said) && isPlainlyEnglish(text) ? 'en' : languages?.of(text)
    if (!language) continue
    letters.set(language, (letters.get(language) ?? 0) + text.length)
    all += text.length
  }
  return [...letters].find(([, count]) => count >= fewestLetters && count >= all * nearlyAll)?.[0]
}

function* unmarkedIn(draft: Draft, passage: Passage, said: string): Generator<Unmarked> {
  const { text } = passage
  if (!draft.languages) {
    yield* namesIn(passage, said)
    return
  }
  const whole = tell(draft, text, said, true)
  if (whole) {
    yield unmarked(passage, 0, text.length, whole.language)
    return
  }
  const told: { start: number; end: number }[] = []
  for (const { start, end, isWhole } of candidates(passage)) {
    if (told.some((one) => one.start < end && start < one.end)) continue
    const other = tell(draft, text.slice(start, end), said, isWhole)
    if (!other) continue
    told.push({ start, end })
    yield unmarked(passage, start, end, other.language)
  }
}

/** Languages called by their own names, which is all that is left to tell where nothing else is in doubt. */
function* namesIn(passage: Passage, said: string): Generator<Unmarked> {
  const all = { start: 0, end: passage.text.length, isWhole: true }
  for (const { start, end, isWhole } of [all, ...passage.parts]) {
    if (!isWhole || end - start > longestName) continue
    const named = ownNames.get(passage.text.slice(start, end).trim().toLowerCase())
    if (!named || isSame(named, said)) continue
    yield unmarked(passage, start, end, named)
    if (start === 0 && end === all.end) return
  }
}

function unmarked(passage: Passage, from: number, to: number, language: string | undefined): Unmarked {
  const words = passage.text.slice(from, to)
  const start = from + (words.length - words.trimStart().length)
  return { language, place: passage.place(start, from + words.trimEnd().length) }
}

/** Stretches of a text that may be in another language than the rest. */
function* candidates({ text, parts }: Passage): Generator<Passage['parts'][number]> {
  for (const part of parts) if (part.isWhole || isInDoubt(text.slice(part.start, part.end))) yield part
  for (const { index, 0: words } of text.matchAll(otherWords))
    if (words.split(/\s+/).length >= fewestWordsOfScript || /\p{Script=Hani}{8}/u.test(words))
      yield { start: index, end: index + words.length, isWhole: true }
  for (const pattern of [quotation, sentence])
    for (const { index, 0: words } of text.matchAll(pattern))
      if (words.length < text.length && isInDoubt(words))
        yield { start: index, end: index + words.length, isWhole: false }
}

/** Whether a text is in another language than it is said to be, and in which where that is known. */
function tell(
  { languages }: Draft,
  text: string,
  said: string,
  isWhole: boolean
): { language: string | undefined } | undefined {
  if (isWhole) {
    const named = ownNames.get(text.trim().toLowerCase())
    if (named) return isSame(named, said) ? undefined : { language: named }
    const { script, letters } = mainScript(text)
    if (script && script !== 'Latn' && script !== 'Grek' && letters >= 2) {
      if (isWritten(said, script)) return undefined
      return { language: languages?.of(text) }
    }
  }
  if (isEnglish(said) && isPlainlyEnglish(text)) return undefined
  const language = languages?.of(text)
  return language && languages?.knows(baseOf(said)) && !isSame(language, said) ? { language } : undefined
}

/** What is said about the language of what an element holds; English, for a piece of a page that says nothing. */
function declaredBy(draft: Draft, holder: Element | undefined): string | undefined {
  const own = draft.format === 'markdown' ? (draft.frontMatter.lang ?? draft.frontMatter.language) : undefined
  const said = holder ? holder.properties.lang : draft.whole ? undefined : (own ?? draft.lang)
  return typeof said === 'string' && nameOf(said) ? said : undefined
}
