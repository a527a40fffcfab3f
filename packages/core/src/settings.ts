import type { Kind, Severity } from './vocabulary.ts'

/** What a run may be told. Every part has a default. */
export interface Settings {
  /** Today, as YYYY-MM-DD: what dates without a year are read against. */
  today: string
  /** Who reads the drafts. Staff know medical words and initials. */
  audience: Audience
  /** `template` when merge fields are still to be filled in; `send` when the draft goes out as it is. */
  mode: Mode
  /** A rule's level, or `off`, by its id. */
  rules: Readonly<Record<string, Severity | 'off'>>
  organisation: Organisation
  house: House
  /** The organisation's own words. */
  words: readonly HouseWord[]
}

export const audiences = ['public', 'staff', 'mixed'] as const
export type Audience = (typeof audiences)[number]

export const modes = ['template', 'send'] as const
export type Mode = (typeof modes)[number]

/** Parts of a communication that a letterhead, a footer or the rest of a site may hold. */
export const parts = [
  'name',
  'contact',
  'formats',
  'opening-hours',
  'interpreter',
  'complaints',
  'accessibility',
  'review-date'
] as const
export type Part = (typeof parts)[number]

/** What no rule may guess about the organisation. */
export interface Organisation {
  /** Its name, as its letters give it. */
  name?: string
  /** Ways to get in touch, such as `clinic@example.nhs.uk`, for rules to suggest. */
  contacts: readonly string[]
  /** Formats it can give, such as `large print`. */
  formats: readonly string[]
  /** When somebody answers, such as `Monday to Friday, 9am to 5pm`. */
  openingHours?: string
  /** How to get an interpreter. */
  interpreter?: string
  /** Where to complain or give feedback. */
  complaints?: string
  /** What is put in from elsewhere, so that nothing is missing from the draft. */
  elsewhere: readonly Part[]
  /** Words and initials its readers know, such as “insulin” in a diabetes clinic. */
  knownTerms: readonly string[]
}

/** Choices on which UK sources disagree. Until one is made, nobody is asked to write it the other way. */
export interface House {
  /** Disabled people or disabled people. */
  disabled: 'either' | 'Disabled' | 'disabled'
  /** Black and White people, or black and white. */
  ethnicCapitals: 'either' | boolean
  /** “People living with dementia” or “people with dementia”; either is left alone. */
  livingWith: 'either' | 'with' | 'living with'
  signIn: 'either' | 'sign in' | 'log in'
  pregnant: 'either' | 'pregnant women' | 'pregnant women and people'
}

/** A row of an organisation's own list of words. */
export interface HouseWord {
  write: string
  /** What to look for, in any of its forms. */
  insteadOf: string
  /** Shown with a finding where it is short; may be empty. */
  why: string
  /** `sometimes` asks a person; `always` says so. */
  when: 'always' | 'sometimes'
}

/** Settings as people write them, in a file or a call: any part may be left out. */
export interface SettingsInput {
  kind?: Kind
  today?: string
  audience?: Audience
  mode?: Mode
  rules?: Settings['rules']
  organisation?: Partial<Organisation>
  house?: Partial<House>
  words?: readonly HouseWord[]
}

/** Settings in full, with a default for whatever is left out. */
export function createSettings(input: SettingsInput = {}): Settings {
  return {
    today: input.today ?? today(),
    audience: input.audience ?? 'public',
    mode: input.mode ?? 'template',
    rules: input.rules ?? {},
    organisation: { contacts: [], formats: [], elsewhere: [], knownTerms: [], ...given(input.organisation) },
    house: {
      disabled: 'either',
      ethnicCapitals: 'either',
      livingWith: 'either',
      signIn: 'either',
      pregnant: 'either',
      ...given(input.house)
    },
    words: input.words ?? []
  }
}

/** An empty field of a form is often there, and undefined. A part of a file with nothing in it is `null`. */
function given<Part extends object>(part: Part | null | undefined): Partial<Part> {
  const fields = Object.entries(part ?? {}).filter(([, value]) => value !== undefined)
  return Object.fromEntries(fields) as Partial<Part>
}

/** Where the person is: an hour after midnight in June, it is still yesterday in Greenwich. */
function today(): string {
  const now = new Date()
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
