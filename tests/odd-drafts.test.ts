import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Block, check, createSettings, type Draft, type Severity } from '@allclear/core'
import { html } from '@allclear/readers/html'
import { markdown } from '@allclear/readers/markdown'
import { text } from '@allclear/readers/text'
import { rules } from '@allclear/rules'
import { describe, expect, test } from 'vitest'

/** Every rule for letters, also those that wait for a setting. */
const settings = createSettings({
  today: '2026-05-01',
  rules: Object.fromEntries(
    rules
      .filter(({ offByDefault, appliesTo }) => offByDefault && (appliesTo?.includes('letter') ?? true))
      .map(({ id, severity }): [string, Severity] => [id, severity])
  )
})
const letters = readdirSync(new URL('../fixtures', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ parentPath, name }) => join(parentPath, name))
  .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
  .filter((file) => file.endsWith('draft.md'))
  .map((file) => readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''))

const paragraph = 'Prior to your visit we will utilise the form, and the clinic will be in touch with you on Monday. '
const noise =
  'Tbe pat1ent sh0uld att€nd tbe c1inic 0n M0nday l6 ]une at 2 .3Opm ~~ w1th ■ tbeir l e t t e r |||| ..,;: '

const odd: Record<string, string> = {
  nothing: '',
  'white space': ' \n\t\n\r\n ',
  'signs and no words': '*** --- ??? !!! … — • ▪ 1) 2) 3) ### ===\n\n> \n\n- \n- \n\n|||\n|-|-|\n|||',
  'no sentences': ['Eye clinic', 'Level 2', 'Mon', '9am', 'Room B', '020 7946 0123'].join('\n\n').repeat(40),
  'a paragraph of 10,000 words': paragraph.repeat(550),
  'a table of numbers': `| year | seen | share | from |\n|-|-|-|-|\n${Array.from({ length: 500 }, (_, row) => `| ${2000 + row} | ${12345 + row} | ${row % 100}.5% | 0${row % 10}:00-1${row % 10}:00 |`).join('\n')}`,
  'another language':
    'Mae eich apwyntiad nesaf yn y clinig llygaid ddydd Mercher, a dewch â’ch sbectol gyda chi os gwelwch yn dda.\n\n'.repeat(
      50
    ),
  'mixed scripts': 'Ваш appointment на Monday в 眼科 clinic — موعدك at 9am مع Dr 王 and ডাক্তার Rahman.\n\n'.repeat(50),
  'merge fields everywhere':
    'Dear {{title}} {{name}}\n\n((clinic)) «Date» <<Time>> %%place%% *|FNAME|* [DATE] {% if {{a}} %}see ((b))((c)){{d}}{% endif %} {{{e}}} ((\n\n'.repeat(
      50
    ),
  'noise from a scanner': noise.repeat(60),
  'half a page of HTML': `<table><tr><td><p>Hello<ul><li>you<td></p></div></b><a href=">x<img alt='${'<i>'.repeat(300)}`,
  'quotation marks that never close': '“We said ‘it "is «so '.repeat(300),
  'letters in pieces': 'e\u0301\u200D👩‍⚕️\uD800 \uFEFFa\u00ADb\u0000c \u202Eright to left\u202C '.repeat(200),
  'one word without end': 'a'.repeat(100_000)
}

describe.each(Object.entries(odd))('%s', (_, source) => {
  test.each([
    ['text', text],
    ['markdown', markdown],
    ['html', html]
  ] as const)('as %s: every rule gets through, at exact places, without a flood', (_, read) => {
    const draft = read(source, { kind: 'letter' })
    const { findings, failures } = check(draft, rules, settings)
    expect(failures).toEqual([])
    for (const { place, others = [], actual } of findings) {
      if (place) expect(source.slice(place.start, place.end)).toBe(actual)
      for (const { start, end } of others) expect(source.slice(start, end).toLowerCase()).toMatch(/\S/)
    }
    const times = new Map<string, number>()
    for (const { ruleId, message, actual } of findings) {
      const key = `${ruleId}: ${message} “${actual}”`
      times.set(key, (times.get(key) ?? 0) + 1)
    }
    expect([...times].filter(([, often]) => often > 5)).toEqual([])
    expect(findings.length).toBeLessThanOrEqual(60)
  })
})

