import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { checkWithAxe } from '@allclear/axe/jsdom'
import type { Draft, Styles } from '@allclear/core'
import { html } from '@allclear/readers/html'
import { readStyles } from '@allclear/styles'
import axe from 'axe-core'
import { describe, expect, test } from 'vitest'

const all = axe.getRules().map(({ ruleId }) => ruleId)
const page = (body: string, head = '') => `<!doctype html><html lang="en"><title>Times</title>${head}<body>${body}`
const many = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join('')

describe('whatever somebody sends, every axe rule comes to an end', { timeout: 120_000 }, () => {
  test.each<[string, string, number]>([
    ['a thousand levels', page(`${'<div>'.repeat(1000)}<input>`), 1],
    ['nothing closed', page('<p><b><i><table><tr><td><a href=x><input><ul><li>'.repeat(60)), 60],
    ['frames and no body', '<html><frameset><frame src="a"><frame src="b"></frameset></html>', 0],
    ['a drawing alone', '<svg xmlns="http://www.w3.org/2000/svg"><title>x</title><path d="M0 0"/></svg><input>', 1],
    [
      'scripts that never end',
      page('<script>while (true) {}</script><input autofocus onfocus="while (1) {}">'.repeat(200)),
      200
    ],
    ['10 million characters', page(`<img alt="x" src="data:,${'a'.repeat(1e7)}"><!--${'x'.repeat(1e6)}--><input>`), 1],
    ['a million words', page(`<p>${'word '.repeat(1e6)}<input>`), 1],
    ['20,000 attributes', page(`<input ${many(20_000, (i) => `a${i}=b `)} ${many(2000, (i) => `aria-a${i}=b `)}>`), 1],
    [
      'names that a page has itself',
      page(
        '<form><input name="attributes"><input name="parentNode"><input id="querySelector"></form><img name="body">'
      ),
      3
    ],
    [
      '3,000 names that stand elsewhere',
      page(many(3000, (i) => `<p id="p${i}"></p><input aria-labelledby="p${i} p${i + 1}">`)),
      3000
    ],
    ['one name for 3,000', page(many(3000, () => '<p id="a:b"></p><input aria-labelledby="a:b">')), 3000],
    ['3,000 ways to skip', page(`${many(3000, (i) => `<a href="#p${i}">${i}</a>`)}<input>`), 1],
    [
      'a table of 8,000 cells',
      page(`<table>${many(400, () => `<tr>${'<td headers="x y">1'.repeat(20)}`)}</table><input>`),
      1
    ],
    ['3,000 regions', page(`${'<nav aria-label="x">y</nav>'.repeat(3000)}<input>`), 1],
    [
      'a style sheet for lying screens',
      page(
        '<iframe src="http://127.0.0.1:9"></iframe><input>',
        '<style>@import "http://127.0.0.1:9"; @media (orientation: portrait) { html { transform: rotate(90deg) } }</style>'
      ),
      1
    ]
  ])('%s', async (_, source, unnamed) => {
    const { axe: results } = await checkWithAxe(html(source), { rules: all, stylesOf: async (one) => readStyles(one) })
    expect(results?.notChecked.filter(({ why }) => why !== 'it needs a real browser')).toEqual([])
    expect(results?.violations.filter(({ id }) => id === 'label')).toHaveLength(unnamed)
  })

  test('or is left out, and told so', async () => {
    const { axe: results } = await checkWithAxe(html('<input>'.repeat(20_001)), { rules: all })
    expect(results?.violations).toEqual([])
    expect(results?.notChecked[0]?.why).toBe('axe could not run: the draft has more than 20,000 elements')
  })

  test('four times the page is asked about four times as often', async () => {
    const part = many(50, (i) => `<h2>Day ${i}</h2><p>Times <a href="#x${i}">one</a></p><label>Name <input></label>`)
    const [once = 0, fourTimes = 0] = await Promise.all([questions(page(part)), questions(page(part.repeat(4)))])
    expect(once).toBeGreaterThan(1000)
    expect(fourTimes / once).toBeLessThan(4.2)
  })
})

/** How often it is asked how something in a page looks. */
async function questions(source: string): Promise<number> {
  let count = 0
  const stylesOf = async (draft: Draft): Promise<Styles> => {
    const styles = readStyles(draft)
    return {
      ...styles,
      value(element, property) {
        count++
        return styles.value(element, property)
      }
    }
  }
  await checkWithAxe(html(source), { rules: all, stylesOf })
  return count
}

test('pages that were looked at are forgotten', { timeout: 60_000 }, async () => {
  const seen: WeakRef<Draft>[] = []
  for (let run = 0; run < 20; run++) await look(run)
  setFlagsFromString('--expose-gc')
  await new Promise((later) => setTimeout(later, 50))
  runInNewContext('gc')()
  expect(seen.filter((draft) => draft.deref()).length).toBeLessThan(3)

  async function look(run: number): Promise<void> {
    const draft = html(
      page(`<h1 id="h${run}">Times</h1><form name="f"><input name="n${run}" id="i"></form><a href="/"></a>`)
    )
    seen.push(new WeakRef(draft))
    await checkWithAxe(draft, { rules: all, stylesOf: async (one) => readStyles(one) })
  }
})
