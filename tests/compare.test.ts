import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lint } from 'allclear'
import { describe, expect, test } from 'vitest'
import { allclear, newFolder } from './command.ts'
import { amber, red } from './made-up-rules.ts'

const root = new URL('..', import.meta.url).pathname
const drafts = ['fixtures/appointment-letter/draft.md', 'fixtures/appointment-letter-mended/draft.md']

function folderWith(files: Record<string, string>): string {
  const cwd = newFolder()
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text)
  return cwd
}

test('compare says what got easier and harder', async () => {
  const { code, out, err } = await allclear(['compare', ...drafts], { cwd: root })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(/\nEasier to read: about age 9 to 11\. Before it was about age 1\d to 1\d\.\n/)
  expect(out).toMatch(/\n {2}Sentences over 20 words +1 +0\n/)
  expect(out).toMatch(/\n {2}Gone: .*“utilise”/s)
  expect(out).toMatch(/\n\d+ findings gone\n {2}Must fix\n/)
  expect(out).toContain('    Line 13: “5.0mg” (unsafe-dose-notation)\n')
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
})

test('standard input is not compared with nothing', async () => {
  const err = 'Standard input can be read only once. Give a file beside -.\n'
  expect(await allclear(['compare', '-', '-'], { stdin: 'A bus.' })).toMatchObject({ code: 2, out: '', err })
})

test('the other way round it got harder', async () => {
  const { out } = await allclear(['compare', ...[...drafts].reverse(), '-f', 'json'], { cwd: root })
  const { version, before, after, level, sentenceLengths, hardWords, findings } = JSON.parse(out)
  expect(version).toBe(1)
  expect(level).toEqual({ before: before.reading.band, after: after.reading.band, change: 'harder' })
  expect(sentenceLengths.after.average).toBeGreaterThan(sentenceLengths.before.average)
  expect(hardWords.new).toContain('utilise')
  expect(findings.new.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain('unsafe-dose-notation')
  expect(findings.new[0]).toMatchObject({ severity: 'error', place: { line: expect.any(Number) } })
})

describe('findings', () => {
  const rules = [red, amber]
  const compared = async (before: string, after: string) => {
    const cwd = folderWith({ 'a.md': before, 'b.md': after })
    const { out } = await allclear(['compare', 'a.md', 'b.md', '-f', 'json'], { cwd, rules })
    const { gone, new: fresh, kept } = JSON.parse(out).findings
    const words = (list: { actual: string }[]) => list.map(({ actual }) => actual)
    return { gone: words(gone), new: words(fresh), kept }
  }

  test.each([
    ['the same draft', 'A crimson bus.', 'A crimson bus.', { gone: [], new: [], kept: 1 }],
    ['other words around it', 'A crimson bus.', 'That big bus is crimson.', { gone: [], new: [], kept: 1 }],
    [
      'one of two is gone',
      'A crimson bus, a crimson tram.',
      'A red bus, a crimson tram.',
      { gone: ['crimson'], new: [], kept: 1 }
    ],
    [
      'one more, and so many that they are told together',
      'A crimson bus. '.repeat(5),
      'A crimson bus. '.repeat(6),
      { gone: [], new: ['crimson'], kept: 5 }
    ],
    ['one gone, one new', 'A crimson bus.', 'The ochre bus.', { gone: ['crimson'], new: ['ochre'], kept: 0 }]
  ])('%s', async (_, before, after, expected) => {
    expect(await compared(before, after)).toEqual(expected)
  })
})

test('drafts that are too short have no level to compare', async () => {
  const cwd = folderWith({ 'a.md': 'A bus.', 'b.md': 'A tram.' })
  const { out } = await allclear(['compare', 'a.md', 'b.md'], { cwd })
  expect(out).toContain('No levels to compare: a.md has fewer than 100 words.\n')
})

describe('the page', () => {
  test('has a picture that says itself in words, and passes our own checks', async () => {
    const hard = 'Prior to commencement of the procedure, patients must abstain from alcohol, because it is dangerous. '
    const easy = 'Do not drink alcohol before your operation. It can harm you. Ask a nurse if you are not sure. '
    const cwd = folderWith({ 'a.md': `# Your operation\n\n${hard.repeat(9)}`, 'b.md': easy.repeat(9) })
    const { out } = await allclear(['compare', 'a.md', 'b.md', '--format', 'html'], { cwd })
    expect(out).toMatch(/^<!doctype html>\n<html lang="en-GB">/)
    expect(out).toMatch(/<svg role="img" aria-labelledby="picture-title picture-text" viewBox="0 0 320 \d+">/)
    expect(out).toContain('<caption>Number of sentences by length</caption>')
    expect(out).not.toMatch(/<script|https?:|\son\w+=|<link/)
    const { findings, failures } = await lint(out, { format: 'html', settings: { today: '2026-05-01' } })
    expect(failures).toEqual([])
    expect(findings.filter(({ severity, needsPerson }) => severity !== 'suggestion' && !needsPerson)).toEqual([])
  })

  test('shows what stands in a draft as words, whatever it is', async () => {
    const nasty = '“Crimson <script>alert(1)</script> & \'x\' onload="x"”'
    const cwd = folderWith({ 'a<b>.txt': `A crimson bus. ${nasty}`, 'b.txt': 'A crimson <img src=x onerror=y> bus.' })
    const { out } = await allclear(['compare', 'a<b>.txt', 'b.txt', '-f', 'html'], { cwd, rules: [red] })
    expect(out).toContain('a&#60;b&#62;.txt')
    expect(out).not.toMatch(/<script|<img|<b>/)
  })
})

test.each([
  [['compare'], 'Name two drafts, such as: allclear compare before.md after.md.'],
  [['compare', 'a.md'], 'Name two drafts, such as: allclear compare before.md after.md.'],
  [['compare', 'a.md', 'a.md', 'a.md'], 'Name two drafts, such as: allclear compare before.md after.md.'],
  [['compare', 'a.md', 'gone.md'], 'There is no file called gone.md. Check its name and folder.'],
  [['compare', 'a.md', '-f', 'xml'], '--format cannot be “xml”. It can be: terminal, json, html.']
])('%j cannot be done', async (args, message) => {
  const cwd = folderWith({ 'a.md': 'A bus.' })
  expect(await allclear(args, { cwd })).toMatchObject({ code: 2, out: '', err: `${message}\n` })
})
