import { rules } from '@allclear/rules'
import axe from 'axe-core'
import { describe, expect, test } from 'vitest'

/** What axe can look for and no rule of ours says, with the reason. */
const leftOut: Record<string, string> = {
  'aria-roledescription': 'axe has retired it',
  'duplicate-id': 'axe has retired it: WCAG 2.2 has no such criterion',
  'duplicate-id-active': 'axe has retired it: WCAG 2.2 has no such criterion',
  'frame-tested': 'says only that axe could not look into a frame',
  'hidden-content': 'says only that something is hidden',
  'landmark-complementary-is-top-level': 'axe has retired it: an aside may stand in the part it belongs to'
}

const citations = rules.flatMap(({ id, sources }) =>
  sources.flatMap(({ url, section = '' }) => (url.includes('/rules/axe/') ? [{ id, axe: section }] : []))
)
const cited = new Set(citations.map((one) => one.axe))
const known = axe.getRules().map(({ ruleId }) => ruleId)

describe('every rule of axe', () => {
  test('is stood for by one of ours, or left out for a reason', () => {
    expect(known.filter((id) => !cited.has(id) && !(id in leftOut))).toEqual([])
    expect(Object.keys(leftOut).filter((id) => cited.has(id))).toEqual([])
  })

  test('is stood for by one alone, so that nobody is told twice', () => {
    const twice = [...cited].filter((id) => citations.filter((one) => one.axe === id).length > 1)
    expect(
      twice.map((id) => `${id}: ${citations.flatMap((one) => (one.axe === id ? one.id : [])).join(', ')}`)
    ).toEqual([])
  })

  test('is still there', () => {
    const names = [...cited, ...Object.keys(leftOut)]
    expect(names.filter((id) => !known.includes(id))).toEqual([])
  })

  test('that is run for us is cited where it is run', () => {
    for (const { id, check, sources } of rules) {
      const run = 'axe' in check && Array.isArray(check.axe) ? check.axe : []
      expect(
        run.filter((name) => !sources.some(({ section }) => section === name)),
        id
      ).toEqual([])
    }
  })
})
