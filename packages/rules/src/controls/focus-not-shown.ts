import { hasSheetsElsewhere, type Place, rule } from '@allclear/core'
import { sheetRules } from '../sheet-rules.ts'
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
    for (const { selector, declared, within, place } of sheetRules(draft, /:focus/i)) {
      if (!/:focus/i.test(selector)) continue
      if (showsFocus(declared) && !skip.test(selector)) return
      const [words] = gone.exec(declared) ?? []
      // In another block, such as one for print, it may not hold.
      if (words && within.length === 0 && selector.split(',').some((one) => everywhere.test(one.trim())))
        taken.push(place(declared.search(gone), words))
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
