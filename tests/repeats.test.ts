import { check, createSettings, type Finding, fix, phrases, type Rule, rule } from '@allclear/core'
import { markdown } from '@allclear/readers/markdown'
import { text } from '@allclear/readers/text'
import { describe, expect, test } from 'vitest'

const words: Rule = rule({
  id: 'plain-word',
  chapter: 'plain-language',
  severity: 'warning',
  title: 'Use plain words',
  why: 'A reason.',
  whoItHelps: ['everyone'],
  sources: [],
  examples: [],
  check: phrases({ utilise: 'use', commence: 'start' })
})
const safe: Rule = {
  ...words,
  check: {
    phrases: [{ words: 'utilise', suggest: ['use'] }],
    *find(hits) {
      for (const { block, start, end, suggest } of hits)
        yield { place: block.place(start, end), message: 'Write “use”.', suggest, safe: true }
    }
  }
}
const lines = (often: number, line = 'We utilise it.') => Array.from({ length: often }, () => line).join('\n\n')
const find = (source: string, rules: readonly Rule[] = [words]) =>
  check(markdown(source), rules, createSettings()).findings
const all = ({ place, others = [] }: Finding) => [place, ...others]

describe('the same words, said again and again', () => {
  test('are told one by one up to 5 times', () => {
    expect(find(lines(5))).toHaveLength(5)
  })

  test('are 1 finding from 6 times on, at the first place, with the others', () => {
    const source = lines(6)
    const findings = find(source)
    expect(findings).toHaveLength(1)
    expect(findings.flatMap(all).map((place) => source.slice(place?.start, place?.end))).toEqual(
      Array.from({ length: 6 }, () => 'utilise')
    )
  })

  test('count whatever their capitals and spaces, but not with another message', () => {
    expect(find(`${lines(3)}\n\n${lines(3, 'we **UTILISE** it')}`, [safe])).toHaveLength(1)
    expect(find(`${lines(6)}\n\n${lines(6, 'We commence it.')}`)).toHaveLength(2)
  })

  test('are told for each of the words, unless what is wrong is their style', () => {
    const various = ['one', 'two', 'three', 'four', 'five', 'six'].map((word) => `We ${word} it.`).join('\n\n')
    const pale: Rule = {
      ...words,
      *check({ blocks }) {
        for (const { place, text } of blocks) yield { place: place(0, text.length), message: 'Use a darker colour.' }
      }
    }
    expect(find(various, [pale])).toHaveLength(6)
    const [first, ...rest] = find(various, [{ ...pale, inStyle: true }])
    expect(rest).toEqual([])
    expect(first?.actual).toBe('We one it.')
    expect(first?.others?.map(({ start, end }) => various.slice(start, end))).toEqual(various.split('\n\n').slice(1))
    expect(find('We one it.\n\nWe two it.', [{ ...pale, inStyle: true }])).toHaveLength(1)
  })

  test('each answer to an ignore comment of their own', () => {
    const ignored = '<!-- allclear-ignore-next-line plain-word: a name -->\nWe utilise it.\n\n'
    expect(find(`${ignored}${lines(5)}`)).toHaveLength(5)
    const [first, ...rest] = find(`${ignored}${lines(6)}`)
    expect(first?.place?.start).toBeGreaterThan(ignored.length)
    expect(first?.others).toHaveLength(5)
    expect(rest).toEqual([])
  })

  test('keep the fingerprint the first had alone', () => {
    const [alone] = find('We utilise it.')
    expect(find(lines(9, 'We utilise it.')).map(({ fingerprint }) => fingerprint)).toEqual([alone?.fingerprint])
  })

  test('are all fixed', () => {
    const draft = text(lines(8))
    expect(fix(draft, check(draft, [safe], createSettings()).findings)).toBe(lines(8, 'We use it.'))
  })
})
