import { type Finding, phrases, type Rule, rule } from '@allclear/core'
import { describe, expect, test } from 'vitest'
import type { Report } from './report.ts'
import { type TerminalOptions, terminal } from './terminal.ts'

const rules: readonly Rule[] = ['crimson', 'ochre', 'missing'].map((id) =>
  rule({
    id,
    chapter: 'plain-language',
    severity: 'error',
    title: `Do without ${id}`,
    why: `Some people will not know ${id}.\n      It is rare.`,
    whoItHelps: ['everyone', 'older people'],
    sources: [],
    examples: [],
    check: phrases({})
  })
)

const show = (reports: Parameters<typeof terminal>[0], options: Partial<TerminalOptions> = {}) =>
  terminal(reports, { rules, ...options })

test('one draft', () => {
  const source = 'Dear Sam,\n\nA crimson bus and an ochre door. It is perhaps\nlate. Crimson again.'
  const report = reportOn(
    source,
    [
      { ruleId: 'crimson', actual: 'crimson', suggest: ['red', 'scarlet'] },
      { ruleId: 'ochre', actual: 'ochre', severity: 'suggestion', message: 'Use a plainer word.', suggest: ['yellow'] },
      { ruleId: 'missing', actual: 'perhaps\nlate', needsPerson: true, message: 'Do you know when?' },
      { ruleId: 'crimson', actual: 'Crimson', suggest: ['red', 'scarlet'] },
      { ruleId: 'missing', severity: 'warning', message: 'Say when it is.' }
    ],
    {
      notChecked: [
        { what: 'colour contrast', why: 'it needs a real browser' },
        { what: 'a passage marked as cy', why: 'only English is checked', place: { start: 11, end: 12 } }
      ]
    }
  )
  expect(show([report])).toBe(`letter.md
Read as a letter, because it begins with “Dear”. Not right? Use --kind.

Must fix (2)

  Do without crimson
  Line 3: “crimson”
  Line 4: “Crimson”
    Write “red”. Or write “scarlet”.
  Why: Some people will not know crimson. It is rare.
  Who it helps: everyone and older people.
  Rule: crimson

Should fix (1)

  Do without missing
  No exact line:
    Say when it is.
  Why: Some people will not know missing. It is rare.
  Who it helps: everyone and older people.
  Rule: missing

Could be better (1)

  Do without ochre
  Line 3: “ochre”
    Use a plainer word. You could write “yellow”.
  Why: Some people will not know ochre. It is rare.
  Who it helps: everyone and older people.
  Rule: ochre

Ask a person (1)
A program cannot be sure about these. They do not count as faults.

  Do without missing
  Line 3: “perhaps late”
    Do you know when?
  Why: Some people will not know missing. It is rare.
  Who it helps: everyone and older people.
  Rule: missing

Not checked
  Colour contrast, because it needs a real browser.
  Line 3: a passage marked as cy, because only English is checked.

Start here: line 3, “crimson”. Write “red”. Or write “scarlet”.
`)
})

test('one habit does not bury the rest', () => {
  const words = ['crimson', 'crimson', ...'abcdefghijkl'].map((word) => `${word}${word.length === 1 ? '-red' : ''}`)
  const report = reportOn(
    words.join('\n'),
    words.map((actual) => ({ ruleId: 'crimson', actual }))
  )
  const shown = show([report])
  expect(shown).toContain('  Lines 1 and 2: “crimson”\n  Line 3: “a-red”\n')
  expect(shown).toContain('  Line 8: “f-red”\n  And 6 more: lines 9, 10, 11, 12, 13 and 14.\n    Write “red”.\n')
  expect(shown.match(/Why:/g)).toHaveLength(1)
})

