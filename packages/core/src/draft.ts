import type { Element, Root } from 'hast'
import { type Block, readBlocks } from './blocks.ts'
import type { NotChecked } from './finding.ts'
import { guessKind } from './guess-kind.ts'
import type { Languages } from './languages.ts'
import type { Reading } from './reading.ts'
import type { Styles } from './styles.ts'
import type { Kind } from './vocabulary.ts'

export const formats = ['markdown', 'html', 'text'] as const
export type Format = (typeof formats)[number]

/** What a draft can have beside it for rules to ask, worked out before they run and only when one wants it. */
export interface Aids {
  /** How hard its words and sentences are. */
  reading: Reading
  /** What it says about how it looks. */
  styles: Styles
  /** Which language a passage is in. */
  languages: Languages
}

/** What every draft becomes, whatever it was written in. */
export interface Draft extends Partial<Aids> {
  /** The name it was given, for reports. */
  file?: string
  format: Format
  /** The text as it came in: what all places point into. */
  source: string
  /** Its elements. Where they stand in `source` is in their positions' offsets; lines and columns may not be right. */
  tree: Root
  /** Its text in reading order, each block with the place of every character. */
  blocks: Block[]
  /** A whole page, rather than a piece of one. */
  whole: boolean
  /** The language it is in as a whole, such as `en-GB`. */
  lang: string
  kind: Kind
  /** Why it counts as that kind, in words for the person who wrote it. */
  kindBecause: string
  /** What is said above the draft itself, between two lines of `---`, by name; empty when there is none. */
  frontMatter: Record<string, unknown>
  /** What axe-core found, joined back to the tree; absent when axe did not run. */
  axe?: AxeResults
  notChecked: NotChecked[]
}

export interface AxeResults {
  /** axe's rule id and the element it complains of. */
  violations: { id: string; element: Element }[]
  notChecked: NotChecked[]
}

/** What a caller may say about a draft that its text does not. */
export interface ReadOptions {
  file?: string
  kind?: Kind
  lang?: string
  /** A whole page rather than a piece of one; decided by the reader when absent. */
  whole?: boolean
}

/** A tree as a reader hands it over. */
export interface Parsed {
  format: Format
  source: string
  /** `source` with template placeholders masked, each by as many characters: what the tree was parsed from. */
  masked: string
  tree: Root
  whole: boolean
  frontMatter?: Record<string, unknown>
}

/**
 * A parsed tree made ready for the rules: its blocks, each with the place of every character, its language and its kind.
 * What the caller says goes before what the draft says of itself.
 */
export function createDraft(parsed: Parsed, options: ReadOptions = {}): Draft {
  const { format, source, tree, frontMatter = {} } = parsed
  const whole = options.whole ?? parsed.whole
  const lang = options.lang ?? pageLang(tree) ?? 'en-GB'
  const { blocks, notChecked } = readBlocks(parsed, lang, options.lang !== undefined)
  return {
    ...(options.file === undefined ? {} : { file: options.file }),
    format,
    source,
    tree,
    blocks,
    whole,
    lang,
    ...guessKind({ format, source, blocks, whole, frontMatter, ...(options.kind ? { kind: options.kind } : {}) }),
    frontMatter,
    notChecked
  }
}

function pageLang(tree: Root): string | undefined {
  const html = tree.children.find((node) => node.type === 'element' && node.tagName === 'html') as Element | undefined
  const lang = html?.properties.lang
  return typeof lang === 'string' && lang.trim() ? lang.trim() : undefined
}
