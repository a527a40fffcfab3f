import { expect, test } from 'vitest'
import { json } from './json.ts'
import type { Report } from './report.ts'

test('the report for programs, with names always in the same order', () => {
  const finding = {
    severity: 'error',
    needsPerson: false,
    mendedBy: 'writer',
    whoItHelps: ['everyone'],
    fingerprint: '0123456789abcdef'
  } as const
  const report: Report = {
    file: 'letter.md',
    kind: 'letter',
    kindBecause: 'it begins with “Dear”',
    source: 'A bus.\r\nA crimson bus.',
    findings: [
      {
        ...finding,
        fix: 'red',
        suggest: ['red'],
        actual: 'crimson',
        place: { end: 17, start: 10 },
        message: 'Write “red”.',
        ruleId: 'crimson',
        url: 'https://example.org/crimson.md'
      },
      {
        ...finding,
        ruleId: 'missing',
        message: 'Say when it is.',
        place: null,
        actual: '',
        suggest: [],
        url: 'https://example.org/missing.md'
      }
    ],
    notChecked: [{ what: 'colour contrast', why: 'it needs a real browser' }],
    failures: [{ ruleId: 'ochre', message: 'it fell over' }]
  }
  expect(json([report])).toBe(
    `${JSON.stringify(
      {
        version: 1,
        drafts: [
          {
            file: 'letter.md',
            kind: 'letter',
            kindBecause: 'it begins with “Dear”',
            findings: [
              {
                ruleId: 'crimson',
                severity: 'error',
                message: 'Write “red”.',
                place: { start: 10, end: 17, line: 2, column: 3, endLine: 2, endColumn: 10 },
                actual: 'crimson',
                suggest: ['red'],
                needsPerson: false,
                mendedBy: 'writer',
                whoItHelps: ['everyone'],
                url: 'https://example.org/crimson.md',
                fingerprint: '0123456789abcdef'
              },
              {
                ruleId: 'missing',
                severity: 'error',
                message: 'Say when it is.',
                place: null,
                actual: '',
                suggest: [],
                needsPerson: false,
                mendedBy: 'writer',
                whoItHelps: ['everyone'],
                url: 'https://example.org/missing.md',
                fingerprint: '0123456789abcdef'
              }
            ],
            notChecked: [{ what: 'colour contrast', why: 'it needs a real browser', place: null }],
            failures: [{ ruleId: 'ochre', message: 'it fell over' }]
          }
        ]
      },
      null,
      2
    )}\n`
  )
})
