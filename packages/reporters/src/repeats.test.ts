import { expect, test } from 'vitest'
import { json } from './json.ts'
import type { Report } from './report.ts'
import { terminal } from './terminal.ts'

const source = 'a crimson bus\n'.repeat(6)
const places = Array.from({ length: 6 }, (_, index) => ({ start: index * 14 + 2, end: index * 14 + 9 }))
const [place = null, ...others] = places
const report: Report = {
  file: 'letter.md',
  kind: 'letter',
  kindBecause: 'it begins with “Dear”',
  source,
  findings: [
    {
      ruleId: 'red-word',
      severity: 'error',
      message: 'Write “red”.',
      place,
      others,
      actual: 'crimson',
      suggest: ['red'],
      needsPerson: false,
      mendedBy: 'writer',
      whoItHelps: ['everyone'],
      url: 'https://example.org/red-word.md',
      fingerprint: '0123456789abcdef'
    }
  ],
  notChecked: [],
  failures: []
}

test('words that are told once have all their lines with them', () => {
  expect(terminal([report], { rules: [] })).toContain('Lines 1, 2, 3, 4, 5 and 6: “crimson”')
  const [finding] = JSON.parse(json([report])).drafts[0].findings
  expect(finding.others.map(({ line }: { line: number }) => line)).toEqual([2, 3, 4, 5, 6])
  expect(finding.others[0]).toEqual({ ...others[0], line: 2, column: 3, endLine: 2, endColumn: 10 })
})
