import { type Check, check, createSettings, fix, phrases, type Rule, readSettings, rule } from '@allclear/core'
import { html } from '@allclear/readers/html'
import { markdown } from '@allclear/readers/markdown'
import { text } from '@allclear/readers/text'
import { describe, expect, test } from 'vitest'

const words: Rule = make(
  'plain-word',
  phrases({ utilise: 'use', 'prior to': 'before', 'wheelchair bound': 'wheelchair user' })
)
const safeWords: Rule = make('safe-word', {
  phrases: [{ words: 'utilise', suggest: ['use'] }],
  *find(hits) {
    for (const hit of hits)
      yield { place: hit.block.place(hit.start, hit.end), message: 'Write “use”.', suggest: hit.suggest, safe: true }
  }
})
const broken: Rule = make('broken', () => {
  throw new Error('it broke')
})

function make(id: string, how: Check | Rule['check']): Rule {
  return rule({
    id,
    chapter: 'plain-language',
    severity: 'warning',
    title: 'A rule',
    why: 'A reason.',
    whoItHelps: ['everyone'],
    sources: [],
    examples: [],
    check: how
  })
}

const run = (draft: ReturnType<typeof markdown>, rules: readonly Rule[] = [words], rest = {}) =>
  check(draft, rules, createSettings({ today: '2026-05-01', ...rest }))
const actuals = (source: string, read = markdown) => run(read(source)).findings.map(({ actual }) => actual)

describe('phrases', () => {
  test.each([
    ['We utilise it.', 'utilise'],
    ['UTILISE it', 'UTILISE'],
    ['Come prior\nto noon', 'prior\nto'],
    ['Come *prior* to noon', 'prior* to'],
    ['Come prior&nbsp;to noon', 'prior&nbsp;to'],
    ['He is wheelchair-bound.', 'wheelchair-bound'],
    ['He is wheelchair\u2011bound.', 'wheelchair\u2011bound'],
    ['He is wheelchair bound.', 'wheelchair bound'],
    ['uti\u00ADlise it', 'uti\u00ADlise'],
    ['![Utilise it](a.png)', 'Utilise'],
    ['# Utilise it', 'Utilise'],
    ['It is the utilise’s job', 'utilise']
  ])('found in %j', (source, actual) => {
    expect(actuals(source)).toEqual([actual])
  })

  test.each([
    'Reutilise it.',
    'A non-utilise word',
    'Come prior, to noon',
    'Come prior. To noon.',
    '“We utilise it,” she said.',
    '> We utilise it.',
    'Use `utilise` here.',
    'See https://example.com/utilise and utilise@example.com and utilise.pdf',
    'Tag #utilise',
    'Ask the Royal Utilise Trust for help',
    '<span lang="fr">utilise</span>',
    '<script>utilise</script>',
    '~~utilise~~',
    '{{ utilise }}'
  ])('not found in %j', (source) => {
    expect(actuals(source)).toEqual([])
  })

  test('the longest phrase wins, and none overlap', () => {
    const rules = [make('long', phrases({ 'prior to': 'a', 'prior to the': 'b', 'to the': 'c' }))]
    expect(run(markdown('Prior to the day'), rules).findings).toMatchObject([
      { actual: 'Prior to the', suggest: ['B'] }
    ])
  })
})

