import type { Aids, Draft } from './draft.ts'
import type { WordCheck } from './phrases.ts'
import type { Place } from './place.ts'
import type { Settings, SettingsInput } from './settings.ts'
import type { Chapter, Kind, Mender, People, Severity } from './vocabulary.ts'

/** Whose advice a rule is. `read` says how much of it we read, so that nobody leans on more than that. */
export interface Source {
  name: string
  url: string
  year?: string
  section?: string
  licence?: string
  read?: string
}

interface Setting {
  /** How the example is written. Markdown unless it says otherwise. */
  in?: 'html' | 'text'
  /** What sort of communication the example is. `general` unless it says otherwise. */
  kind?: Kind
  settings?: SettingsInput
  /** Can be seen only where a page is laid out. */
  needsBrowser?: true
}

/** `«…»` marks the exact place. `better` is what the first suggestion makes of it, or advice where there is none. */
export type Example = Setting & ({ avoid: string; better?: string } | { fine: string })

/** What a rule found wrong. */
export interface Problem {
  /** `null` when the place cannot be known. Never the wrong words. */
  place: Place | null
  /** What to do, in at most 20 words. */
  message: string
  /** What to write in place of the words at `place`, best first. */
  suggest?: string[]
  /** The first suggestion is right whatever stands around it, so `fix` may apply it. */
  safe?: true
  /** A program cannot be sure: a person must look. Asked, never asserted. */
  needsPerson?: true
  /** A milder level than the rule's own, such as for somebody else's words in a quotation. */
  severity?: Severity
}

/** Looks at a whole draft and says what is wrong. Plain and synchronous; never throws on odd input. */
export type Check = (draft: Draft, settings: Settings) => Iterable<Problem>

export interface Rule {
  /** The file's name. Never changes once published. */
  id: string
  chapter: Chapter
  severity: Severity
  /** An instruction: the heading in the guide. */
  title: string
  why: string
  whoItHelps: readonly People[]
  sources: readonly Source[]
  /** The kinds of communication it is for; every kind when absent. */
  appliesTo?: readonly Kind[]
  /** Runs only where the settings give it a level: not yet sure or quiet enough for everybody. */
  offByDefault?: true
  /** What the check asks of the draft, for drafts that these say yes to. Each is large, and loaded only when wanted. */
  wants?: { readonly [Aid in keyof Aids]?: (draft: Draft) => boolean }
  /** Who can put it right, where that is not the writer of the words: it is told apart from what the writer can do. */
  mendedBy?: Mender
  /** What is wrong is how words look, which many may share: it is said once, however often it is met. */
  inStyle?: true
  /** What a program can't see, so that a person looks. */
  cannotSee?: string
  examples: readonly Example[]
  check: Check | WordCheck
}

/** Gives a rule file its types. */
export function rule(rule: Rule): Rule {
  return rule
}
