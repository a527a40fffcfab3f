import { elements } from '@allclear/core'
import { html } from '@allclear/readers/html'
import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { readStyles } from './read-styles.ts'

/** What a property comes to for the element with the id `it`. */
function look(body: string, css: string, property: string): string {
  return lookAt(page(body, css), property).value
}

function lookAt(source: string, property: string, kind: 'email' | 'web-page' = 'web-page') {
  const draft = html(source, { kind })
  const it = elements(draft).find(({ properties: { id } }) => id === 'it')
  if (!it) throw new Error('Give one element the id “it”.')
  const styles = readStyles(draft)
  return { value: styles.value(it, property), isSure: styles.isSure(it, property) }
}

function page(body: string, css = ''): string {
  return `<!doctype html><html lang="en"><head><title>Flu jabs</title><style>${css}</style></head><body>${body}</body></html>`
}

const p = '<p id="it" class="note big">Book a flu jab.</p>'

describe('which rule wins', () => {
  test.each([
    ['the more specific', '#it { color: red } p { color: blue }', 'rgb(255, 0, 0)'],
    ['of two alike, the later', 'p { color: red } p { color: blue }', 'rgb(0, 0, 255)'],
    ['two classes over one', '.note.big { color: red } .note { color: blue }', 'rgb(255, 0, 0)'],
    ['what is important', 'p { color: red !important } #it { color: blue }', 'rgb(255, 0, 0)'],
    [':where() counts for nothing', ':where(#it) { color: red } p { color: blue }', 'rgb(0, 0, 255)'],
    [':is() counts for its most', ':is(p, #none) { color: red } .note { color: blue }', 'rgb(255, 0, 0)'],
    ['no layer over a layer', '@layer a { #it { color: red } } p { color: blue }', 'rgb(0, 0, 255)'],
    [
      'the later layer',
      '@layer a, b; @layer b { p { color: red } } @layer a { #it { color: blue } }',
      'rgb(255, 0, 0)'
    ],
    [
      'the earlier layer where important',
      '@layer a { p { color: red !important } } @layer b { p { color: blue !important } }',
      'rgb(255, 0, 0)'
    ],
    ['a value that is none is not there', 'p { color: red } p { color: reddish }', 'rgb(255, 0, 0)'],
    ['nested rules', 'body { color: blue; p { color: red } &.x p { color: blue } }', 'rgb(255, 0, 0)'],
    ['a screen', '@media screen and (min-width: 40em) { p { color: red } }', 'rgb(255, 0, 0)'],
    ['not paper', 'p { color: red } @media print { p { color: blue } }', 'rgb(255, 0, 0)'],
    [
      'not a dark screen',
      'p { color: red } @media (prefers-color-scheme: dark) { p { color: blue } }',
      'rgb(255, 0, 0)'
    ],
    ['not a small screen', 'p { color: red } @media (width < 600px) { p { color: blue } }', 'rgb(255, 0, 0)'],
    ['what browsers know', '@supports (display: grid) { p { color: red } }', 'rgb(255, 0, 0)'],
    ['not what they lack', 'p { color: red } @supports not (display: grid) { p { color: blue } }', 'rgb(255, 0, 0)'],
    ['not while pointed at', 'p { color: red } p:hover { color: blue }', 'rgb(255, 0, 0)'],
    ['not a part of it', 'p { color: red } p::before { color: blue }', 'rgb(255, 0, 0)'],
    [':not()', 'p:not(.small):not(:hover) { color: red }', 'rgb(255, 0, 0)'],
    [':has()', 'body:has(> .note) p { color: red }', 'rgb(255, 0, 0)'],
    [':nth-child() of', 'p:nth-child(1 of .note) { color: red }', 'rgb(255, 0, 0)']
  ])('%s', (_, css, colour) => expect(look(p, css, 'color')).toBe(colour))
})

test('attributes beat nothing but what browsers do, and a style attribute beats all', () => {
  expect(look('<table id="it" bgcolor="336699"><tr><td>9am', '', 'background-color')).toBe('rgb(51, 102, 153)')
  expect(look('<table id="it" bgcolor="336699"><tr><td>9am', '* { background: red }', 'background-color')).toBe(
    'rgb(255, 0, 0)'
  )
  expect(look('<p id="it" style="color: red">', '#it { color: blue }', 'color')).toBe('rgb(255, 0, 0)')
  expect(look('<p id="it" style="color: red">', 'p { color: blue !important }', 'color')).toBe('rgb(0, 0, 255)')
})

