import { type Kind, kinds, type Severity, severities } from './vocabulary.ts'

/** What a run may be told. Every part has a default. */
export interface Settings {
  /** Today, as YYYY-MM-DD: what dates without a year are read against. */
  today: string
  /** Who reads the drafts. Staff know medical words and initials. */
  audience: 'public' | 'staff'
  /** A rule's level, or `off`, by its id. */
  rules: Readonly<Record<string, Severity | 'off'>>
  /** What no rule may guess about the organisation. */
  organisation: Organisation
}

export interface Organisation {
  /** Its name, as its letters give it. */
  name?: string
  /** A footer or letterhead put in elsewhere already gives a way to get in touch that is not by voice. */
  contactElsewhere: boolean
  /** A footer or letterhead put in elsewhere already offers other formats. */
  formatsElsewhere: boolean
  /** Words and initials its readers know, such as “insulin” in a diabetes clinic. */
  knownTerms: readonly string[]
}

/** Settings as people write them, in a file or a call: any part may be left out. */
export interface SettingsInput {
  kind?: Kind
  today?: string
  audience?: Settings['audience']
  rules?: Settings['rules']
  organisation?: Partial<Organisation>
}

/** Settings that cannot be used. The message says what, where and what to do. */
export class SettingsError extends Error {
  override name = 'SettingsError'
}

export function createSettings(input: SettingsInput = {}): Settings {
  return {
    today: input.today ?? new Date().toISOString().slice(0, 10),
    audience: input.audience ?? 'public',
    rules: input.rules ?? {},
    organisation: {
      contactElsewhere: false,
      formatsElsewhere: false,
      knownTerms: [],
      ...input.organisation
    }
  }
}

/**
 * Checks settings that came from a file.
 * @param from the file's name, for messages
 * @throws SettingsError naming the setting that cannot be used and what it can be
 */
export function readSettings(value: unknown, from: string, ruleIds: readonly string[]): SettingsInput {
  const settings = asObject(value, 'The file')
  onlyKeys(settings, ['kind', 'today', 'audience', 'rules', 'organisation'], '')
  oneOf(settings.kind, kinds, 'kind')
  oneOf(settings.audience, ['public', 'staff'], 'audience')
  if (settings.today !== undefined && !/^\d{4}-\d\d-\d\d$/.test(String(settings.today)))
    fail('today', 'Write it as 2026-06-03.')
  const rules = asObject(settings.rules ?? {}, 'rules')
  onlyKeys(rules, ruleIds, 'rules.')
  for (const [id, level] of Object.entries(rules)) oneOf(level, [...severities, 'off'], `rules.${id}`)
  const organisation = asObject(settings.organisation ?? {}, 'organisation')
  onlyKeys(organisation, ['name', 'contactElsewhere', 'formatsElsewhere', 'knownTerms'], 'organisation.')
  if (organisation.name !== undefined && typeof organisation.name !== 'string')
    fail('organisation.name', 'Write it as text.')
  for (const key of ['contactElsewhere', 'formatsElsewhere'])
    oneOf(organisation[key], [true, false], `organisation.${key}`)
  const { knownTerms } = organisation
  if (knownTerms !== undefined && !(Array.isArray(knownTerms) && knownTerms.every((term) => typeof term === 'string')))
    fail('organisation.knownTerms', 'Write a list of words.')
  // Every part has just been checked.
  return { ...settings, ...(settings.today === undefined ? {} : { today: String(settings.today) }) } as SettingsInput

  function asObject(part: unknown, name: string): Record<string, unknown> {
    if (part === null || part === undefined) return {}
    if (typeof part !== 'object' || Array.isArray(part)) fail(name, 'Write it as names and values.')
    return part as Record<string, unknown>
  }

  function onlyKeys(part: Record<string, unknown>, known: readonly string[], prefix: string): void {
    for (const key of Object.keys(part)) {
      if (known.includes(key)) continue
      const near = known.find((name) => fold(name) === fold(key))
      const help = near
        ? `Did you mean “${near}”?`
        : known.length < 12
          ? `You can use: ${known.join(', ')}.`
          : 'See allclear --list-rules.'
      fail(`${prefix}${key}`, `There is no such setting. ${help}`)
    }
  }

  function oneOf(part: unknown, allowed: readonly unknown[], name: string): void {
    if (part !== undefined && !allowed.includes(part)) fail(name, `It can be: ${allowed.join(', ')}.`)
  }

  function fail(name: string, help: string): never {
    throw new SettingsError(`Cannot use the settings in ${from}: ${name}. ${help}`)
  }
}

/** Known_Terms and known-terms are both knownTerms to a person. */
function fold(name: string): string {
  return name.toLowerCase().replace(/[\W_]/g, '')
}