describe('findings', () => {
  test('come in the order of the text, with all a reporter needs', () => {
    const { findings } = run(text('Prior to this, utilise it.'))
    expect(findings).toMatchObject([
      { ruleId: 'plain-word', severity: 'warning', actual: 'Prior to', suggest: ['Before'], needsPerson: false },
      { actual: 'utilise', place: { start: 15, end: 22 } }
    ])
    expect(findings[0]?.url).toMatch(/docs\/guide\/plain-language\/plain-word\.md$/)
  })

  test('a fingerprint stays when other parts change, and differs for the second of the same', () => {
    const prints = (source: string) => run(text(source)).findings.map(({ fingerprint }) => fingerprint)
    const [one, two] = prints('We utilise it.\n\nWe utilise it.')
    expect(one).toMatch(/^[0-9a-f]{16}$/)
    expect(one).not.toBe(two)
    expect(prints('A new start.\n\nWe utilise it.')).toEqual([one])
  })

  test('a rule that breaks is named, and the others still speak', () => {
    const { findings, failures } = run(text('utilise'), [broken, words])
    expect(failures).toEqual([{ ruleId: 'broken', message: 'it broke' }])
    expect(findings).toHaveLength(1)
  })

  test('settings turn a rule off, up or down', () => {
    expect(run(text('utilise'), [words], { rules: { 'plain-word': 'off' } }).findings).toEqual([])
    expect(run(text('utilise'), [words], { rules: { 'plain-word': 'error' } }).findings[0]?.severity).toBe('error')
  })

  test('a level makes no rule speak of kinds that it is not for', () => {
    const ruleFor: Rule = { ...words, appliesTo: ['sms'] }
    const settings = { rules: { 'plain-word': 'error' } }
    expect(run(text('utilise', { kind: 'letter' }), [ruleFor], settings).findings).toEqual([])
    expect(run(text('utilise', { kind: 'sms' }), [ruleFor], settings).findings[0]?.severity).toBe('error')
  })
})

describe('ignore comments', () => {
  const found = (source: string, read = markdown) =>
    run(read(source)).findings.map(({ ruleId, message }) => `${ruleId}: ${message}`)
  const finding = 'plain-word: Write “use”.'

  test('the next line, in every format', () => {
    const source = '<!-- allclear-ignore-next-line plain-word: the minister’s word -->\nutilise\n\nutilise'
    for (const read of [markdown, text]) expect(found(source, read)).toEqual([finding])
    expect(
      found('<!-- allclear-ignore-next-line plain-word: his word -->\n<p>utilise</p>\n<p>utilise</p>', html)
    ).toEqual([finding])
  })

  test('blank lines between do not count', () => {
    expect(found('<!-- allclear-ignore-next-line plain-word: his word -->\r\n\r\nutilise')).toEqual([])
  })

  test('nor do other comments, and the empty lines of a quotation', () => {
    const comment = '<!-- allclear-ignore-next-line plain-word: his word -->'
    const asked = { ...words, check: phrases({ utilise: 'use' }, { quotes: 'ask' }) }
    expect(run(markdown(`> ${comment}\n>\n> utilise`), [asked]).findings).toEqual([])
    const other = '<!-- allclear-ignore-next-line other-word: hers -->'
    const { findings } = run(markdown(`${comment}\n${other}\nutilise now`), [
      words,
      { ...words, id: 'other-word', check: phrases({ now: 'today' }) }
    ])
    expect(findings).toEqual([])
  })

  test('one with a name that nobody knows does nothing, and says so', () => {
    expect(found('<!-- allclear-disable-next-line plain-word: his word -->\n\nutilise')).toEqual([
      'ignore-comment: There is no comment called allclear-disable-next-line. Use allclear-ignore-next-line, allclear-disable or allclear-enable.',
      finding
    ])
    expect(found('<!-- Allclear-Ignore-Next-Line plain-word: his word -->\nutilise')).toEqual([])
  })

  test('from disable to enable', () => {
    const source = `<!-- allclear-disable plain-word: a quotation -->\n\nutilise\n\nutilise\n\n<!-- allclear-enable plain-word -->\n\nutilise`
    for (const read of [markdown, text]) expect(found(source, read)).toEqual([finding])
  })

  test('to enable one rule leaves another off', () => {
    const other = { ...words, id: 'other-word', check: phrases({ utilise: 'apply' }) }
    const source =
      '<!-- allclear-disable plain-word, other-word: a quotation -->\n\n<!-- allclear-enable plain-word -->\n\nutilise'
    expect(run(markdown(source), [words, other]).findings.map(({ ruleId }) => ruleId)).toEqual(['plain-word'])
  })

  test('without a reason nothing is ignored', () => {
    expect(found('<!-- allclear-ignore-next-line plain-word -->\nutilise')).toEqual([
      'ignore-comment: Say why after a colon. Without a reason nothing is ignored.',
      finding
    ])
  })

  test('one that is not needed is a finding', () => {
    expect(found('<!-- allclear-ignore-next-line plain-word: no longer -->\nuse')).toEqual([
      'ignore-comment: Remove this comment. There is nothing left for it to ignore.'
    ])
  })

  test('one for a rule that does not exist', () => {
    expect(found('<!-- allclear-ignore-next-line plain-wrod: why -->\nuse')).toEqual([
      'ignore-comment: There is no rule called “plain-wrod”. Check its name.'
    ])
  })

  test('one for a rule that is off is no finding', () => {
    const { findings } = run(markdown('<!-- allclear-ignore-next-line plain-word: why -->\nutilise'), [words], {
      rules: { 'plain-word': 'off' }
    })
    expect(findings).toEqual([])
  })
})

