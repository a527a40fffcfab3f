import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Finding, type SettingsInput, severityNames } from '@allclear/core'
import { rules } from '@allclear/rules'
import { lint } from 'allclear'
import { parseEntities } from 'parse-entities'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url))
/** `pages` and `emails` hold pairs that differ by one fault. */
const folders = readdirSync(fixtures, { withFileTypes: true }).filter(
  (entry) => entry.isDirectory() && !['pages', 'emails'].includes(entry.name)
)

/** Each folder is one communication, in one or more formats, with the findings a reader of it should see. */
describe.each(folders.map(({ name }) => name))('%s', (name) => {
  const folder = join(fixtures, name)
  // Some rules wait for a setting, as they would for an organisation.
  const own = join(folder, 'allclear.yml')
  const settings: SettingsInput = existsSync(own) ? parse(readFileSync(own, 'utf8')) : {}
  const drafts = readdirSync(folder).filter((file) => file.startsWith('draft.'))

  test('gives its findings, the same in every format', async () => {
    const seen = new Map<string, string[]>()
    for (const file of drafts) {
      const { findings, failures } = await lint(readFileSync(join(folder, file), 'utf8'), {
        file,
        settings: { today: '2026-05-01', ...settings }
      })
      expect(failures).toEqual([])
      for (const line of findings.map(describeFinding))
        seen.set(line, [...(seen.get(line) ?? []), file.replace('draft.', '')])
    }
    const lines = [...seen].map(([line, formats]) =>
      formats.length >= drafts.length ? line : `${line}  only in ${formats.join(' and ')}`
    )
    await expect(lines.length > 0 ? `${lines.join('\n')}\n` : 'All clear.\n').toMatchFileSnapshot(
      join(folder, 'findings.txt')
    )
    if (name.endsWith('-mended')) expect(lines.filter((line) => /^(?:Must|Should) fix/.test(line))).toEqual([])
  })
})

/** As a person would say it: how bad, which rule, which words. */
function describeFinding({ severity, needsPerson, ruleId, actual }: Finding): string {
  const level = needsPerson ? 'Ask a person' : severityNames[severity]
  return `${level.padEnd(15)} ${ruleId.padEnd(32)} ${words(actual)}`
}

/** The words without the markup they are written in, which differs by format. */
function words(actual: string): string {
  if (!actual) return '(the draft as a whole)'
  const bare = parseEntities(actual.replace(/<[^>]*>|\*\*|^#+ |^!\[|\]\([^)]*\)$/g, ''))
    .replace(/\s+/g, ' ')
    .trim()
  return `“${bare || actual}”`
}

test('together they show every rule', () => {
  const shown = new Set(
    folders.flatMap(({ name }) =>
      name.endsWith('-mended')
        ? []
        : [...readFileSync(join(fixtures, name, 'findings.txt'), 'utf8').matchAll(/^.{16}([a-z-]+)/gm)].map(
            ([, id]) => id
          )
    )
  )
  expect(rules.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([])
})
