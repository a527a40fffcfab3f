import { html } from '@allclear/readers/html'
import axe from 'axe-core'
import type { Element } from 'hast'
import { JSDOM, VirtualConsole } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { checkWithAxe } from '../packages/allclear/src/axe-in-node.ts'
import { needBrowser } from '../packages/axe/src/left-out.ts'
import { mend } from '../packages/axe/src/mend.ts'
import { corpus, hasCorpus } from './corpus.ts'

/**
 * What we differ in on purpose, beside what axe.test.ts tells of pieces of pages: jsdom can't work out the size of a font, and
 * takes the title of a drawing for hidden.
 */
const different = new Set(['p-as-heading', 'svg-img-alt'])

const ids = axe
  .getRules()
  .map(({ ruleId }) => ruleId)
  .filter((id) => !needBrowser.has(id) && !different.has(id))

/** What axe itself finds in a page of its own, where jsdom is mended as ours is. */
async function plain(source: string): Promise<string[]> {
  const { window } = new JSDOM(source, { virtualConsole: new VirtualConsole() })
  mend(window)
  const { violations } = await axe.run(window.document.documentElement, {
    runOnly: { type: 'rule', values: ids },
    elementRef: true,
    selectors: false,
    preload: { assets: ['cssom'], timeout: 5000 },
    iframes: false
  })
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ element }) => `${id} ${element && pathOf(element)}`))
  window.close()
  return found.sort()
}

async function ours(source: string): Promise<string[]> {
  const draft = html(source, { whole: true })
  const { axe: results } = await checkWithAxe(draft, { rules: ids })
  expect(results?.notChecked.filter(({ why }) => why !== 'it needs a real browser')).toEqual([])
  const paths = new Map<Element, string>()
  walk(draft.tree.children, '')
  return (results?.violations ?? []).map(({ id, element }) => `${id} ${paths.get(element)}`).sort()

  function walk(children: readonly { type: string }[], path: string): void {
    const siblings = children.filter((child): child is Element => child.type === 'element')
    for (const [index, element] of siblings.entries()) {
      const own = `${path}/${element.tagName.toLowerCase()}[${index}]`
      paths.set(element, own)
      walk(element.children, own)
    }
  }
}

function pathOf(element: globalThis.Element): string {
  const parent = element.parentElement
  const siblings = parent ? [...parent.children] : [element]
  return `${parent ? pathOf(parent) : ''}/${element.tagName.toLowerCase()}[${siblings.indexOf(element)}]`
}

const page = (body: string, head = '', attributes = ' lang="en-GB"') =>
  `<!doctype html><html${attributes}><head><title>Clinic times</title>${head}</head><body>${body}</body></html>`

const hiding = `<style>
  .gone { display: none } .unseen { visibility: hidden } .seen { visibility: visible }
  .screen-reader { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0) }
  @media print { .paper { display: none } } @media screen { .screen { display: none } }
  nav > ul li:first-child a:not(.kept) { display: none } [data-state="shut"] { display: none !important }
</style>`

