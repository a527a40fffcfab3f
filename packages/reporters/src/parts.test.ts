import type { Finding } from '@allclear/core'
import { expect, test } from 'vitest'
import { partsOf } from './parts.ts'

const finding = (ruleId: string, more: Partial<Finding> = {}): Finding => ({
  ruleId,
  severity: 'warning',
  message: 'Write “red”.',
  place: null,
  actual: '',
  suggest: [],
  needsPerson: false,
  mendedBy: 'writer',
  whoItHelps: ['everyone'],
  url: '',
  fingerprint: '',
  ...more
})

test('what the writer can change comes first, then questions, then what to pass on, the worst first', () => {
  const parts = partsOf([
    finding('frame', { mendedBy: 'developer' }),
    finding('menu', { mendedBy: 'developer', severity: 'error' }),
    finding('alt', { needsPerson: true }),
    finding('words'),
    finding('date', { severity: 'error' })
  ])
  expect(parts.map(({ name, findings }) => [name, ...findings.map(({ ruleId }) => ruleId)])).toEqual([
    ['Must fix', 'date'],
    ['Should fix', 'words'],
    ['Ask a person', 'alt'],
    ['For whoever builds the page', 'menu', 'frame']
  ])
})

test('a question about how the page is built is for those who build it', () => {
  const parts = partsOf([
    finding('frame', { mendedBy: 'developer', needsPerson: true }),
    finding('alt', { needsPerson: true })
  ])
  expect(parts.map(({ name, level }) => [name, level])).toEqual([
    ['Ask a person', 'question'],
    ['Ask whoever builds the page', 'question']
  ])
})