describe('the last line', () => {
  const last = (...given: Parameters<typeof show>) =>
    show(...given)
      .split('\n')
      .at(-2)

  test('“All clear.” when there is nothing', () => {
    expect(last([reportOn('Hello.')])).toBe('All clear.')
    expect(last([reportOn('Hello.'), reportOn('Hello.', [], { file: 'b.md' })])).toBe('All clear.')
  })

  test('a question is no fault', () => {
    const report = reportOn('It is perhaps late.', [
      { ruleId: 'missing', actual: 'perhaps', needsPerson: true, message: 'Do you know when?' }
    ])
    expect(last([report])).toBe('No faults. Start with this question: line 1, “perhaps”. Do you know when?')
  })

  test('never “All clear.” when something broke or was left out', () => {
    const failures = [{ ruleId: 'crimson', message: 'it fell over' }]
    expect(last([reportOn('Hello.', [], { failures })])).toBe(
      'Nothing found, but 1 check did not work, so this is not the whole answer.'
    )
    expect(last([reportOn('Hello.')], { hidden: 1 })).toBe(
      'Nothing you must fix. 1 other finding left out, because of --quiet.'
    )
  })

  test('names the draft when there are several, and goes by level first', () => {
    const mild = reportOn('An ochre bus.', [{ ruleId: 'ochre', actual: 'ochre', severity: 'warning' }])
    const grave = reportOn('x\nA crimson bus.', [{ ruleId: 'crimson', actual: 'crimson' }], { file: 'b.md' })
    expect(last([mild, grave])).toBe('Start here: b.md, line 2, “crimson”. Write “red”.')
  })
})

test('several drafts: those with nothing in them take one line, and what was not checked is said once', () => {
  const notChecked = [{ what: 'colour contrast', why: 'it needs a real browser' }]
  const clean = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => reportOn('', [], { file: `${name}.md`, notChecked }))
  const faulty = reportOn('A crimson bus.', [{ ruleId: 'crimson', actual: 'crimson' }])
  const shown = show([...clean, faulty])
  expect(shown).toMatch(/^letter\.md\n/)
  expect(shown).toContain('\nNothing found in the other 6 drafts.\n')
  expect(shown).toContain('\n  In 6 drafts: colour contrast, because it needs a real browser.\n')
  expect(show([...clean.slice(0, 2)])).toMatch(
    /^Nothing found in a\.md and b\.md\.\n\nNot checked\n {2}Colour contrast/
  )
})

test.each([24, 40, 80])('keeps to %i columns', (width) => {
  const source = `${'We will be in touch about your crimson bus as soon as we can. '.repeat(3)}\n`
  const report = reportOn(source, [
    { ruleId: 'crimson', actual: source.trim(), message: 'This sentence has 39 words. Split it in two or three.' }
  ])
  for (const line of show([report], { width }).split('\n')) expect(line.length).toBeLessThanOrEqual(width)
})

test('colour changes no word', () => {
  const report = reportOn('A crimson bus.', [{ ruleId: 'crimson', actual: 'crimson' }])
  const coloured = show([report], { colour: true })
  expect(coloured).toContain('\u001B[')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the colours
  expect(coloured.replace(/\u001B\[\d+m/g, '')).toBe(show([report]))
})

type Given = Partial<Finding> & Pick<Finding, 'ruleId'>

/** A report on `source` in which each finding's `actual` gives its place; the n-th time it comes, the n-th place. */
function reportOn(source: string, given: readonly Given[] = [], more: Partial<Report> = {}): Report {
  const from = new Map<string, number>()
  const findings = given.map((one): Finding => {
    const { actual = '' } = one
    const start = source.indexOf(actual, from.get(actual) ?? 0)
    from.set(actual, start + 1)
    return {
      severity: 'error',
      message: 'Write “red”.',
      place: actual ? { start, end: start + actual.length } : null,
      actual,
      suggest: [],
      needsPerson: false,
      mendedBy: 'writer',
      whoItHelps: ['everyone'],
      url: `https://example.org/${one.ruleId}.md`,
      fingerprint: '0123456789abcdef',
      ...one
    }
  })
  return {
    file: 'letter.md',
    kind: 'letter',
    kindBecause: 'it begins with “Dear”',
    source,
    findings,
    notChecked: [],
    failures: [],
    ...more
  }
}