describe('fix', () => {
  const fixed = (source: string, read = markdown) => {
    const draft = read(source)
    return fix(draft, run(draft, [safeWords]).findings)
  }

  test('safe suggestions are made, and a second run changes nothing', () => {
    const once = fixed('Utilise it. We utilise\r\nit *and* utilise it.')
    expect(once).toBe('Use it. We use\r\nit *and* use it.')
    expect(fixed(once)).toBe(once)
  })

  test.each([
    '“We utilise it”',
    '> We utilise it',
    '`utilise`',
    'uti*lis*e',
    'uti&#108;ise',
    '<pre>utilise</pre>',
    'a@utilise.com'
  ])('left as it is: %j', (source) => {
    expect(fixed(source)).toBe(source)
  })

  test('where two overlap, the first is made', () => {
    const draft = text('abc def')
    const [finding] = run(text('utilise')).findings
    if (!finding) throw new Error('no finding to copy')
    const at = (start: number, end: number, words: string) => ({ ...finding, place: { start, end }, fix: words })
    expect(fix(draft, [at(2, 5, 'X'), at(0, 3, 'Y'), at(4, 7, 'Z')])).toBe('Y Z')
  })
})

describe('settings from a file', () => {
  const read = (value: unknown) => readSettings(value, 'allclear.yml', ['plain-word'])

  test('are taken as they are when they are right', () => {
    expect(read({ kind: 'letter', rules: { 'plain-word': 'off' }, organisation: { knownTerms: ['insulin'] } })).toEqual(
      {
        kind: 'letter',
        rules: { 'plain-word': 'off' },
        organisation: { knownTerms: ['insulin'] }
      }
    )
    expect(read(null)).toEqual({})
  })

  test.each([
    [[], 'Cannot use the settings in allclear.yml: they have no names. Write them as names and values.'],
    [{ kinds: 'letter' }, 'kinds. There is no such setting.'],
    [{ kind: 'note' }, 'kind. It can be: letter, leaflet'],
    [{ rules: { 'plain-wrod': 'off' } }, 'rules.plain-wrod. There is no such setting.'],
    [{ rules: { 'plain-word': 'loud' } }, 'rules.plain-word. It can be: error, warning, suggestion, off.'],
    [{ rules: 'off' }, 'rules. Write it as names and values.'],
    [{ today: 'tomorrow' }, 'today. Write it as 2026-06-03.'],
    [{ today: '2026-02-30' }, 'today. Write it as 2026-06-03.'],
    [{ organisation: { knownTerms: 'insulin' } }, 'organisation.knownTerms. Write a list of words.'],
    [{ organisation: { Known_Terms: [] } }, 'Did you mean “knownTerms”?']
  ])('%j cannot be used', (value, message) => {
    expect(() => read(value)).toThrow(message)
    expect(() => read(value)).toThrow(/^Cannot use the settings in allclear\.yml/)
  })
})
