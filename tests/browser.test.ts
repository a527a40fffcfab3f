import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rules } from '@allclear/rules'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openChromium } from './chromium.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'allclear-browser-'))
const policy = "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'"
let open: Awaited<ReturnType<typeof openChromium>>
let server: Server
let address = ''
let body = ''
/** What the page asked for, but for our own files. */
const fetched: string[] = []

/** A page as a content management system has it: allclear is a script of its own, under a strict policy. */
beforeAll(async () => {
  const bundle = await rolldown({
    input: { allclear: fileURLToPath(import.meta.resolve('allclear')) },
    platform: 'browser',
    resolve: { conditionNames: ['@allclear/source', 'browser', 'import', 'default'] },
    cwd: root
  })
  await bundle.write({ dir: folder, format: 'esm', chunkFileNames: '[name].js', entryFileNames: '[name].js' })
  await bundle.close()
  server = createServer(({ url = '/' }, response) => {
    if (url === '/') {
      response.setHeader('content-type', 'text/html')
      response.setHeader('content-security-policy', policy)
      const isWhole = /^<(?:!doctype|html)/i.test(body)
      response.end(
        isWhole
          ? body
          : `<!doctype html><html lang="en-GB"><head><title>Editor</title></head><body>${body}</body></html>`
      )
    } else if (/^\/[\w-]+\.js$/.test(url)) {
      response.setHeader('content-type', 'text/javascript')
      response.end(readFileSync(join(folder, url)))
    } else {
      fetched.push(url)
      response.statusCode = 404
      response.end()
    }
  }).listen(0, '127.0.0.1')
  await new Promise((done) => server.once('listening', done))
  const where = server.address()
  address = `http://127.0.0.1:${typeof where === 'object' && where ? where.port : 0}/`
  open = await openChromium()
}, 120_000)

afterAll(async () => {
  await open?.close()
  server?.close()
  rmSync(folder, { recursive: true, force: true })
})

interface Said {
  findings: { ruleId: string; actual: string; element: string | null }[]
  notChecked: { what: string; why: string }[]
  /** The elements that something not checked is about. */
  unread: string[]
  changes: string[]
}

/** Opens a page with this body and checks the element that a line of script gives. */
async function check(html: string, element: string, options: object = {}): Promise<Said> {
  body = html
  const page = await open.browser.newPage({ viewport: { width: 1280, height: 600 } })
  try {
    await page.goto(address)
    return (await page.evaluate(`(async () => {
      const { lintElement } = await import('/allclear.js')
      const element = ${element}
      const changes = []
      const watch = new MutationObserver((all) => changes.push(...all.map(({ type, target }) => type + ' ' + target.nodeName)))
      watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
      addEventListener('scroll', () => changes.push('scroll'), true)
      const [result] = await Promise.all([1, 2].map(() => lintElement(element, ${JSON.stringify(options)})))
      await new Promise((done) => setTimeout(done, 50))
      changes.push(...watch.takeRecords().map(({ type }) => type))
      return {
        findings: result.findings.map((one) => ({
          ruleId: one.ruleId,
          actual: one.actual,
          element: result.elementOf(one)?.id ?? null
        })),
        notChecked: result.notChecked.map(({ what, why }) => ({ what, why })),
        unread: result.notChecked.filter(({ place }) => place).map((one) => one.what + ': ' + result.elementOf(one).id),
        changes
      }
    })()`)) as Said
  } finally {
    await page.close()
  }
}

const form = `<main id="all"><p id="words">To utilise the lift, call <a id="link" href="/x"><img id="icon" src="/icon.png" alt=""></a>.</p>
<p>Your name <input id="name"></p></main>`

