import { SettingsError, type SettingsInput } from '@allclear/core'
import { type Finding, fix, lint } from 'allclear'
import { describe, expect, test } from 'vitest'
import { fixWith } from '../packages/allclear/src/fix.ts'
import { lintWith } from '../packages/allclear/src/lint.ts'
import { amber, asks, broken, button, red, safe } from './made-up-rules.ts'

const draft = 'Dear Sam,\n\nIf you are wheelchair-bound, use gate B.\n\nYours sincerely'

test('lint', async () => {
  const result = await lint(draft, { file: 'letter.md' })
  expect(result).toMatchObject({ file: 'letter.md', format: 'markdown', kind: 'letter', source: draft, failures: [] })
  const finding = result.findings.find(({ ruleId }) => ruleId === 'wheelchair-wording') as Finding
  expect(draft.slice(finding.place?.start, finding.place?.end)).toBe('wheelchair-bound')
  expect(finding).toMatchObject({ severity: 'error', actual: 'wheelchair-bound', suggest: expect.any(Array) })
})

describe('the format', () => {
  test.each([
    ['# A heading', undefined, 'markdown'],
    ['Go [here](a.html).', undefined, 'markdown'],
    ['- One\n- Two', undefined, 'markdown'],
    ['---\nallclear: letter\n---\nDear Sam', undefined, 'markdown'],
    ['+++\nallclear = "letter"\n+++\nDear Sam', undefined, 'markdown'],
    ['<p>Hello', undefined, 'html'],
    ['\n<!doctype html><title>x</title>', undefined, 'html'],
    ['Dear Sam,\n\n2 < 3, 2 * 3 * 4 and a-b.', undefined, 'text'],
    ['', undefined, 'text'],
    ['# A heading', 'notes.txt', 'text'],
    ['Hello', 'notes.MD', 'markdown'],
    ['Hello', 'C:\\drafts.md\\page.htm', 'html'],
    ['# A heading', 'notes.v2', 'markdown']
  ])('%j called %s is %s', async (source, file, format) => {
    expect((await lint(source, file === undefined ? {} : { file })).format).toBe(format)
  })

  test('can be said', async () => {
    expect((await lint('# A heading', { format: 'html' })).format).toBe('html')
  })
})

describe('the kind', () => {
  const settings: SettingsInput = { kind: 'leaflet' }

  test.each([
    ['is what the caller says', { kind: 'poster', settings } as const, 'Hello.', 'poster'],
    ['is what the draft says', { settings }, '---\nallclear: sms\n---\n\nHello.', 'sms'],
    ['is what the settings say', { settings }, 'Hello.', 'leaflet'],
    ['is guessed', {}, 'Hello.', 'general']
  ])('%s', async (_, options, source, kind) => {
    expect((await lint(source, { format: 'markdown', ...options })).kind).toBe(kind)
  })
})

describe('rules', () => {
  const rules = [red, amber]
  const source = '<!-- allclear-ignore-next-line red-word: the name of the bus -->\nA crimson bus by an ochre door.'

  test('only those asked for run, and comments about the others stay fine', async () => {
    const ids = async (only: string[]) =>
      (await lintWith(rules, source, { format: 'markdown', rules: only })).findings.map(({ ruleId }) => ruleId)
    expect(await ids(['amber-word'])).toEqual(['amber-word'])
    expect(await ids(['red-word'])).toEqual([])
    expect(await ids([])).toEqual([])
  })

  test('one that is asked for runs though the settings turn it off', async () => {
    const settings: SettingsInput = { rules: { 'amber-word': 'off' } }
    expect((await lintWith(rules, source, { settings })).findings).toEqual([])
    expect((await lintWith(rules, source, { settings, rules: ['amber-word'] })).findings).toHaveLength(1)
  })

  test('that nobody knows are refused', async () => {
    await expect(lintWith(rules, source, { rules: ['ambre-word'] })).rejects.toThrow(
      new SettingsError('There is no rule called “ambre-word”. Did you mean “amber-word”?')
    )
    await expect(lintWith(rules, source, { settings: { rules: { nope: 'off' } } })).rejects.toThrow(SettingsError)
  })

  test('that break are told apart from what was found', async () => {
    const { findings, failures } = await lintWith([broken, red], 'A crimson bus.')
    expect(findings).toHaveLength(1)
    expect(failures).toEqual([{ ruleId: 'broken-rule', message: 'it fell over\nat line 1' }])
  })
})

