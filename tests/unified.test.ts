import allclear from 'allclear/unified'
import { rehype } from 'rehype'
import { remark } from 'remark'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'

test('remark: findings become messages, and the document comes out as it was', async () => {
  const value = 'Hello.\r\n\r\n- If you are\r\n  wheelchair-bound, use gate B.\n'
  const file = await remark()
    .use(allclear, { rules: ['wheelchair-wording'] })
    .process(new VFile({ path: 'letter.md', value }))
  expect(String(file)).toBe(String(await remark().process(value)))
  const [message] = file.messages
  expect(message).toMatchObject({
    reason: expect.stringContaining('wheelchair'),
    source: 'allclear',
    ruleId: 'wheelchair-wording',
    actual: 'wheelchair-bound',
    expected: expect.arrayContaining(['a wheelchair user']),
    file: 'letter.md',
    line: 4,
    column: 3,
    place: { start: { line: 4, column: 3, offset: 26 }, end: { line: 4, column: 19, offset: 42 } }
  })
  expect(message?.url).toMatch(/words-about-people\/wheelchair-wording\.md$/)
  expect(message?.note).toContain('A wheelchair lets people move.')
  expect(message?.note).toContain('Who it helps: ')
})

test('levels: an error is fatal, a question is information', async () => {
  const value = 'If you are wheelchair-bound, use gate B.\n\n“She is wheelchair-bound,” said Sam.\n'
  const { messages } = await remark()
    .use(allclear, { rules: ['wheelchair-wording'] })
    .process(value)
  expect(messages.map(({ fatal }) => fatal)).toEqual([true, undefined])
})

test('rehype reads HTML', async () => {
  const value = '<p>If you are wheelchair&#45;bound, use gate B.</p>'
  const { messages } = await rehype()
    .data('settings', { fragment: true })
    .use(allclear, { rules: ['wheelchair-wording'] })
    .process(value)
  expect(messages).toHaveLength(1)
  expect(messages[0]).toMatchObject({ actual: 'wheelchair&#45;bound', line: 1, column: 15 })
})

test('Markdown is still read as Markdown once its tree is of elements', async () => {
  const tree = {
    type: 'root',
    children: [
      {
        type: 'element',
        position: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 5, offset: 4 } }
      }
    ]
  }
  const file = new VFile('If you are `<b` wheelchair-bound, use gate B.')
  await unified()
    .use(allclear, { rules: ['wheelchair-wording'] })
    .run(tree as never, file)
  expect(file.messages.map(({ actual }) => actual)).toEqual(['wheelchair-bound'])
})

test('Markdown that begins with an element or an address is still Markdown', async () => {
  for (const source of ['<b>Note</b>\n\nSee [here](x).', '<https://a.nhs.uk> is our site.\n\nSee [here](x).']) {
    const paragraph = { type: 'element', tagName: 'p', position: { start: { line: 1, column: 1, offset: 0 } } }
    const file = new VFile(source)
    await unified()
      .use(allclear, { rules: ['vague-link-text'] })
      .run({ type: 'root', children: [paragraph] } as never, file)
    expect(file.messages.map(({ actual }) => actual)).toEqual(['here'])
  }
})

test('a tree without its text is not silently fine, nor is an empty file', async () => {
  const file = new VFile()
  await unified()
    .use(allclear)
    .run({ type: 'root', children: [] } as never, file)
  const { messages } = await remark().use(allclear).process('')
  for (const all of [file.messages, messages])
    expect(all.map(String)).toEqual([
      '1:1: Nothing was checked, because the file has no text. A tree alone is not enough.'
    ])
})

test('what was not checked is said', async () => {
  const file = await rehype().use(allclear).process('<!doctype html><title>x</title><p lang="cy">Bore da.</p>')
  expect(file.messages.map(({ reason }) => reason)).toContain(
    'Not checked: a passage marked as cy, because only English is checked.'
  )
})
