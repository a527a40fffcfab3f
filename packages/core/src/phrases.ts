import { fitArticle } from './article.ts'
import type { Block } from './blocks.ts'
import type { Draft } from './draft.ts'
import { isInName } from './names.ts'
import type { Problem } from './rule.ts'
import type { Sentence } from './sentences.ts'
import type { Settings } from './settings.ts'

/** Words to look for. Spaces and hyphens are the same; so are straight and curly apostrophes. */
export interface Phrase {
  words: string
  /** What to write instead, best first. */
  suggest?: readonly string[]
  /** Which other forms it has: `noun` (one, many) changes the last word, `verb` the first. Suggestions change with it. */
  forms?: 'noun' | 'verb'
  /** Capitals count, as in `PIP` or `US`. */
  exact?: boolean
  /** Why these words, where it differs from the rule's own reason. */
  note?: string
  /** Nothing is wrong with these words: they only keep a shorter phrase from being found in them. */
  fine?: true
  /** Not always wrong: asked as a suggestion, for a person to decide. */
  ask?: true
}

/** A place where a phrase stands in a draft. */
export interface Hit {
  phrase: Phrase
  /** The phrase's suggestions, in the form and with the capital the words have here. */
  suggest: string[]
  block: Block
  sentence: Sentence
  /** Indexes into the sentence's words; `to` is included. */
  from: number
  to: number
  /** UTF-16 units of the block's text. */
  start: number
  end: number
  /** The words as they stand in the block's text. */
  text: string
  quoted: boolean
}

/** A check made of phrases. The engine looks for all phrases of all rules in one pass, then hands each rule its hits. */
export interface WordCheck {
  phrases: readonly Phrase[]
  find(hits: readonly Hit[], draft: Draft, settings: Settings): Iterable<Problem>
}

interface Options {
  /** What to do, in at most 20 words. */
  message?: (hit: Hit) => string
  /** What to write, best first, where the words around decide that. */
  suggest?: (hit: Hit) => string[]
  /** Leave this one alone. */
  unless?: (hit: Hit, draft: Draft, settings: Settings) => boolean
  /** Somebody else's words are left alone unless this says to ask about them. */
  quotes?: 'ask'
  /** Proper names are left alone unless this says to read them too. */
  names?: 'read'
}

/** The check of a word rule: `{ 'words to avoid': 'words to use' }`, or phrases in full. */
export function phrases(
  words: Readonly<Record<string, string | readonly string[]>> | readonly Phrase[],
  { message = defaultMessage, suggest, unless, quotes, names }: Options = {}
): WordCheck {
  return {
    phrases: isList(words)
      ? words
      : Object.entries(words).map(([from, to]) => ({ words: from, suggest: typeof to === 'string' ? [to] : to })),
    *find(hits, draft, settings) {
      for (const found of hits) {
        const hit = fitArticle(suggest ? { ...found, suggest: suggest(found) } : found)
        if (hit.phrase.fine || isGlossed(hit)) continue
        if (hit.quoted && quotes !== 'ask') continue
        if (names !== 'read' && isInName(hit.sentence, hit.from, hit.to)) continue
        if (unless?.(hit, draft, settings)) continue
        yield {
          place: hit.block.place(hit.start, hit.end),
          message: message(hit),
          suggest: hit.suggest,
          ...(hit.quoted || hit.phrase.ask ? { severity: 'suggestion', needsPerson: true } : {})
        }
      }
    }
  }
}

/** A heading that is nothing but the one word is about the word, as in a list of words to avoid. */
function isGlossed({ block, text }: Hit): boolean {
  return block.kind === 'heading' && block.text === text && !/\s/.test(text)
}

function defaultMessage({ suggest, text }: Hit): string {
  return suggest.length > 0 ? `Write “${suggest[0]}”.` : `Use plainer words than “${text}”.`
}

function isList(words: object): words is readonly Phrase[] {
  return Array.isArray(words)
}