describe('whoever calls from JavaScript', () => {
  const calls: [what: string, call: () => Promise<unknown>, says: RegExp][] = [
    ['a file’s bytes', () => lint(Buffer.from(draft) as never), /has to be text/],
    ['nothing', () => lint(undefined as never), /has to be text/],
    ['no options', () => lint(draft, null as never), /have to be an object/],
    ['a kind that is nearly right', () => lint(draft, { kind: 'Letter' as never }), /no kind called “Letter”.*letter/],
    ['a language', () => lint(draft, { lang: 5 as never }), /“lang” as the code/],
    ['a page that is whole, as text', () => lint(draft, { whole: 'false' as never }), /“whole” as true or false/],
    ['a file', () => lint(draft, { file: new URL('file:///a.md') as never }), /“file” as text/],
    ['a format', () => lint(draft, { format: 'docx' as never }), /no format called “docx”.*html/],
    ['a rule that is no list', () => lint(draft, { rules: 'passive-voice' as never }), /“rules” as a list/],
    ['no day', () => lint(draft, { settings: { today: '2026-99-99' } }), /today/],
    ['a name that all objects have', () => lint(draft, { settings: { constructor: 1 } as never }), /no such setting/]
  ]
  test.each(calls)('is told what is wrong with %s', async (_, call, says) => {
    await expect(call()).rejects.toThrow(says)
  })

  test('may give an empty language, as an element without one does', async () => {
    expect((await lint(draft, { lang: '' })).findings).not.toEqual([])
  })

  test('may give a file any name', async () => {
    for (const file of ['a.constructor', '__proto__', 'toString', '.'])
      expect((await lint(draft, { file })).findings).not.toEqual([])
  })

  test('may give parts that are null, as an empty part of a settings file is', async () => {
    const settings = { organisation: null, house: null, rules: null } as never
    expect((await lint(draft, { settings })).failures).toEqual([])
  })

  test('may give fields that are there and undefined', async () => {
    const settings = { organisation: { knownTerms: undefined }, house: { disabled: undefined } } as never
    const { findings, failures } = await lint(draft, { settings })
    expect(failures).toEqual([])
    expect(findings).toEqual((await lint(draft)).findings)
  })

  test('may change what it gave, and what it was given, and the next call is as before', async () => {
    const only = ['wheelchair-wording']
    const { findings } = await lint(draft, { rules: only })
    const [first] = structuredClone(findings)
    for (const { whoItHelps } of findings) (whoItHelps as string[]).push('somebody else')
    expect((await lint(draft, { rules: only })).findings).toEqual([first])
    only[0] = 'greeting-missing-or-hi'
    expect((await lint(draft, { rules: only })).findings).toEqual([])
    only[0] = 'no-such-rule'
    await expect(lint(draft, { rules: only })).rejects.toThrow(/no rule called/)
  })
})

test('a byte order mark, as files read in Node still have, moves no place', async () => {
  const text = '---\nallclear: letter\n---\n\n# Eye *clinic*\n\nIf you are wheelchair-bound, <b>utilise</b> the lift.\n'
  const plain = await lint(text, { format: 'markdown' })
  const marked = await lint(`\uFEFF${text}`, { format: 'markdown' })
  expect(marked.kind).toBe('letter')
  expect(marked.findings.map(({ ruleId, actual }) => [ruleId, actual])).toEqual(
    plain.findings.map(({ ruleId, actual }) => [ruleId, actual])
  )
  for (const { place, actual } of marked.findings)
    if (place) expect(marked.source.slice(place.start, place.end)).toBe(actual)
  expect((await lint('\uFEFF# A heading')).format).toBe('markdown')
})

