import { type Draft, elements, hasSheetsElsewhere, openingTag, type Place, placeOf, rule } from '@allclear/core'
import type { Element } from 'hast'
import { cite } from '../sources.ts'

export default rule({
  id: 'focus-not-shown',
  chapter: 'controls',
  severity: 'warning',
  title: 'Show where people are on the page',
  why: 'A line round a link or field shows people who use keys where they are. Without it, they cannot tell what they will press.',
  whoItHelps: [
    'people with mobility or dexterity impairments',
    'people with low vision',
    'people with memory, thinking or attention difficulties, including dementia and brain injury'
  ],
  sources: [cite('wcag', '2.4.7 AA; failure F78')],
  mendedBy: 'developer',
  cannotSee: 'What style sheets outside the page and scripts put in its place.',
  examples: [
    {
      avoid: '<style>a:focus { «outline: none»; }</style> <a href="/map">See our map</a>',
      better: '<style>a:focus { outline: 3px solid #005a9c; }</style> <a href="/map">See our map</a>',
      in: 'html'
    },
    { avoid: '<style>*:focus{«outline-width:0»}</style> <a href="/map">See our map</a>', in: 'html' },
    {
      fine: '<style>a:focus { outline: 0; background: #ffdd00 }</style> <a href="/map">See our map</a>',
      in: 'html'
    },
    {
      fine: '<style>:focus { outline: none } :focus-visible { box-shadow: 0 0 0 3px #005a9c }</style> <a href="/map">See our map</a>',
      in: 'html'
    },
    {
      avoid:
        '<style>:focus { «outline: 0» } .skip:focus { background: #ffffff }</style> <a href="/map">See our map</a>',
      in: 'html'
    },
    {
      fine: '<style>:focus:not(:focus-visible) { outline: none }</style> <a href="/map">See our map</a>',
      in: 'html'
    },
    { fine: '<style>/* a:focus { outline: none } */</style> <a href="/map">See our map</a>', in: 'html' },
    { fine: '<style>@media print { :focus { outline: none } }</style> <a href="/map">See our map</a>', in: 'html' }
  ],
  *check(draft) {
    const taken: (Place | null)[] = []
    for (const sheet of elements(draft, 'style')) {
      const css = textOf(sheet)
      if (!/:focus/i.test(css)) continue
      for (const { selector, declarations, start, isSure } of rulesOf(css)) {
        if (!/:focus/i.test(selector)) continue
        if (showsFocus(declarations) && !skip.test(selector)) return
        const [words] = gone.exec(declarations) ?? []
        if (words && isSure && selector.split(',').some((one) => everywhere.test(one.trim())))
          taken.push(placeIn(draft, sheet, css, start + declarations.search(gone), words))
      }
    }
    const isOnlySheet = taken.length === 0 || !hasSheetsElsewhere(draft)
    for (const place of taken)
      yield {
        place,
        message: isOnlySheet
          ? 'Show what is in focus: ask for an outline here that stands out.'
          : 'Check with the Tab key that people can see what is in focus.',
        ...(isOnlySheet ? {} : { severity: 'suggestion', needsPerson: true })
      }
  }
})

/** It is for everything of a kind, not for one part that may show its focus in another way. */
const everywhere = /^(?:\*|a|button|input|select|summary|textarea)?(?:\[[^\]]*\]|:link)?:focus$/i
const gone = /(?<![\w-])outline(?:-style|-width)?\s*:\s*(?:none|0(?:px)?|medium none)(?![\w.%-])/i
const shown =
  /(?<![\w-])(?:background|border|box-shadow|color|fill|filter|font|opacity|outline|stroke|text-decoration|text-shadow|transform)[\w-]*\s*:\s*(?!(?:none|0(?:px)?|0 none|none 0|medium none|inherit|initial|transparent|unset)\s*(?:!|;|$))[^\s;]/i
/** Its focus shows a link that is hidden till then, and no other. */
const skip = /skip|sr-only|screen-?reader|visually-?hidden/i
/** Where the outline stands or how thick it would be: nothing to see by itself. */
const unseen = /outline-(?:color|offset)[^;]*/gi

function showsFocus(declarations: string): boolean {
  return shown.test(declarations.replace(/\s+/g, ' ').replace(unseen, ''))
}

interface StyleRule {
  selector: string
  declarations: string
  /** Where the declarations begin in the sheet. */
  start: number
  /** It stands in no other block, such as one for print. */
  isSure: boolean
}

function* rulesOf(sheet: string): Generator<StyleRule> {
  const css = sheet.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, (comment) => ' '.repeat(comment.length))
  const open: { selector: string; start: number }[] = []
  let start = 0
  for (const { 0: brace, index } of css.matchAll(/[{}]/g)) {
    const written = css.slice(start, index)
    if (brace === '{') open.push({ selector: written.slice(written.lastIndexOf(';') + 1), start: index + 1 })
    else {
      const block = open.pop()
      if (block) yield { selector: block.selector, declarations: written, start, isSure: open.length === 0 }
    }
    start = index + 1
  }
}

function textOf({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}

/** A tree has one sign for the end of a line, where the source may have two. */
function placeIn(draft: Draft, sheet: Element, css: string, at: number, words: string): Place | null {
  const [text] = sheet.children
  const from = text && placeOf(text)?.start
  if (from === undefined) return openingTag(draft, sheet)
  const lines = draft.source.includes('\r\n') ? css.slice(0, at).split('\n').length - 1 : 0
  const start = from + at + lines
  const end = start + words.length
  return draft.source.slice(start, end) === words ? { start, end } : openingTag(draft, sheet)
}
