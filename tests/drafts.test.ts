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

/** What drafts with faults are said to have, those in pairs included. */
const shown = ['', 'pages', 'emails'].flatMap((group) =>
  readdirSync(join(fixtures, group), { withFileTypes: true }).flatMap(({ name }) => {
    const file = join(fixtures, group, name, 'findings.txt')
    return name.endsWith('-mended') || !existsSync(file) ? [] : [readFileSync(file, 'utf8')]
  })
)

test('together they show every rule that can be seen without a browser', () => {
  const ids = new Set(shown.flatMap((text) => [...text.matchAll(/^.{16}([a-z\d-]+)/gm)].map(([, id]) => id)))
  const here = rules.filter(({ examples }) => !examples.some(({ needsBrowser }) => needsBrowser))
  expect(here.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([])
})
