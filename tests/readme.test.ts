import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { run } from '../packages/allclear/src/command/run.ts'

const root = new URL('..', import.meta.url).pathname
const readme = readFileSync(`${root}README.md`, 'utf8')

/** What somebody sees who types this, in a window that is no terminal. */
async function shown(...args: string[]): Promise<string> {
  let text = ''
  const stdout = {
    write(part: string | Uint8Array) {
      text += String(part)
      return true
    }
  }
  await run(args, { stdin: Readable.from([]), stdout, stderr: stdout, env: {}, cwd: root })
  return text
}

test('the sample report is what the command prints, with some findings left out at each “[…]”', async () => {
  const [, sample = ''] = /<!-- report -->\n\n```text\n([\s\S]*?)```\n\n<!-- \/report -->/.exec(readme) ?? []
  const report = await shown('fixtures/appointment-letter/draft.md')
  let from = 0
  for (const part of sample.split('\n[…]\n')) {
    expect(report.slice(from)).toContain(part)
    from = report.indexOf(part, from) + part.length
  }
  expect(from).toBe(report.length)
})

test('every option of the command is in the table', async () => {
  const options = new Set((await shown('--help')).match(/--[a-z-]+/g))
  expect([...options].filter((option) => !readme.includes(`\`${option}`))).toEqual([])
})
