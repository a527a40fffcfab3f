// How fast axe-core runs here, next to itself and to what else checks pages, in the same run. `node tests/bench/axe.mjs [folder]`
// after a build. `--quick` leaves out the real browser and the long pages.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkWithAxe } from '@allclear/axe/jsdom'
import { check, createSettings } from '@allclear/core'
import { html } from '@allclear/readers/html'
import { rules } from '@allclear/rules'
import { readStyles } from '@allclear/styles'
import npmChromium from '@sparticuz/chromium'
import axe from 'axe-core'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { JSDOM, VirtualConsole } from 'jsdom'
import { chromium } from 'playwright-core'
import { median } from './processes.mjs'

const given = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const quick = process.argv.includes('--quick')
const real = fileURLToPath(new URL('../../../shared/corpus/html', import.meta.url))
const folder = given[0] ?? (existsSync(real) ? real : fileURLToPath(new URL('../../fixtures', import.meta.url)))
const pages = readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith('.html'))
  .sort()
  .map((name) => readFileSync(join(folder, name), 'utf8'))
if (pages.length === 0) {
  console.error(`Cannot measure: there is no HTML file in ${folder}. Name a folder that has some.`)
  process.exit(2)
}

// The rules that axe runs of itself.
const ids = axe._audit.rules.filter(({ enabled }) => enabled).map(({ id }) => id)
const settings = createSettings({ today: '2026-05-01' })
const ownRules = rules.filter(({ check: { axe: asked } }) => !asked)
const htmlValidate = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:a11y'] }))

const ways = {
  'axe on jsdom': async (page) => {
    const { window } = new JSDOM(page, { virtualConsole: new VirtualConsole() })
    // Waiting for media that never comes would take ten seconds.
    const { violations } = await axe.run(window.document.documentElement, { preload: false })
    window.close()
    return violations.length
  },
  'our axe on jsdom': async (page) => {
    const draft = html(page)
    const { axe: found } = await checkWithAxe(draft, { rules: ids, stylesOf: async (one) => readStyles(one) })
    return found.violations.length
  },
  'our own rules': (page) => check(html(page), ownRules, settings).findings.length,
  'html-validate': async (page) => {
    const { results } = await htmlValidate.validateString(page)
    return results.length
  }
}
const browser = quick ? undefined : await openBrowser()
if (browser) ways['axe in Chromium'] = browser.run

console.log(
  `${pages.length} pages, ${(pages.join('').length / 1e6).toFixed(2)} million characters, ${ids.length} axe rules.`
)
await compare()
if (!quick) await grow()
await browser?.close()

/** Each page goes through every way before the next page does, so that all meet the same load. */
async function compare() {
  const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]))
  const found = Object.fromEntries(Object.keys(ways).map((name) => [name, 0]))
  for (const round of [-1, 0, 1, 2]) {
    const sums = Object.fromEntries(Object.keys(ways).map((name) => [name, 0]))
    for (const page of round < 0 ? pages.slice(0, 15) : pages) {
      for (const [name, run] of Object.entries(ways)) {
        const start = performance.now()
        const count = await run(page)
        sums[name] += performance.now() - start
        if (round >= 0) found[name] += count
      }
    }
    if (round >= 0) for (const [name, sum] of Object.entries(sums)) times[name].push(sum / pages.length)
  }
  const plain = median(times['axe on jsdom'])
  console.log('\nOne page (mean of all pages, median of 3 rounds, in turn)')
  for (const [name, rounds] of Object.entries(times)) {
    // What finds nothing may have looked at nothing.
    if (found[name] === 0) throw new Error(`${name} found nothing: it checked nothing.`)
    const time = median(rounds)
    console.log(
      `  ${name.padEnd(17)} ${time.toFixed(1).padStart(7)} ms   ${(plain / time).toFixed(1)} times axe on jsdom`
    )
  }
}

/** Whether a page with twice the elements takes twice the time. */
async function grow() {
  const longest = pages.reduce((one, other) => (one.length > other.length ? one : other))
  const body = longest.slice(longest.search(/<main/i), longest.search(/<\/main>/i))
  const pageOf = (times) =>
    `<!doctype html><html lang="en"><title>x</title><body>${Array.from(
      { length: times },
      (_, index) =>
        `${body.replaceAll(/(id|for|aria-labelledby|aria-describedby|aria-controls)="([^"]+)"/g, `$1="$2-${index}"`)}</main>`
    ).join('')}</body></html>`
  const elements = (page) => page.match(/<[a-z]/gi).length
  console.log('\nLonger and longer pages (median of 3; share = time for an element / that of the shortest)')
  let first
  for (const size of [1, 2, 4, 8, 16]) {
    const page = pageOf(size)
    const rounds = []
    for (let round = 0; round < 3; round++) {
      const start = performance.now()
      await ways['our axe on jsdom'](page)
      rounds.push(performance.now() - start)
    }
    const each = median(rounds) / elements(page)
    first ??= each
    console.log(
      `  ${String(elements(page)).padStart(6)} elements ${median(rounds).toFixed(0).padStart(6)} ms   share ${(each / first).toFixed(2)}`
    )
  }
}

/** As `tests/chromium.ts` does, which plain Node can't read. */
async function openBrowser() {
  const temporary = mkdtempSync(join(tmpdir(), 'allclear-bench-'))
  process.env.TMPDIR = temporary
  const executablePath = process.env.CHROME_PATH ?? (await npmChromium.executablePath())
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  const tab = await browser.newPage()
  await tab.route('**', (route) => route.abort())
  return {
    async run(page) {
      await tab.setContent(page, { waitUntil: 'domcontentloaded' })
      await tab.evaluate(axe.source)
      return tab.evaluate(async () => (await globalThis.axe.run({ preload: false })).violations.length)
    },
    async close() {
      await browser.close()
      rmSync(temporary, { recursive: true, force: true })
    }
  }
}
