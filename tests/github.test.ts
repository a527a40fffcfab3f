import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Check, Rule } from '@allclear/core'
import { expect, test } from 'vitest'
import { allclear, newFolder } from './command.ts'
import { amber, asks, green, missing, red } from './made-up-rules.ts'

/** What the log of a workflow says, and the lines of it that GitHub would obey. */
async function logOf(name: string, source: string, rules: readonly Rule[]) {
  const cwd = newFolder()
  writeFileSync(join(cwd, name), source)
  const { out } = await allclear([name, '-f', 'github'], { cwd, rules })
  const obeyed: string[] = []
  let secret: string | undefined
  for (const line of out.split('\n')) {
    const [, command, rest] = /^\s*::([\w-]+)(?: [^:]*)?::(.*)$/.exec(line) ?? []
    if (secret !== undefined) secret = line.trim() === `::${secret}::` ? undefined : secret
    else if (command === 'stop-commands') secret = rest
    else if (command) obeyed.push(line)
  }
  expect(secret, 'commands are obeyed again').toBeUndefined()
  return { out, obeyed }
}

function linesWith(word: string): Check {
  return ({ blocks }) =>
    blocks
      .filter(({ text }) => text.startsWith(word))
      .map((block) => ({ place: block.place(0, block.text.length), message: 'Write it in another way.' }))
}

test('each finding stands beside its words', async () => {
  const { obeyed, out } = await logOf('a, b.md', 'Hello.\n\nA crimson bus,\nand an ochre\none.', [red, amber])
  expect(obeyed).toEqual([
    '::error file=a%2C b.md,line=3,endLine=3,col=3,endColumn=10,title=Do what red-word says::Write “red”.%0AWhy: It is only a test.%0AWho it helps: everyone.%0Ahttps://github.com/allclear/allclear/blob/main/docs/guide/plain-language/red-word.md',
    expect.stringMatching(/^::warning file=a%2C b\.md,line=4,endLine=4,col=5,endColumn=13,title=/)
  ])
  expect(out).toContain('Start here: line 3, “crimson”. Write “red”.\n')
})

test('a question is no warning, and what has no exact place names the draft alone', async () => {
  const { obeyed } = await logOf('a.md', 'It is perhaps late.', [asks, missing])
  expect(obeyed).toEqual([
    expect.stringMatching(/^::warning file=a\.md,title=Do what says-nothing says::Say when it is\.%0A/),
    expect.stringMatching(/^::notice file=a\.md,line=1,/)
  ])
})

test('ten of each level, the worst first, and how many more there are', async () => {
  const lines = (word: string, count: number) => Array.from({ length: count }, (_, at) => `${word} bus ${at}`)
  const source = [...lines('emerald', 3), ...lines('ochre', 12), ...lines('crimson', 11)].join('\n\n')
  // The same words would be told together.
  const { obeyed, out } = await logOf('a.md', source, [
    { ...green, check: linesWith('emerald') },
    { ...amber, check: linesWith('ochre') },
    { ...red, check: linesWith('crimson') }
  ])
  expect(obeyed.map((line) => line.split(' ', 1)[0])).toEqual([
    ...Array(10).fill('::error'),
    ...Array(10).fill('::warning'),
    ...Array(3).fill('::notice')
  ])
  expect(out).toMatch(/\nGitHub shows at most 10 of each level\. 3 more can be read above\.\n$/)
})

test('the words of a draft are no commands', async () => {
  const source = 'A crimson\n::error file=x::crimson\n::stop-commands::x\n\n::add-mask::crimson 100%0A::warning::x'
  const { obeyed } = await logOf('a.md', source, [red])
  expect(obeyed).toHaveLength(3)
  for (const line of obeyed) expect(line).toMatch(/^::error file=a\.md,line=\d,endLine=\d,col=\d+,endColumn=\d+,/)
})