describe('what is handed down', () => {
  test.each([
    ['colours', '<div style="color: red"><p id="it">', 'color', 'rgb(255, 0, 0)'],
    ['not backgrounds', '<div style="background: red"><p id="it">', 'background-color', 'rgba(0, 0, 0, 0)'],
    [
      'unless asked',
      '<div style="background: red"><p id="it" style="background: inherit">',
      'background-color',
      'rgb(255, 0, 0)'
    ],
    ['not to links', '<div style="color: red"><a id="it" href="/flu">', 'color', 'rgb(0, 0, 238)'],
    ['sizes, worked out', '<div style="font-size: 2em"><p id="it" style="font-size: 50%">', 'font-size', '16px'],
    [
      'line height as a share',
      '<div style="line-height: 1.5"><p id="it" style="font-size: 20px">',
      'line-height',
      '30px'
    ],
    [
      'line height as a length',
      '<div style="line-height: 1.5em"><p id="it" style="font-size: 20px">',
      'line-height',
      '24px'
    ],
    ['initial', '<div style="color: red"><p id="it" style="color: initial">', 'color', 'rgb(0, 0, 0)'],
    ['unset', '<div style="color: red"><p id="it" style="color: unset">', 'color', 'rgb(255, 0, 0)'],
    ['revert', '<a id="it" href="/flu" style="color: revert">', 'color', 'rgb(0, 0, 238)'],
    ['all', '<h2 id="it" style="all: unset">', 'font-weight', '400'],
    ['a number of steps up', '<font id="it" size="+2">', 'font-size', '24px'],
    ['an old size', '<font id="it" size="2">', 'font-size', '13px']
  ])('%s', (_, body, property, value) => expect(look(body, '', property)).toBe(value))
})

describe('lengths, colours and shorthands', () => {
  test.each([
    ['font-size', 'font-size: 12pt', '16px'],
    ['font-size', 'font-size: larger', '19.2px'],
    ['font-size', 'font: italic bold 1.5rem/2 Arial, sans-serif', '24px'],
    ['font-weight', 'font: italic bold 1.5rem/2 Arial, sans-serif', '700'],
    ['line-height', 'font: italic bold 1.5rem/2 Arial, sans-serif', '48px'],
    ['width', 'width: calc(10em + 5px)', '165px'],
    ['width', 'width: 50%', '50%'],
    ['background-color', 'background: #fff url(ward.jpg) no-repeat 0 0 / cover', 'rgb(255, 255, 255)'],
    ['background-image', 'background: #fff url("a, b.jpg")', 'url("a, b.jpg")'],
    ['color', 'color: #0f08', 'rgba(0, 255, 0, 0.533)'],
    ['color', 'color: hsl(120deg 100% 25%)', 'rgb(0, 128, 0)'],
    ['color', 'color: oklch(0.628 0.2577 29.23)', 'rgb(255, 0, 0)'],
    ['color', 'color: color-mix(in srgb, red, blue)', 'rgb(128, 0, 128)'],
    ['border-bottom-width', 'border-bottom: solid', '3px'],
    ['border-bottom-width', 'border-bottom-width: 3px', '0px'],
    ['border-top-color', 'color: red; border: 1px solid', 'rgb(255, 0, 0)'],
    ['text-decoration', 'text-decoration: underline dotted', 'underline dotted'],
    ['overflow', 'overflow: hidden', 'hidden'],
    ['margin-left', 'margin: 0 auto -5px 1em', '16px'],
    ['display', 'float: left; display: inline', 'block'],
    ['opacity', 'opacity: 30%', '0.3'],
    // What all objects have is no property, value or unit.
    [
      'color',
      'constructor: 1; toString: 1; color: constructor; font-size: tostring; width: 2valueof; color: red',
      'rgb(255, 0, 0)'
    ]
  ])('%s of “%s”', (property, css, value) => expect(look(`<p id="it" style='${css}'>`, '', property)).toBe(value))
})

describe('variables', () => {
  test.each([
    [':root { --a: red } p { color: var(--a) }', 'rgb(255, 0, 0)'],
    [':root { --a: var(--b); --b: red } p { color: var(--a) }', 'rgb(255, 0, 0)'],
    ['p { color: var(--none, red) }', 'rgb(255, 0, 0)'],
    ['p { color: var(--none, var(--neither, red)) }', 'rgb(255, 0, 0)'],
    [
      ':root { --a: 0; --b: red } p { background: var(--a); border: var(--a) solid var(--b); color: var(--b) }',
      'rgb(255, 0, 0)'
    ],
    ['body { color: red } p { color: var(--none) }', 'rgb(255, 0, 0)'],
    ['body { color: red; --a: var(--b); --b: var(--a) } p { color: var(--a) }', 'rgb(255, 0, 0)'],
    [':root { --a: blue } body { --a: red } p { color: var(--a) }', 'rgb(255, 0, 0)']
  ])('%s', (css, colour) => expect(look(p, css, 'color')).toBe(colour))
})

