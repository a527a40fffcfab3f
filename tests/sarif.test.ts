import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { allclear, newFolder } from './command.ts'

interface Run {
  tool: { driver: { rules: { id: string; helpUri: string; properties: { tags: string[] } }[] } }
  columnKind: string
  invocations: { executionSuccessful: boolean; toolExecutionNotifications: { message: { text: string } }[] }[]
  results: {
    ruleId: string
    ruleIndex: number
    kind: string
    level: string
    locations: { physicalLocation: { artifactLocation: { uri: string }; region?: Record<string, number> } }[]
    partialFingerprints: Record<string, string>
  }[]
}

async function runOn(name: string, source: string, ...rules: string[]): Promise<Run> {
  const cwd = newFolder()
  writeFileSync(join(cwd, name), source)
  const { out } = await allclear([name, '-f', 'sarif', ...rules.flatMap((id) => ['--rule', id])], { cwd })
  const { version, runs } = JSON.parse(out)
  expect(version).toBe('2.1.0')
  return runs[0]
}

test('every finding has its place, its rule and its fingerprint', async () => {
  const source = '<p>Hello 👋.</p>\n<p>Your name <input name="n"></p>'
  const { results, tool, columnKind } = await runOn('a b.html', source, 'field-without-label')
  expect(columnKind).toBe('utf16CodeUnits')
  const [result] = results
  expect(results).toHaveLength(1)
  expect(result).toMatchObject({ ruleId: 'field-without-label', kind: 'fail', level: 'error' })
  const { artifactLocation, region } = result?.locations[0]?.physicalLocation ?? {}
  expect(artifactLocation).toEqual({ uri: 'a%20b.html' })
  expect(region).toMatchObject({ startLine: 2, startColumn: 14, endLine: 2 })
  expect(source.substr(region?.charOffset ?? 0, region?.charLength)).toBe('<input name="n">')
  expect(tool.driver.rules[result?.ruleIndex ?? -1]?.id).toBe('field-without-label')
  expect(Object.values(result?.partialFingerprints ?? {})[0]).toMatch(/^[\da-f]{16}$/)
})

test('a rule names the rules of axe and the criteria of WCAG that it stands for', async () => {
  const { tool } = await runOn('a.html', '<input>', 'field-without-label')
  expect(tool.driver.rules[0]?.properties.tags).toEqual(
    expect.arrayContaining(['forms', 'WCAG 4.1.2', 'axe label', 'axe select-name'])
  )
})

test('a question is for review and has no level', async () => {
  const { results } = await runOn('a.md', 'Press the button on the right.', 'position-only-reference')
  expect(results.map(({ kind, level }) => [kind, level])).toEqual([['review', 'none']])
})

test('what was not checked is told, and is no fault', async () => {
  const { invocations, results } = await runOn('a.html', '<input aria-label="Town">', 'field-without-label')
  expect(results).toEqual([])
  expect(invocations[0]?.executionSuccessful).toBe(true)
  expect(invocations[0]?.toolExecutionNotifications.map(({ message }) => message.text)).toContain(
    'Not checked: layout, because it needs a real browser.'
  )
})

test('a draft that could not be read is told, and the run was no success', async () => {
  const cwd = newFolder()
  writeFileSync(join(cwd, 'letter.docx'), 'PK')
  const { code, out, err } = await allclear(['letter.docx', '-f', 'sarif'], { cwd })
  const [{ executionSuccessful, toolExecutionNotifications }] = JSON.parse(out).runs[0].invocations
  expect({ code, executionSuccessful }).toEqual({ code: 2, executionSuccessful: false })
  expect(toolExecutionNotifications).toEqual([{ level: 'error', message: { text: err.trim() } }])
})

test('JSON names them too', async () => {
  const cwd = newFolder()
  writeFileSync(join(cwd, 'a.html'), '<input>')
  const { out } = await allclear(['a.html', '-f', 'json', '--rule', 'field-without-label'], { cwd })
  const [rule] = JSON.parse(out).rules
  expect(rule.id).toBe('field-without-label')
  expect(rule.sources).toContainEqual(
    expect.objectContaining({ section: 'label', url: 'https://dequeuniversity.com/rules/axe/4.14/label' })
  )
})
