import { irregularNouns, irregularVerbs } from './irregular-words.ts'

export interface Verb {
  s: string
  /** Empty where it depends on who does it: was or were. */
  past: string
  participle: string
  ing: string
}

/** The forms of a verb, in British spelling. */
export function verb(base: string): Verb {
  const cut = base.lastIndexOf('-') + 1
  const prefix = base.slice(0, cut)
  const stem = base.slice(cut)
  const [past, participle] = pastOf(stem)
  return {
    s: prefix + (stem === 'be' ? 'is' : stem === 'have' ? 'has' : withS(stem)),
    past: past && prefix + past,
    participle: prefix + participle,
    ing: prefix + withIng(stem)
  }
}

/** More than one of a noun; the noun itself where it does not change. */
export function plural(noun: string): string {
  const cut = noun.lastIndexOf('-') + 1
  const irregular = irregularNouns.get(noun.slice(cut))
  if (irregular) return noun.slice(0, cut) + irregular
  return /[^s]sis$/.test(noun) ? `${noun.slice(0, -2)}es` : withS(noun)
}

function pastOf(stem: string): readonly [past: string, participle: string] {
  const irregular = irregularVerbs.get(stem)
  if (irregular) return irregular
  const prefix = /^(?:re|mis|out|over|un|under|with)/.exec(stem)?.[0] ?? ''
  const inner = prefix && irregularVerbs.get(stem.slice(prefix.length))
  if (inner) return [prefix + inner[0], prefix + inner[1]]
  const past = withEd(stem)
  return [past, past]
}

function withEd(stem: string): string {
  if (stem.endsWith('e')) return `${stem}d`
  return /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${doubled(stem)}ed`
}

function withIng(stem: string): string {
  if (/ie$/.test(stem)) return `${stem.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(stem) && !/^(?:be|age|singe)$/.test(stem)) return `${stem.slice(0, -1)}ing`
  return `${doubled(stem)}ing`
}

function withS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$|^(?:go|do|undergo|echo|veto)$/.test(word) ? `${word}es` : `${word}s`
}

// Longer than one syllable, with the voice on the last one: “submitted”, but “visited” and “offered”.
const stressed =
  /^(?:ad|com|e|o|per|re|sub|trans|inter)mit$|^(?:re|pre|con|de|in|trans)fer$|^(?:oc|in|re|con)cur$|^(?:be|for|re)(?:gin|get|gret|set|run|fit|bar)$|^(?:abhor|acquit|allot|aver|defer|deter|equip|format|handicap|inter|kidnap|outfit|overlap|program|rebut|unplug|unwrap|unzip|upset|worship)$/

function doubled(stem: string): string {
  if (/[ai]c$/.test(stem)) return `${stem}k`
  const oneVowel = /(?:^|[^aeiou]|qu)[aeiouy][bdfgklmnprtvz]$/.test(stem)
  if (!oneVowel) return stem
  // British spelling doubles an l wherever the voice falls: “travelled”.
  if (stem.endsWith('l')) return stem === 'parallel' ? stem : `${stem}l`
  const syllables = stem.replace('qu', 'q').match(/[aeiouy]+/g)?.length ?? 0
  return syllables === 1 || stressed.test(stem) ? stem + stem.slice(-1) : stem
}