describe('axe', () => {
  const page = '<p>Hello.</p><button></button>'

  test('runs in Node', async () => {
    const { findings } = await lintWith([button], page)
    expect(findings).toMatchObject([{ ruleId: 'button-words', actual: '<button>' }])
  })

  test('is never left out in silence', async () => {
    const { findings, notChecked } = await lintWith([button], page, { axe: false })
    expect(findings).toEqual([])
    expect(notChecked).toEqual([{ what: 'what axe looks for', why: 'axe was turned off' }])
    expect((await lintWith([red], page, { axe: false })).notChecked).toEqual([])
  })
})

test('a signal stops it', async () => {
  await expect(lint(draft, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i)
  const controller = new AbortController()
  const running = lint(draft, { signal: controller.signal })
  controller.abort(new Error('a new letter was typed'))
  await expect(running).rejects.toThrow('a new letter was typed')
})

describe('fix', () => {
  test('makes safe changes until there is none left, and changes nothing the second time', async () => {
    const once = await fixWith([safe, asks], 'A colr colr, perhaps.\r\n')
    expect(once).toMatchObject({ source: 'A colour.\r\n'.replace('colour', 'colour, perhaps'), changed: true })
    expect(once.findings.map(({ ruleId }) => ruleId)).toEqual(['asks-person'])
    expect(await fixWith([safe, asks], once.source)).toEqual({ ...once, changed: false })
  })

  test('stops when two changes undo each other', async () => {
    const swap = (id: string, from: string, to: string) => ({
      ...safe,
      id,
      check: ({ source }: { source: string }) =>
        source.startsWith(from)
          ? [{ place: { start: 0, end: from.length }, message: 'Swap it.', suggest: [to], safe: true as const }]
          : []
    })
    const { changed } = await fixWith([swap('to-b', 'a', 'b'), swap('to-a', 'b', 'a')], 'a')
    expect(changed).toBe(true)
  })

  test('leaves a draft with nothing safe to change as it is', async () => {
    expect(await fix('Nothing to do.')).toMatchObject({ source: 'Nothing to do.', changed: false })
  })
})

test('of pale words whose size nobody knows, it advises what is enough for small ones, once', async () => {
  const link = '<a href="/map" style="color: #aaa; background: #fff">See the map</a>'
  const { findings } = await lint(`<p>${link}</p><p>${link.replace('map', 'bus times')}</p>`, {
    format: 'html',
    rules: ['low-contrast']
  })
  expect(findings.map(({ message, others }) => [message, others?.length])).toEqual([
    ['Make the text darker, such as #767676: contrast is 2.3 to 1, and 4.5 is needed.', 1]
  ])
  const nearly = link.replace('#aaa', '#888')
  expect((await lint(nearly, { format: 'html', rules: ['low-contrast'] })).findings).toEqual([])
})

test('of a page that nobody could read, it says that its looks were left out', async () => {
  const source = `<p style="color: #aaa; background: #fff">Hello there.</p>${'<b></b>'.repeat(50_001)}`
  const { findings, notChecked } = await lint(source, { format: 'html', rules: ['low-contrast'] })
  expect(findings).toEqual([])
  expect(notChecked).toContainEqual({
    what: 'colours, sizes and other looks',
    why: 'the draft has more than 50,000 elements'
  })
})

test('it says that looks from another style sheet were not seen, where there is one', async () => {
  const said = async (head: string) => {
    const { notChecked } = await lint(`<html lang="en"><head><title>Times</title>${head}</head><p>Hello.</p></html>`, {
      format: 'html'
    })
    return notChecked.some(({ what }) => what === 'colours and sizes from other style sheets')
  }
  expect(await said('<link rel="stylesheet" href="a.css">')).toBe(true)
  expect(await said('<style>@import "a.css";</style>')).toBe(true)
  expect(await said('<style>p { color: black }</style>')).toBe(false)
})
