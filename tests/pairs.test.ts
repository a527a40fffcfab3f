import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Finding, Kind, SettingsInput } from '@allclear/core'
import { severityNames } from '@allclear/core'
import { lint } from 'allclear'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url))

/** Pages and emails in pairs: one with a fault, and a twin in which only that fault is mended. */
const groups: readonly [folder: string, kind: Kind][] = [
  ['pages', 'web-page'],
  ['emails', 'email']
]

describe.each(groups)('fixtures/%s', (group, kind) => {
  const folder = join(fixtures, group)
  const names = existsSync(folder) ? readdirSync(folder) : []

  test.each(names)('%s', async (name) => {
    const own = join(folder, name, 'allclear.yml')
    const settings: SettingsInput = existsSync(own) ? parse(readFileSync(own, 'utf8')) : {}
    const read = async (file: string) => {
      const source = readFileSync(join(folder, name, file), 'utf8')
      const { findings, failures } = await lint(source, { file, kind, settings: { today: '2026-05-01', ...settings } })
      expect(failures).toEqual([])
      return findings
    }
    const faulty = (await read('faulty.html')).map(describeFinding)
    const mended = await read('mended.html')
    const left = mended.map(describeFinding)
    const gone = faulty.filter((line) => !left.includes(line))
    expect(gone, 'the fault is found').not.toEqual([])
    await expect(`${gone.join('\n')}\n`).toMatchFileSnapshot(join(folder, name, 'findings.txt'))
    // Nothing stays, and mending makes nothing worse.
    expect(mended.filter(isFault).map(describeFinding)).toEqual([])
    expect(left.filter((line) => !faulty.includes(line))).toEqual([])
  })
})

function isFault({ severity, needsPerson }: Finding): boolean {
  return severity !== 'suggestion' && !needsPerson
}

function describeFinding({ severity, needsPerson, ruleId, actual }: Finding): string {
  const level = needsPerson ? 'Ask a person' : severityNames[severity]
  const words = actual.replace(/\s+/g, ' ').trim()
  return `${level.padEnd(15)} ${ruleId.padEnd(32)} ${words.length > 100 ? `${words.slice(0, 99)}…` : words || '(the draft as a whole)'}`
}
