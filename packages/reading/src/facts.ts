import { isFamiliar } from './familiar.ts'
import { lookUp } from './forms.ts'
import { jobs, jobsOf } from './grammar-words.ts'
import { syllables } from './syllables.ts'
import { type Entry, entryOf } from './word-list.ts'
import { difficultyOf, type Judged } from './word-model.ts'

/** What can be known of a word by itself. */
export interface Facts extends Judged {
  lower: string
  /** It has letters and no figures. */
  isWord: boolean
  /** It means something by itself: no “the”, no “of”. */
  isContent: boolean
  /** Bits of `jobs`. */
  jobs: number
  letters: number
  /** Letters and figures. */
  characters: number
  syllables: number
  /** On Spache's shorter list. */
  spache: boolean
  /** Ends as nouns made from other words do: “assessment”. */
  nominal: boolean
  /** Begins or ends as other words made from words do: “avoidable”, “disregard”. */
  derived: boolean
  entry: Entry | undefined
  /** At least 0: some readers will not know it. At least 1: many will not. */
  difficulty: number
}

// Rarer than any word that is listed.
const unlisted = { spoken: 4, written: 9 }

const known = new Map<string, Facts>()

export function factsOf(lower: string): Facts {
  let facts = known.get(lower)
  if (!facts) {
    // A text of many megabytes must not fill the memory.
    if (known.size > 50_000) known.clear()
    facts = find(lower)
    known.set(lower, facts)
  }
  return facts
}

const nominal = /(?:[ts]ion|ment|ness|ity|ance|ence|ism|ship|hood)s?$/
const derived =
  /(?:[ai]ble|al|ally|ful|less|ous|ously|ive|ively|ic|ically|ary|ory|i[sz]ed?|ated?|if(?:y|ied))$|^(?:un|in|im|ir|dis|non|inter|pre|anti|multi|hyper|hypo)(?=\p{L}{5})/u

function find(lower: string): Facts {
  const isPlain = /^[a-z]+$/.test(lower)
  const parts = isPlain ? [lower] : lower.split('-').filter(Boolean)
  const letters = isPlain ? lower.length : (lower.match(/\p{L}/gu)?.length ?? 0)
  const isWord = letters > 0 && !/\d/.test(lower)
  const bits = jobsOf(lower)
  const entry = lookUp(lower, entryOf) ?? rarest(parts)
  const judged: Judged = {
    spoken: (entry ?? unlisted).spoken * 0.3,
    written: (entry ?? unlisted).written * 0.3,
    daleChall: parts.every((part) => isFamiliar(part, 'daleChall')),
    kin: entry?.kin ?? 0
  }
  // Only a sentence that is scored needs these, and they take longest to find.
  let counted: number | undefined
  let spache: boolean | undefined
  return {
    ...judged,
    lower,
    isWord,
    isContent: isWord && letters > 1 && (bits & jobs.grammar) === 0,
    jobs: bits,
    letters,
    characters: isPlain ? letters : (lower.match(/[\p{L}\d]/gu)?.length ?? 0),
    get syllables() {
      counted ??= isWord ? syllables(lower) : 1
      return counted
    },
    get spache() {
      spache ??= parts.every((part) => isFamiliar(part, 'spache'))
      return spache
    },
    nominal: letters > 6 && nominal.test(lower),
    derived: letters > 6 && derived.test(lower),
    entry,
    difficulty: difficultyOf(judged)
  }
}

/** “follow-up” is as common as the rarer of its parts. */
function rarest(parts: readonly string[]): Entry | undefined {
  const found = parts.map((part) => lookUp(part, entryOf))
  if (found.includes(undefined)) return undefined
  return found.reduce((one, other) => (other && one && other.spoken < one.spoken ? other : one), found[0])
}