// Some parsers copy all that they have read at the end of each of these: then 250 KB takes two minutes, not seconds.
test.each([
  ['short lists', '- a\n\ntext\n\n'],
  ['quotations', '> a\n\ntext\n\n'],
  ['lists in lists', '- a\n  - b\n\n'],
  ['underlined headings', 'title\n===\n\n'],
  ['footnotes', 'a[^1]\n\n[^1]: b\n\n']
])('250 KB of %s are read', { timeout: 90_000 }, (_, piece) => {
  const { blocks } = markdown(piece.repeat(250_000 / piece.length))
  expect(blocks.length).toBeGreaterThan(9000)
})

// The parser would take from half a minute to hours.
test.each([']', 'a*', '*a_', '[a]', '[^1]', '~~a~'])('a paragraph of 1 MB of %s is refused', (piece) => {
  expect(() => markdown(piece.repeat(1_000_000 / piece.length), { file: 'data.md' })).toThrow(
    'Cannot read data.md: one paragraph holds more than 5,000 signs such as * or ]. Split it and try again.'
  )
})

test.each([
  ['lists in lists', '1. '.repeat(20_000), /levels deep/],
  ['quotations in lists', '- > '.repeat(20_000), /levels deep/],
  ['a list of 150,000 items', '- a\n'.repeat(150_000), /more than 100,000 lines/],
  ['150,000 lines', '> a\r\n'.repeat(150_000), /more than 100,000 lines/]
])('%s are refused', (_, source, message) => {
  expect(() => markdown(source)).toThrow(message)
})

// What looks for the end of an address, or for a name in brackets, must not look again from each letter.
test.each([
  ['an address with dots', `See http://a.example/${'.'.repeat(60_000)}b now.`],
  ['numbers with dots', `[See us](https://a.example/x) at ${'1.'.repeat(30_000)}`],
  ['hyphens', `Dear Sam\n\n${'a-'.repeat(30_000)}`],
  ['names of headings', `# ${'{#a'.repeat(10_000)}\n\nSee [x](#nope).`],
  ['slashes in addresses', `[a clinic](/${'/'.repeat(60_000)}x) and [a clinic](/${'/'.repeat(60_000)}y)`]
])('%s without end take no time to check', (_, source) => {
  const { failures } = check(markdown(source, { kind: 'leaflet' }), rules, settings)
  expect(failures).toEqual([])
})

test('signs are counted by the paragraph, however many a draft has', () => {
  const { blocks } = markdown('- [the *eye clinic*](https://eyes.example/)\n'.repeat(3000))
  expect(blocks).toHaveLength(3000)
})

test('5 million characters in one line get through', { timeout: 300_000 }, () => {
  // Much of such a file is data that somebody took for a draft.
  const data = '{"id":"4f1c9a77e2b04d","sent":"2026-03-01T09:00:00Z","to":"+447700900123","parts":[1,2,3]},'
  const draft = text(paragraph.repeat(15_000) + data.repeat(40_000), { kind: 'general' })
  expect(draft.source.length).toBeGreaterThan(5_000_000)
  expect(draft.blocks).toHaveLength(1)
  const { findings, failures } = check(draft, rules, createSettings({ today: '2026-05-01' }))
  expect(failures).toEqual([])
  expect(findings.length).toBeLessThan(60)
})

test('twice as long a draft is no more than twice the work', () => {
  // A look at a block, or at a sentence of it, counts as work: clocks are different on every machine.
  const rest = letters.slice(0, 16).join('\n\n')
  const once = workOf(markdown(rest, { kind: 'letter' }))
  const twice = workOf(markdown(`${rest}\n\n${rest}`, { kind: 'letter' }))
  expect(twice.all / once.all).toBeLessThan(2.2)
  const worst = [...twice.byRule].map(([id, work]) => [id, work / (once.byRule.get(id) ?? 1), work] as const)
  expect(worst.filter(([, ratio, work]) => ratio > 2.5 && work > 10_000)).toEqual([])
})

/** How often each rule looks at the draft’s blocks and sentences. */
function workOf(draft: Draft): { all: number; byRule: Map<string, number> } {
  let work = 0
  const counted = <Item extends object>(list: readonly Item[]): Item[] =>
    new Proxy([...list], {
      get(target, key, receiver) {
        if (typeof key === 'string' && /^\d+$/.test(key)) work++
        return Reflect.get(target, key, receiver)
      }
    })
  const blocks = draft.blocks.map((block): Block => ({ ...block, sentences: counted(block.sentences) }))
  const watched: Draft = { ...draft, blocks: counted(blocks) }
  const byRule = new Map<string, number>()
  for (const rule of rules) {
    const before = work
    check(watched, [rule], settings)
    byRule.set(rule.id, work - before)
  }
  return { all: work, byRule }
}
