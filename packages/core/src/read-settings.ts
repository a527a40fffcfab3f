import {
  audiences,
  type House,
  type HouseWord,
  modes,
  type Organisation,
  parts,
  type SettingsInput
} from './settings.ts'
import { kinds, severities } from './vocabulary.ts'

/** Settings that cannot be used. The message says what, where and what to do. */
export class SettingsError extends Error {
  override name = 'SettingsError'
}

/** What a setting can be; `undefined` when it is right, else what to do. */
type Test = (value: unknown) => string | undefined

const text: Test = (value) => (typeof value === 'string' ? undefined : 'Write it as text.')
// JavaScript takes 30 February for 2 March.
const day: Test = (value) =>
  /^\d{4}-\d\d-\d\d$/.test(String(value)) && new Date(String(value)).toJSON()?.startsWith(String(value))
    ? undefined
    : 'Write it as 2026-06-03.'
const oneOf =
  (choices: readonly unknown[]): Test =>
  (value) =>
    choices.includes(value) ? undefined : `It can be: ${choices.join(', ')}.`
const list =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) ? value.map(test).find((help) => help !== undefined) : 'Write a list of words.'

const organisation: Record<keyof Organisation, Test> = {
  name: text,
  contacts: list(text),
  formats: list(text),
  openingHours: text,
  interpreter: text,
  complaints: text,
  elsewhere: list(oneOf(parts)),
  knownTerms: list(text)
}
const house: Record<keyof House, Test> = {
  disabled: oneOf(['either', 'Disabled', 'disabled']),
  ethnicCapitals: oneOf(['either', true, false]),
  livingWith: oneOf(['either', 'with', 'living with']),
  signIn: oneOf(['either', 'sign in', 'log in']),
  pregnant: oneOf(['either', 'pregnant women', 'pregnant women and people'])
}
const houseWord: Test = (value) => {
  const { write, insteadOf, why, when } = (value ?? {}) as Partial<Record<keyof HouseWord, unknown>>
  return typeof write === 'string' && typeof insteadOf === 'string' && typeof why === 'string' && write && insteadOf
    ? oneOf(['always', 'sometimes'])(when)
    : 'Give each one “write”, “insteadOf”, “why” and “when”.'
}

/**
 * Checks settings that came from a file or a call.
 * @param from the file's name, for messages
 * @throws SettingsError naming the setting that cannot be used and what it can be
 */
export function readSettings(value: unknown, from: string, ruleIds: readonly string[]): SettingsInput {
  const level = oneOf([...severities, 'off'])
  const settings = readPart(value, '', {
    kind: oneOf(kinds),
    today: day,
    audience: oneOf(audiences),
    mode: oneOf(modes),
    rules: (part) => void readPart(part, 'rules', Object.fromEntries(ruleIds.map((id) => [id, level]))),
    organisation: (part) => void readPart(part, 'organisation', organisation),
    house: (part) => void readPart(part, 'house', house),
    words: (part) =>
      Array.isArray(part) ? list(houseWord)(part) : 'Write a list. In a settings file it can be the name of a CSV file.'
  })
  return { ...settings, ...(settings.today === undefined ? {} : { today: String(settings.today) }) }

  function readPart(part: unknown, name: string, tests: Record<string, Test>): Record<string, unknown> {
    if (part === null || part === undefined) return {}
    if (typeof part !== 'object' || Array.isArray(part))
      fail(name || 'they have no names', `Write ${name ? 'it' : 'them'} as names and values.`)
    const known = Object.keys(tests)
    for (const [key, own] of Object.entries(part)) {
      const path = name ? `${name}.${key}` : key
      const test = Object.hasOwn(tests, key) ? tests[key] : undefined
      if (!test) fail(path, `There is no such setting. ${nameHelp(key, known)}`)
      const help = own === undefined ? undefined : test(own)
      if (help) fail(path, help)
    }
    return { ...part }
  }

  function fail(name: string, help: string): never {
    throw new SettingsError(`Cannot use the settings in ${from}: ${name}. ${help}`)
  }
}

function nameHelp(key: string, known: readonly string[]): string {
  const near = known.find((name) => fold(name) === fold(key))
  if (near) return `Did you mean “${near}”?`
  return known.length < 12 ? `You can use: ${known.join(', ')}.` : 'See allclear --list-rules.'
}

/** Known_Terms and known-terms are both knownTerms to a person. */
function fold(name: string): string {
  return name.toLowerCase().replace(/[\W_]/g, '')
}
