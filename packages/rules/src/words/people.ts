import type { Phrase } from '@allclear/core'
import type { SourceId } from '../sources.ts'
import { age } from './people/age.ts'
import { conditions } from './people/conditions.ts'
import { disability } from './people/disability.ts'
import { ethnicity } from './people/ethnicity.ts'
import { mind } from './people/mind.ts'
import { offence } from './people/offence.ts'
import { services } from './people/services.ts'
import { society } from './people/society.ts'

/** What is wrong with some words for people, what to write instead, and who says so. */
export interface PeopleWords {
  /**
   * The words to avoid, each with what to write instead, best first; with nothing where no words fit in their place.
   * Those that are names have their capital.
   */
  match: Readonly<Record<string, string | readonly string[]>>
  /** Longer words in which nothing is wrong, such as “crazy golf”. */
  fine?: readonly string[]
  /** Capitals count. */
  exact?: true
  /** `always` but for quotations and names; `usually`; or it depends on the `context`, so that a person looks. */
  verdict: 'always' | 'usually' | 'context'
  /** What to do, where no words fit in their place. */
  say?: string
  why: string
  /** Whose advice it is; the words are our own. `house` is our own judgement. */
  sources: readonly (SourceId | 'house')[]
}

/** A phrase that knows which entry it belongs to. */
export interface PeoplePhrase extends Phrase {
  label: PeopleLabel
  entry: PeopleWords
}

const all = { ...age, ...conditions, ...disability, ...ethnicity, ...mind, ...offence, ...services, ...society }

export type PeopleLabel = keyof typeof all

/** The phrases of the entries a rule checks. */
export function people(...labels: readonly PeopleLabel[]): PeoplePhrase[] {
  return labels.flatMap((label) => {
    const entry: PeopleWords = all[label]
    const { match, fine = [], exact, verdict } = entry
    return [
      ...Object.entries(match).map(([words, instead]) => ({
        words,
        suggest: typeof instead === 'string' ? [instead] : instead,
        ...(exact ? { exact } : {}),
        ...(verdict === 'context' ? { ask: true as const } : {}),
        label,
        entry
      })),
      ...fine.map((words) => ({ words, fine: true as const, label, entry }))
    ]
  })
}

export const peopleLabels = Object.keys(all) as readonly PeopleLabel[]

/** Initials that these entries are about, so that no other rule asks for them in full. */
export const peopleInitials: ReadonlySet<string> = new Set(
  Object.values<PeopleWords>(all)
    .flatMap(({ match, fine = [] }) => [...Object.keys(match), ...fine])
    .flatMap((words) => /^(\p{Lu}{2,})s?$/u.exec(words)?.[1] ?? [])
)
