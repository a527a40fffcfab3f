import { formats, kinds, SettingsError } from '@allclear/core'
import type { LintOptions } from './lint.ts'

/**
 * Whoever calls from JavaScript may give anything. A name that is nearly right would switch most rules off.
 * @throws TypeError or SettingsError that says what it can be
 */
export function refuseUnusable(source: unknown, options: unknown): asserts options is LintOptions {
  if (typeof source !== 'string')
    throw new TypeError('The draft has to be text. Decode the bytes of a file first, with @allclear/readers/decode.')
  if (typeof options !== 'object' || options === null)
    throw new TypeError('The options have to be an object, such as { file: "letter.md" }.')
  const given = options as Record<keyof LintOptions, unknown>
  oneOf('kind', given.kind, kinds)
  oneOf('format', given.format, formats)
  mustBe('string', { lang: given.lang }, 'the code of a language, such as "en-GB"')
  mustBe('string', { file: given.file }, 'text, such as "letter.md"')
  mustBe('boolean', { whole: given.whole, axe: given.axe, reading: given.reading }, 'true or false')
  const { rules } = given
  if (rules !== undefined && !(Array.isArray(rules) && rules.every((id) => typeof id === 'string')))
    throw new SettingsError('Give “rules” as a list of their names, such as ["passive-voice"].')
}

function mustBe(type: 'string' | 'boolean', values: object, help: string): void {
  for (const [name, value] of Object.entries(values))
    if (value !== undefined && typeof value !== type) throw new SettingsError(`Give “${name}” as ${help}.`)
}

function oneOf(option: string, value: unknown, values: readonly string[]): void {
  if (value === undefined || values.some((one) => one === value)) return
  throw new SettingsError(`There is no ${option} called “${String(value)}”. It can be: ${values.join(', ')}.`)
}
