import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { rules } from '@allclear/rules'
import * as allclear from 'allclear'
import * as unifiedPlugin from 'allclear/unified'
import * as remark from 'remark'
import { expect, test } from 'vitest'
import { run } from '../packages/allclear/src/command/run.ts'

const root = new URL('..', import.meta.url).pathname
const page = (name: string) => readFileSync(`${root}${name}`, 'utf8')
const readme = page('README.md')

/** What somebody sees who types this, in a window that is no terminal. */
async function shown(args: string[], stdin: string[] = []): Promise<string> {
  let text = ''
  const stdout = {
    write(part: string | Uint8Array) {
      text += String(part)
      return true
    }
  }
  await run(args, { stdin: Readable.from(stdin), stdout, stderr: stdout, env: {}, cwd: root })
  return text
}

test('the sample report is what the command prints, with some findings left out at each “[…]”', async () => {
  const [, sample = ''] = /<!-- report -->\n\n```text\n([\s\S]*?)```\n\n<!-- \/report -->/.exec(readme) ?? []
  const report = await shown(['fixtures/appointment-letter/draft.md'])
  let from = 0
  for (const part of sample.split('\n[…]\n')) {
    expect(report.slice(from)).toContain(part)
    from = report.indexOf(part, from) + part.length
  }
  expect(from).toBe(report.length)
})

test('every option of the command is in the table', async () => {
  const options = new Set((await shown(['--help'])).match(/--[a-z-]+/g))
  expect([...options].filter((option) => !readme.includes(`\`${option}`))).toEqual([])
})

test('the sample of JSON is what the command prints', async () => {
  const [, draft = '', sample = ''] = /```md\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/.exec(page('docs/json.md')) ?? []
  const printed = await shown(['-', '--stdin-filename', 'visit.md', '--format', 'json'], [draft])
  expect(JSON.parse(sample)).toEqual(JSON.parse(printed))
})

const parts: Record<string, object> = { allclear, 'allclear/unified': unifiedPlugin, remark }
const samples = ['README.md', 'packages/allclear/README.md', 'docs/program.md', 'docs/house-words.md'].flatMap((name) =>
  Array.from(page(name).matchAll(/^```js\n([\s\S]*?)^```/gm), ([, code = '']) => ({ name, code }))
)
const AsyncFunction = (async () => {}).constructor as new (...parts: string[]) => (...given: unknown[]) => Promise<void>

// What needs a page is not run here.
test.each(samples.filter(({ code }) => !code.includes('document.')))(
  'a sample in $name works: $code',
  async ({ code }) => {
    const shown: unknown[] = []
    const log = (...values: unknown[]) => shown.push(...values)
    const body = code.replace(/^import (.+) from ('.+')$/gm, (_, names: string, from: string) =>
      names.startsWith('{') ? `const ${names} = parts[${from}]` : `const { default: ${names} } = parts[${from}]`
    )
    const run = new AsyncFunction('parts', 'console', 'draft', 'csv', `{ ${body} }`)
    await run(parts, { log }, 'We utilise it.', 'write,instead of\nuse,utilise')
    expect(shown.length > 0).toBe(code.includes('console'))
  }
)

test('every rule that waits for a level is named where people look for it', () => {
  const waiting = rules.filter(({ offByDefault }) => offByDefault).map(({ id }) => `\`${id}\``)
  expect(waiting.filter((id) => !page('docs/settings.md').includes(id))).toEqual([])
})
