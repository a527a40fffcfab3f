import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { lint } from 'allclear'
import { expect, test } from 'vitest'
import { allclear, newFolder } from './command.ts'
import { broken, red } from './made-up-rules.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const letter = 'fixtures/appointment-letter/draft.md'

test('the page has all that the terminal report has', async () => {
  const { out, code } = await allclear([letter, '--format', 'html'], { cwd: root })
  expect(code).toBe(1)
  const { findings } = await lint(readFileSync(join(root, letter), 'utf8'), {
    file: letter,
    settings: { today: '2026-05-01' }
  })
  for (const { ruleId, url } of findings) expect(out).toContain(`<a href="${url}">${ruleId}</a>`)
  for (const level of ['Must fix', 'Should fix', 'Could be better', 'Ask a person'])
    expect(out).toMatch(new RegExp(`<h2 class="part">${level} \\(\\d+\\)</h2>`))
  expect(out).toMatch(/<p class="first">Start here: line \d+/)
  // Whoever is sent the page has no command.
  expect(out).not.toContain('--kind')
})

test('it says how hard the draft is to read, with the scores that policies name', async () => {
  const { out } = await allclear([letter, '--format', 'html'], { cwd: root })
  expect(out).toMatch(/Reading level: about age \d+/)
  expect(out).toContain('<caption>Scores that policies ask for</caption>')
  const { out: data } = await allclear([letter, '--format', 'json'], { cwd: root })
  const scores: { formula: string; score: number; age: number }[] = JSON.parse(data).drafts[0].reading.classicScores
  expect(scores.length).toBe(8)
  for (const { formula, score, age } of scores)
    expect(out).toContain(`<tr><th scope="row">${formula}</th><td>${score.toFixed(1)}</td><td>${age}</td></tr>`)
  const { out: stats } = await allclear(['stats', letter, '--format', 'html'], { cwd: root })
  expect(stats).toContain('<caption>Scores that policies ask for</caption>')
})

test('it needs nothing from elsewhere, and passes our own checks', async () => {
  const cwd = newFolder()
  writeFileSync(join(cwd, 'a.md'), 'We will see you at the clinic soon.\n')
  writeFileSync(join(cwd, 'b.md'), 'Bring your letter and your glasses.\n')
  for (const args of [
    ['a.md', 'b.md'],
    ['stats', 'a.md', 'b.md']
  ]) {
    const { out } = await allclear([...args, '--format', 'html'], { cwd })
    expect(out).not.toMatch(/<script|\son\w+=|<link|src=/)
    const { findings, failures } = await lint(out, { format: 'html', settings: { today: '2026-05-01' } })
    expect(failures).toEqual([])
    expect(findings.filter(({ severity, needsPerson }) => severity === 'error' && !needsPerson)).toEqual([])
  }
})

test('it shows what stands in a draft as words, whatever it is', async () => {
  const cwd = newFolder()
  writeFileSync(
    join(cwd, 'a<b>.md'),
    'Prior to <b onclick="x()">this <script>alert(1)</script></b> we “<img src=x>” utilise it.'
  )
  const { out } = await allclear(['a<b>.md', '-f', 'html'], { cwd })
  expect(out).toContain('a&#60;b&#62;.md')
  expect(out).not.toMatch(/<script|<img|<b\b/)
})

test('headings stand one under the other, those of checks that did not work too', async () => {
  const cwd = newFolder()
  for (const name of ['a.md', 'b.md']) writeFileSync(join(cwd, name), 'A crimson bus.')
  const { out } = await allclear(['a.md', 'b.md', '-f', 'html'], { cwd, rules: [broken, red] })
  expect(out).toContain('<h3 class="part">Checks that did not work</h3>')
  const levels = Array.from(out.matchAll(/<h(\d)/g), ([, level]) => Number(level))
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
})

test('a file that is not there gives no page', async () => {
  const { out, code } = await allclear(['gone.md', '-f', 'html'], { cwd: newFolder() })
  expect({ out, code }).toEqual({ out: '', code: 2 })
})