describe('how sure it is', () => {
  const red = '<p id="it" style="color: red; background: white">'
  test.each([
    ['a page with all its styles', page('<p id="it">', 'p { color: red }'), true],
    ['a style sheet we do not have', `<!doctype html><link rel="stylesheet" href="a.css"><p id="it">`, false],
    ['but for a style attribute', `<!doctype html><link rel="stylesheet" href="a.css">${red}`, true],
    ['one for paper only', '<!doctype html><link rel="stylesheet" media="print" href="a.css"><p id="it">', true],
    [
      'one that only brings a typeface',
      '<!doctype html><link rel="stylesheet" href="https://fonts.googleapis.com/css?family=Lato"><p id="it">',
      true
    ],
    ['one that is imported', page('<p id="it">', '@import "a.css"; p { color: red }'), false],
    ['a piece of a page', '<p id="it">', false],
    ['but for a style attribute', red, true],
    ['a colour that hangs on the machine', page('<p id="it">', 'p { color: highlight }'), false],
    ['a condition we can’t judge', page('<p id="it">', '@container (width > 1px) { p { color: red } }'), false],
    ['a selector that is new to us', page('<p id="it">', 'p:new-thing { color: red }'), false],
    ['which something stronger beats', page('<p id="it">', 'p:new-thing { color: red } #it { color: blue }'), true]
  ])('%s', (_, source, isSure) => expect(lookAt(source, 'color').isSure).toBe(isSure))

  test('an email brings all of its own', () => expect(lookAt('<p id="it">', 'color', 'email').isSure).toBe(true))
})

describe('ends soon, whatever it is given', () => {
  const many = 20_000
  test.each([
    ['brackets', 'p{a:'.repeat(many)],
    ['rules in rules', 'p{color:red;p{'.repeat(many)],
    ['brackets in selectors', `p${':not('.repeat(many)}`],
    ['a very long selector', `${'body '.repeat(many)}p { color: red }`],
    ['mistakes', `p{${';:x'.repeat(many)}`],
    ['many selectors', `${'p,'.repeat(many)}p { color: red }`],
    ['ways to try', `${'* '.repeat(50)}.none { color: red }`],
    [
      'variables that double',
      `p{${Array.from({ length: 40 }, (_, at) => `--v${at}:var(--v${at + 1})var(--v${at + 1})`).join(';')};color:var(--v0)}`
    ],
    [
      'a very long row of variables',
      `p{${Array.from({ length: 5000 }, (_, at) => `--v${at}:var(--v${at + 1})`).join(';')};color:var(--v0)}`
    ],
    ['nested fallbacks', `p{color:${'var(--a,'.repeat(many)}}`],
    ['sums', `p{width:${'calc(1px + '.repeat(many)}`],
    ['more than anybody writes', 'p { color: red }'.repeat(130_000)]
  ])('%s', (_, css) => {
    expect(typeof look(`${'<div>'.repeat(200)}<p id="it">`, css, 'color')).toBe('string')
    expect(typeof look(`<p id="it" style="${css.replaceAll('"', '')}">`, '', 'color')).toBe('string')
  })

  test('anything', () => {
    const bit = fc.constantFrom(
      'p',
      '{',
      '}',
      ':',
      ';',
      '(',
      ')',
      'var(--a)',
      '--a',
      'color',
      'red',
      '@media',
      '!important',
      ',',
      '"',
      '\\',
      '/*',
      '*/',
      'calc(',
      '1em',
      'url(',
      '&',
      '>',
      '[',
      ']',
      ':is(',
      '#it'
    )
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 40 }), (bits) => {
        for (const property of ['color', 'width', 'font-size', 'background-image'])
          expect(typeof look(p, bits.join(' '), property)).toBe('string')
      }),
      { numRuns: 100 }
    )
  })
})

test('it agrees with jsdom on which rules hold', () => {
  const simple = fc.constantFrom(
    'p',
    'b',
    'div',
    '*',
    '.x',
    '.y',
    '#one',
    '[title]',
    'p:first-child',
    'b:last-child',
    ':not(.x)',
    'div:nth-child(2n)',
    ':is(p, .y)'
  )
  const selector = fc
    .array(fc.tuple(simple, fc.constantFrom(' ', ' > ', ' + ', ' ~ ')), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.map(([one, joint], at) => (at === 0 ? one : joint + one)).join(''))
  const body =
    '<div class="x"><p id="one" title="a"><b>1</b><b class="y">2</b></p><div><p class="y"><b>3</b></p></div></div><div><p class="x y"><b title="b">4</b></p></div>'
  fc.assert(
    fc.property(fc.array(selector, { minLength: 1, maxLength: 4 }), (selectors) => {
      const css = selectors.map((one, at) => `${one} { letter-spacing: ${at + 1}px }`).join('\n')
      const source = page(body, css)
      const { window } = new JSDOM(source)
      const draft = html(source)
      const styles = readStyles(draft)
      const ours = elements(draft).map((element) => styles.value(element, 'letter-spacing'))
      const theirs = [...window.document.querySelectorAll('*')].map(
        (element) => window.getComputedStyle(element).letterSpacing || 'normal'
      )
      window.close()
      expect(ours).toEqual(theirs)
    }),
    { numRuns: 30 }
  )
})