describe('an element of a page', () => {
  test('is read as people see it: not what a style sheet takes off the page', async () => {
    const html = `<style>.off{display:none}.gone{visibility:hidden}</style><main id="all"><p id="seen">We utilise it.</p>
<p class="off">We utilise it.</p><div class="off"><p>We utilise it.</p></div><p class="gone">We utilise it.</p></main>`
    const { findings } = await check(html, 'document.getElementById("all")', { rules: ['complex-word'] })
    expect(findings.map(({ element }) => element)).toEqual(['seen'])
  })

  test('can be taken for a whole page, and each finding still knows its element', async () => {
    const options = { rules: ['complex-word'], whole: true }
    const { findings } = await check(form, 'document.getElementById("all")', options)
    expect(findings.map(({ element }) => element)).toEqual(['words'])
  })

  test('is checked for words and by axe, and each finding knows its element', async () => {
    const rules = ['complex-word', 'field-without-label', 'link-without-words']
    const { findings } = await check(form, 'document.getElementById("all")', { rules })
    expect(findings).toEqual([
      { ruleId: 'complex-word', actual: 'utilise', element: 'words' },
      { ruleId: 'link-without-words', actual: '<a id="link" href="/x">', element: 'link' },
      { ruleId: 'field-without-label', actual: '<input id="name">', element: 'name' }
    ])
  })

  test('is left as it is, and nothing is fetched for it', async () => {
    fetched.length = 0
    const { changes } = await check(`<p style="height: 2000px">Hello</p>${form}`, 'document.body')
    expect(changes).toEqual([])
    expect(fetched.filter((url) => url !== '/favicon.ico')).toEqual([])
  })

  test('is a piece of a page, and not held to what only a page needs', async () => {
    const rules = ['document-title-missing', 'main-heading-missing', 'language-not-set']
    expect((await check(form, 'document.getElementById("all")', { rules })).findings).toEqual([])
  })

  test('as the whole page, it is held to that', async () => {
    const { findings } = await check(form, 'document.documentElement', { rules: ['main-heading-missing'] })
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['main-heading-missing'])
  })

  test('can stand in a shadow root', async () => {
    const shadow = `(() => {
      const host = document.body.appendChild(document.createElement('div'))
      host.attachShadow({ mode: 'open' }).innerHTML = '<section id="inside"><input id="field"></section>'
      return host.shadowRoot.getElementById('inside')
    })()`
    const { findings } = await check('', shadow, { rules: ['field-without-label'] })
    expect(findings).toEqual([{ ruleId: 'field-without-label', actual: '<input id="field">', element: 'field' }])
  })

  test('can hold one, and what is wrong in it is told at the element that holds it', async () => {
    const shadow = `(() => {
      const host = document.body.appendChild(document.createElement('x-field'))
      host.id = 'host'
      host.attachShadow({ mode: 'open' }).innerHTML = '<input>'
      return document.body
    })()`
    const { findings } = await check('', shadow, { rules: ['field-without-label'] })
    expect(findings).toEqual([{ ruleId: 'field-without-label', actual: '<x-field id="host">', element: 'host' }])
  })

  test('can hold a shadow root or a frame, and says that nobody read the words in it', async () => {
    const html =
      '<main id="all"><x-card id="card"></x-card><iframe id="preview" srcdoc="<p>We utilise it."></iframe></main>'
    const element = `(() => {
      document.getElementById('card').attachShadow({ mode: 'open' }).innerHTML = '<p>We utilise it.</p>'
      return document.getElementById('all')
    })()`
    const { findings, unread } = await check(html, element, { rules: ['complex-word'] })
    expect(findings).toEqual([])
    expect(unread).toEqual(['words in a shadow root: card', 'words in a frame: preview'])
  })

  test.each([
    [
      'hidden',
      '<div id="x" style="display: none"><input></div>',
      'document.getElementById("x")',
      'the element is hidden on the page'
    ],
    ['not on the page', '', 'document.createElement("input")', 'the element is not on the page']
  ])('that is %s is not called clear', async (_, html, element, why) => {
    const { notChecked } = await check(html, element, { rules: ['field-without-label'] })
    expect(notChecked).toContainEqual({ what: 'what axe looks for', why })
  })

  test('has the looks that the style sheets of the page give it', async () => {
    const style = '<style>.pale { color: rgb(170, 170, 170) } main { background: white }</style>'
    const html = `${style}<main id="all"><p id="pale" class="pale">Bring your letter.</p></main>`
    const { findings } = await check(html, 'document.getElementById("all")', { rules: ['low-contrast'] })
    expect(findings.map(({ ruleId, element }) => [ruleId, element])).toEqual([['low-contrast', 'pale']])
  })

  test('in the newer ways of writing colours too', async () => {
    const html =
      '<div id="all" style="background: oklch(1 0 0)"><p id="pale" style="color: oklch(0.85 0 0)">Bring your glasses.</p><p style="color: lab(20 0 0)">Bring your letter.</p></div>'
    const { findings } = await check(html, 'document.getElementById("all")', { rules: ['low-contrast'] })
    expect(findings.map(({ ruleId, element }) => [ruleId, element])).toEqual([['low-contrast', 'pale']])
  })
})

/** What can be seen only where a page is laid out. */
const examples = rules.flatMap(({ id, examples }) =>
  examples.flatMap((example) =>
    example.needsBrowser ? [{ id, written: 'avoid' in example ? example.avoid : example.fine }] : []
  )
)

describe('examples that only a browser can judge', () => {
  test('there are some', () => expect(examples).not.toEqual([]))

  test.each(examples)('$id: $written', async ({ id, written }) => {
    const whole = /^<(?:!doctype|html)/i.test(written)
    const { findings } = await check(
      written.replace(/[«»]/g, ''),
      whole ? 'document.documentElement' : 'document.body',
      { rules: [id] }
    )
    const avoided = [...written.matchAll(/«([^»]*)»/g)].map(([, words]) => words)
    expect(findings.map(({ actual }) => actual)).toEqual(avoided)
  })
})
