import { createServer } from 'node:http'
import { withoutRunning } from '@allclear/axe'
import { checkWithAxe } from '@allclear/axe/jsdom'
import type { Draft } from '@allclear/core'
import { html } from '@allclear/readers/html'
import { markdown } from '@allclear/readers/markdown'
import { text } from '@allclear/readers/text'
import { describe, expect, test } from 'vitest'

const rules = `aria-hidden-focus aria-roles button-name document-title frame-title html-has-lang label link-name
  region`.split(/\s+/)

describe('worth running', () => {
  test.each([
    'Plain words with a [link](/times) and a ![picture](a.png).',
    '- [ ] Bring your letter\n- [x] Bring your glasses',
    'A note.[^1]\n\n[^1]: At the foot.',
    '| Day | Time |\n| --- | --- |\n| Monday | 9am |',
    'Write to <https://example.nhs.uk> or <b>come in</b>.'
  ])('not for %j', (source) => {
    expect(withoutRunning(markdown(source), rules)).toBeDefined()
  })

  test.each([
    '[](/times)',
    '[![](a.png)](/times)',
    'Your name: <input>',
    '<button></button>',
    '<div role="alert">Closed today</div>',
    '<p aria-hidden="true">Closed today</p>',
    '<iframe src="https://example.nhs.uk"></iframe>'
  ])('for %j', (source) => {
    expect(withoutRunning(markdown(source), rules)).toBeUndefined()
    const isTyped = source.startsWith('<') || source.includes('<input')
    expect(withoutRunning(html(`<p>${source}</p>`), rules) === undefined).toBe(isTyped)
  })

  test('only for what the rules that run can judge', () => {
    const judges = (id: string, source: string) => withoutRunning(html(source), [id]) === undefined
    expect(judges('label', '<button>Send</button>')).toBe(false)
    expect(judges('label', '<p>Your name: <input>')).toBe(true)
    expect(judges('link-name', '<iframe src="a.html"></iframe><a href="/times">Times</a>')).toBe(false)
    expect(judges('link-name', '<a href="/times"><img src="a.png"></a>')).toBe(true)
    expect(judges('html-has-lang', '<main>Times</main>')).toBe(false)
  })

  test('for a whole page, never for plain text', () => {
    expect(withoutRunning(html('<p>Clinic times</p>'), rules)).toBeDefined()
    expect(withoutRunning(html('<html><p>Clinic times</p></html>'), rules)).toBeUndefined()
    expect(withoutRunning(text('<html><input></html>'), rules)).toBeDefined()
  })
})

describe('what axe finds', () => {
  test('stands where it was written', async () => {
    const source =
      '<!doctype html>\n<html><title>Times</title><main><a href="/"></a><label>Name <input></label></main></html>'
    expect(await found(html(source))).toEqual(['html-has-lang: <html>', 'link-name: <a href="/"></a>'])
    expect(await found(markdown('Go [](/times) to <input> now'))).toEqual(['label: <input>', 'link-name: [](/times)'])
  })

  test('is about a page only when the draft is one', async () => {
    expect(await found(html('<p>Name <input></p>'))).toEqual(['label: <input>'])
    expect(await found(html('<p>Name</p>', { whole: true }))).toContain('html-has-lang: ')
  })

  test('is not what a processor put in', async () => {
    expect(await found(markdown('- [ ] Bring your letter\n\n[](/times)'))).toEqual(['link-name: [](/times)'])
    expect(await found(markdown('<a href="mailto:a@example.nhs.uk">a@example.nhs.uk</a>'))).toEqual([])
  })

  test('is not a link named by a drawing', async () => {
    expect(await found(html('<a href="/"><svg><title>Home</title></svg></a><input aria-label="Name">'))).toEqual([])
  })

  test('survives names no document could be given', async () => {
    expect(await found(html('<p a"b=1 {{x}}><x"y><input></x"y></p>'))).toEqual(['label: <input>'])
  })

  test('comes out for every draft, however many are asked about at once', async () => {
    const drafts = Array.from({ length: 5 }, (_, index) => html(`<p>${index} ${'<input>'.repeat(index)}</p>`))
    const all = await Promise.all(drafts.map((draft) => checkWithAxe(draft, { rules })))
    expect(all.map(({ axe }) => axe?.violations.length)).toEqual([0, 1, 2, 3, 4])
    for (const { axe } of all) expect(axe?.notChecked.every(({ why }) => why === 'it needs a real browser')).toBe(true)
  })

  test('leaves nothing behind', async () => {
    const before = Object.getOwnPropertyNames(globalThis)
    await found(html('<input>'))
    expect(Object.getOwnPropertyNames(globalThis)).toEqual(before)
    for (const name of ['window', 'document', 'axe', 'Node', '__core-js_shared__'])
      expect(globalThis).not.toHaveProperty(name)
  })
})

test('nothing in a draft runs or is fetched', async () => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  const at = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  const run = 'globalThis.hostile = true'
  const head = `<base href="${at}/base/"><meta http-equiv="refresh" content="0;url=${at}/refresh">
    <link rel="stylesheet" href="${at}/sheet.css"><link rel="preload" as="script" href="${at}/preload.js">
    <style>@import "${at}/import.css"; @font-face { font-family: x; src: url(${at}/font) } p { background: u\\rl(${at}/escape) }</style>
    <script>${run}</script><script src="${at}/script.js"></script><script type="module">${run}</script>`
  const body = `<input><img src="${at}/picture.png" onerror="${run}" onload="${run}"><img srcset="${at}/set.png 2x">
    <a href="javascript:${run}" ping="${at}/ping">Times</a><iframe src="${at}/frame"></iframe>
    <iframe src="javascript:${run}"></iframe><iframe srcdoc="<script>parent.${run}</script>"></iframe>
    <audio autoplay src="${at}/sound.mp3"></audio><video autoplay poster="${at}/poster.png"><source src="${at}/film.mp4"></video>
    <object data="${at}/object"></object><embed src="${at}/embed"><p style="background: url(${at}/inline)">Times</p>
    <svg onload="${run}"><image href="${at}/drawing"/><use xlink:href="${at}/use#x"/><script>${run}</script></svg>
    <input autofocus onfocus="${run}"><details open ontoggle="${run}"></details><template><script>${run}</script></template>
    <form action="${at}/form"><button formaction="${at}/button">Go</button></form>`
  const began = Date.now()
  for (const source of [
    `<!doctype html><html><head>${head}</head><body onload="${run}">${body}</body></html>`,
    head + body
  ]) {
    expect(await found(html(source))).toContain('label: <input>')
    // On one line, so that Markdown takes none of it for code.
    expect(await found(markdown(source.replace(/\s*\n\s*/g, '')))).toContain('label: <input>')
  }
  await new Promise((later) => setTimeout(later, 300))
  await new Promise((closed) => server.close(closed))
  expect(asked).toEqual([])
  expect(globalThis).not.toHaveProperty('hostile')
  expect(Date.now() - began).toBeLessThan(10_000)
})

async function found(draft: Draft): Promise<string[]> {
  const { axe } = await checkWithAxe(draft, { rules })
  expect(axe?.notChecked.filter(({ why }) => why !== 'it needs a real browser')).toEqual([])
  return (axe?.violations ?? []).map(({ id, element: { position } }) => {
    const [first = ''] =
      draft.source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0).match(/^<html>|^.*$/) ?? []
    return `${id}: ${first}`
  })
}