const pages: Record<string, string> = {
  'nothing wrong': page('<main><h1>Clinic times</h1><p>We are open on Monday.</p></main>'),
  'nothing at all': '',
  'no head': '<html><body><p>Times</p></body></html>',
  'names and roles': page(`<div role="buton">a</div><div role="button"></div><div role="checkbox"></div>
    <div role="tab"></div><div role="listitem">x</div><div role="list"><p>x</p></div><ul role="tablist"><li>x</li></ul>
    <a href="/"></a><a href="/"><img src="a.png" alt=""></a><button></button><input type="submit" value=""><input type="image">
    <div role="slider"></div><div role="img"></div><div role="dialog"><p>x</p></div><div role="tooltip"></div>
    <div role="meter"></div><div role="progressbar"></div><ul role="tree"><li role="treeitem"></li></ul>
    <p aria-label="x" aria-foo="y" aria-hidden="perhaps">x</p><div aria-checked="true">y</div><button aria-labelledby="none"></button>
    <div aria-hidden="true"><button>x</button></div><button aria-label="Go">Send form</button><span role="text">a<a href="/">b</a></span>
    <button>one <a href="/">two</a></button><div role="none" tabindex="0">x</div><summary></summary><details><summary></summary>x</details>`),
  forms: page(
    `<input><textarea></textarea><select><option>a</option></select><input title="Name"><label for="a">A</label>
    <label for="a">B</label><input id="a"><input placeholder="Name"><label>Name <input autocomplete="bananas"></label>
    <label for="b" class="gone">B</label><input id="b"><input type="hidden"><input type="checkbox"><p id="c"></p><input aria-labelledby="c">
    <fieldset><legend></legend><label><input type="radio" name="r">Yes</label></fieldset>`,
    hiding
  ),
  'tables and lists':
    page(`<table><tr><th></th><td>x</td></tr></table><table><caption>A</caption><tr><td scope="row">1</td></tr></table>
    <table summary="A"><caption>A</caption><tr><th>a</th><td headers="zz">b</td></tr></table>
    <table>${'<tr><td>1</td><td>2</td><td>3</td><td>4</td></tr>'.repeat(4)}</table>
    <table><tr><td colspan="2">Title</td></tr><tr><th>a</th><td>b</td></tr></table>
    <ul><p>x</p><li>y</li></ul><ol><div><li>x</li></div></ol><li>loose</li><dl><p>x</p><dt>a</dt></dl><dt>loose</dt><dd>loose</dd>`),
  'landmarks and headings':
    page(`<header>a<header>b</header></header><header>c</header><main>a<main>b</main></main><nav>a</nav><nav>b</nav>
    <footer>a</footer><footer>b</footer><aside>c<main>d</main></aside><section aria-label="x">y</section><section aria-label="x">z</section>
    <p>outside</p><h1></h1><h1>a</h1><h4>b</h4><h2><img src="a.png"></h2><a href="#nowhere">Skip</a><a href="#there">Skip</a><p id="there">x</p>`),
  'pictures, frames and media':
    page(`<img src="a.png"><img src="a.png" alt="Home" title="Home"><a href="/"><img src="a.png" alt="Home">Home</a>
    <svg role="img"></svg><map name="m"><area href="/a" shape="rect" coords="0,0,1,1"></map><img usemap="#m" src="a.png" alt="Map">
    <iframe src="/a"></iframe><iframe src="/a" title="a"></iframe><iframe src="/b" title="a"></iframe><iframe tabindex="-1"></iframe>
    <video src="a.mp4"></video><audio src="a.mp3" controls></audio><object data="a.pdf"></object><embed src="a.pdf">
    <img alt="" tabindex="0" src="a.png"><img ismap src="a.png" alt="x"><marquee>x</marquee><blink>y</blink>`),
  'the page itself': page(
    '<p lang="xyzzy">x</p><p tabindex="3">y</p><b accesskey="a">a</b><b accesskey="a">b</b><p id="d">1</p><p id="d">2</p>',
    '<meta name="viewport" content="user-scalable=no, maximum-scale=1"><meta http-equiv="refresh" content="10;url=/b"><style>@media (orientation: portrait) { html { transform: rotate(90deg) } }</style>',
    ' lang="xyzzy" xml:lang="fr"'
  ),
  'no language, no title':
    '<!doctype html><html><head><title> </title></head><body aria-hidden="true"><p>x</p></body></html>',
  'hidden by its own style sheet': page(
    `<div class="gone"><input><a href="/"></a><img src="a.png"></div><div class="unseen"><input></div>
    <div class="unseen"><input class="seen"></div><a href="/"><span class="gone">Times</span></a><button><span class="unseen">Go</span></button>
    <a href="/"><span class="screen-reader">Times</span></a><a href="/"><span class="paper">Times</span></a><a href="/"><span class="screen">Times</span></a>
    <nav><ul><li><a href="/"></a></li><li><a href="/"></a></li><li><a class="kept" href="/"></a></li></ul></nav>
    <div data-state="shut" style="display: block"><input></div><h2 class="gone">a</h2><h5 hidden>b</h5><h3>c</h3>
    <div style="overflow: hidden"><label for="o">Name</label><input id="o"></div><p style="opacity: 0"><input></p>`,
    hiding
  )
}

describe('the same violations as axe itself, element by element', () => {
  test.each(Object.entries(pages))('%s', async (_, source) => {
    expect(await ours(source)).toEqual(await plain(source))
  })

  const all = corpus('html')
  const sample = process.env.ALL_PAGES ? all : all.filter((_, index) => index % 5 === 0)
  test.skipIf(!hasCorpus).each(sample)('$name', { timeout: 120_000 }, async ({ source }) => {
    expect(await ours(source)).toEqual(await plain(source))
  })

  test('there is something to find', async () => {
    const found = await Promise.all(Object.values(pages).map(ours))
    const told = new Set(found.flat().map((line) => line.split(' ')[0]))
    expect(told.size).toBeGreaterThan(60)
  })
})
