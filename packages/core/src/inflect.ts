import type { Word } from './sentences.ts'
import { plural, type Verb, verb } from './word-forms.ts'

/** A phrase in one of its forms, with its suggestions in the same form. */
export interface Form {
  words: string
  suggest: readonly string[]
  /** What to suggest where `words` are a participle (“was provided”), if that differs: “given”, never “gave”. */
  participle?: readonly string[]
}

/**
 * Every form of `words`, with the suggestions to match: `noun` changes the last word, `verb` the first.
 * A suggestion that cannot take a form safely is left out of it. Words without forms stay as written.
 */
export function inflect(words: string, suggest: readonly string[], forms?: 'noun' | 'verb'): Form[] {
  const asWritten = { words, suggest }
  if (forms === 'noun') {
    const many = withLast(words, plural)
    return many === words ? [asWritten] : [asWritten, { words: many, suggest: change(suggest, pluralPhrase) }]
  }
  return forms === 'verb' ? [asWritten, ...verbForms(words, suggest)] : [asWritten]
}

function verbForms(words: string, suggest: readonly string[]): Form[] {
  const own = verb(firstOf(words))
  const put = (form: keyof Verb) => change(suggest, (phrase) => (isBare(phrase) ? withFirst(phrase, form) : undefined))
  const past = put('past')
  const participle = put('participle')
  const differs = past.join() !== participle.join()
  const either = suggest.flatMap((phrase) => {
    const one = isBare(phrase) && withFirst(phrase, 'past')
    return one ? [one, withFirst(phrase, 'participle')] : []
  })
  const list: Form[] = [
    { words: withFirst(words, 's'), suggest: put('s') },
    { words: withFirst(words, 'ing'), suggest: put('ing') },
    ...(own.past !== own.participle
      ? [
          { words: withFirst(words, 'past'), suggest: past },
          { words: withFirst(words, 'participle'), suggest: participle }
        ]
      : [
          {
            words: withFirst(words, 'past'),
            suggest: differs ? unique(either) : past,
            ...(differs ? { participle } : {})
          }
        ])
  ]
  // “put” is the same word in several forms: nobody can tell which.
  return list.filter((form) => form.words && form.words !== words)
}

const auxiliaries = new Set(
  `am is are was were be been being has have had having get gets got getting isn't aren't wasn't weren't hasn't haven't
  hadn't i've you've we've they've`.split(/\s+/)
)
const between = /^(?:not|also|now|then|just|already|never|ever|always|often|still|only|all|both|\p{L}+ly)$/u
const doers = /^(?:i|we|you|he|she|it|they|who|which|that)$/
const without = /^(?:after|and|at|before|during|for|from|in|on|or|to|with)$/
const opens = /^(?:the|an?|any|all|as|if|when|once|unless|your|our|my|their|his|her)$/

/** Whether the past form from `from` to `to` is a participle: “has been provided”, “as provided”, “provided by us”. */
export function isParticiple(words: readonly Word[], from: number, to: number): boolean {
  const [before, last, next] = [words[from - 1], words[to], words[to + 1]]
  // Nobody stands before it who could have done it.
  if (!before || next?.lower === 'by') return true
  // “the doses given, and others”: nothing comes after it that it could have been done to.
  const isOpen = !next || !last || next.start - last.end > 1 || without.test(next.lower)
  if (isOpen && !doers.test(before.lower) && !between.test(before.lower)) return true
  for (let at = from - 1; at >= 0; at--) {
    const word = words[at]?.lower ?? ''
    if (auxiliaries.has(word) || opens.test(word)) return true
    if (!between.test(word)) return false
  }
  return false
}

// What a phrase may begin with that is no verb, or has no forms of its own.
const formless = /^(?:can|cannot|could|may|might|must|ought|shall|should|will|would|not|never|also|do not)\b/

function isBare(phrase: string): boolean {
  return !formless.test(phrase)
}

/** “type of clinic”, “types of clinic”; a phrase in which more would have to change is left alone. */
function pluralPhrase(phrase: string): string | undefined {
  if (/^an? |\b(?:who|that|which|when|how|if|not|to|you|and|or)\b|[^siu]s$/.test(phrase)) return undefined
  const [, head, rest] = /^(.*?)( (?:of|for|in|from|with|on|at|about) .*)$/.exec(phrase) ?? []
  return head && rest ? withLast(head, plural) + rest : withLast(phrase, plural)
}

function withFirst(phrase: string, form: keyof Verb): string {
  const first = firstOf(phrase)
  const changed = verb(first)[form]
  return changed && changed + phrase.slice(first.length)
}

function withLast(phrase: string, changed: (word: string) => string): string {
  const cut = phrase.lastIndexOf(' ') + 1
  return phrase.slice(0, cut) + changed(phrase.slice(cut))
}

function firstOf(phrase: string): string {
  return phrase.split(' ', 1)[0] ?? phrase
}

function change(phrases: readonly string[], changed: (phrase: string) => string | undefined): string[] {
  return unique(phrases.flatMap((phrase) => changed(phrase) || []))
}

function unique(phrases: readonly string[]): string[] {
  return [...new Set(phrases)]
}
