import type { Finding } from '@allclear/core'
import { expect, test } from 'vitest'
import type { Report } from './report.ts'
import { joinTemplates } from './templates.ts'

test('a fault of the template is told once, in the first draft, with the others named', () => {
  const told = joinTemplates([
    report('a.html', { inTemplate: true }),
    report('b.html', { inTemplate: true }),
    report('c.html', { inTemplate: true })
  ])
  expect(told.map(({ findings }) => findings.map(({ alsoIn }) => alsoIn))).toEqual([[['b.html', 'c.html']], [], []])
})

test.each([
  ['words of their own', {}],
  ['a place that cannot be known', { inTemplate: true, place: null } as const]
])('%s are told in every draft', (_, finding) => {
  const told = joinTemplates([report('a.html', finding), report('b.html', finding)])
  expect(told.flatMap(({ findings }) => findings.map(({ alsoIn }) => alsoIn))).toEqual([undefined, undefined])
})

test('how the page is built comes from the template wherever it stands', () => {
  const told = joinTemplates(['a.html', 'b.html'].map((file) => report(file, { mendedBy: 'developer' })))
  expect(told.map(({ findings }) => findings.length)).toEqual([1, 0])
})

test('another fault in the same header is told too', () => {
  const told = joinTemplates([
    report('a.html', { inTemplate: true }),
    report('b.html', { inTemplate: true, fingerprint: 'f2' })
  ])
  expect(told.map(({ findings }) => findings.length)).toEqual([1, 1])
})

test('a fault that goes on in words of each page’s own is told in each', () => {
  const inMore = (...starts: number[]) => ({
    mendedBy: 'developer' as const,
    others: starts.map((start) => ({ start, end: start + 4 }))
  })
  const told = joinTemplates([
    report('a.html', inMore(10, 20)),
    report('b.html', inMore(10, 20)),
    report('c.html', inMore(10, 20, 30)),
    report('d.html', inMore(10, 25))
  ])
  expect(told.map(({ findings }) => findings.length)).toEqual([1, 0, 1, 1])
})

function report(file: string, finding: Partial<Finding>): Report {
  return {
    file,
    kind: 'web-page',
    kindBecause: 'you said so',
    source: '<a>more</a>',
    notChecked: [],
    failures: [],
    findings: [
      {
        ruleId: 'vague-link-text',
        severity: 'warning',
        message: 'Say where this link goes.',
        place: { start: 3, end: 7 },
        actual: 'more',
        suggest: [],
        needsPerson: false,
        mendedBy: 'writer',
        whoItHelps: ['everyone'],
        url: '',
        fingerprint: 'f1',
        ...finding
      }
    ]
  }
}
