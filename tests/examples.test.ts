import { check, createSettings, type Draft, type Example, fix, type Rule } from '@allclear/core'
import { html } from '@allclear/readers/html'
import { markdown } from '@allclear/readers/markdown'
import { text } from '@allclear/readers/text'
import { rules } from '@allclear/rules'
import { describe, expect, test } from 'vitest'
import { withAids } from './with-aids.ts'
import { withAxe } from './with-axe.ts'

const readers = { markdown, html, text }

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('has an example to avoid, and two that are fine', () => {
    expect(rule.examples.filter((example) => 'avoid' in example).length).toBeGreaterThanOrEqual(1)
    expect(rule.examples.filter((example) => 'fine' in example).length).toBeGreaterThanOrEqual(2)
  })

  const examples = rule.examples.filter((example) => !example.needsBrowser)
  test.each(examples.map((example) => [written(example), example] as const))('%s', async (_, example) => {
    if ('fine' in example) {
      expect(await findingsOf([rule], example, example.fine)).toEqual([])
      return
    }
    const { source, places } = marked(example.avoid)
    const findings = await findingsOf([rule], example, source)
    expect(findings.map(({ place }) => place)).toEqual(places)
    for (const { message } of findings) expect(message.split(/\s+/).length, message).toBeLessThanOrEqual(20)
    if (example.better === undefined) return
    const draft = read(example, source)
    const suggested = findings.map((finding) => ({ ...finding, fix: finding.suggest[0] }))
    if (suggested.every((finding) => finding.fix !== undefined))
      expect(
        fix(
          draft,
          suggested.flatMap(({ fix: words, ...rest }) => (words === undefined ? [] : [{ ...rest, fix: words }]))
        )
      ).toBe(example.better)
    // Our own advice may never contradict itself.
    const objections = await findingsOf(rules, example, example.better, rule)
    expect(objections.map(({ ruleId, actual, message }) => `${ruleId}: ${actual}: ${message}`)).toEqual([])
  })
})

function written(example: Example): string {
  return 'fine' in example ? `fine: ${example.fine}` : `avoid: ${example.avoid}`
}

function read(example: Example, source: string): Draft {
  return readers[example.in ?? 'markdown'](source, { kind: example.kind ?? 'general' })
}

/** What rules find in words of an example. The rule it belongs to is on though it be off by default: it still has to be right. */
async function findingsOf(on: readonly Rule[], example: Example, source: string, own = on[0]) {
  const draft = await withAxe(read(example, source))
  const settings = createSettings({ today: '2026-05-01', ...example.settings })
  const { findings, failures } = check(await withAids(draft, on, settings), on, {
    ...settings,
    rules: { ...(own?.offByDefault ? { [own.id]: own.severity } : {}), ...settings.rules }
  })
  expect(failures).toEqual([])
  return findings
}

/** Takes the `«…»` out of an example and says where they stood. */
function marked(example: string): { source: string; places: { start: number; end: number }[] } {
  const places: { start: number; end: number }[] = []
  let source = ''
  for (const [index, part] of example.split(/[«»]/).entries()) {
    if (index % 2 === 1) places.push({ start: source.length, end: source.length + part.length })
    source += part
  }
  return { source, places }
}

// The same words have the same faults, whatever they are written in.
const plain = /^(?!\s*[#>|+*-]|\d+[.)] )[^\n\\`*_[\]<>|&~]+$/
const plainExamples = rules.flatMap((rule) =>
  rule.examples.flatMap((example) =>
    'avoid' in example && example.in === undefined && plain.test(example.avoid) ? [{ rule, example }] : []
  )
)

test.each(plainExamples.map(({ rule, example }) => [`${rule.id}: ${example.avoid}`, rule, example] as const))(
  'in Markdown, HTML and text alike: %s',
  async (_, rule, example) => {
    const { source } = marked(example.avoid)
    const actuals = async (format: 'markdown' | 'html' | 'text', written: string) =>
      (
        await findingsOf([rule], { ...example, in: format === 'markdown' ? undefined : format } as Example, written)
      ).map(({ actual }) => actual)
    const found = await actuals('markdown', source)
    expect(await actuals('html', `<p>${source}</p>`)).toEqual(found)
    expect(await actuals('text', source)).toEqual(found)
  }
)
