import {
  ancestors,
  contrast,
  type Draft,
  elements,
  hasOwnStyles,
  readColour,
  rule,
  type Styles,
  textOf
} from '@allclear/core'
import type { Element } from 'hast'
import { cite, citeAxe } from '../sources.ts'
import { backgroundOf } from './backgrounds.ts'

export default rule({
  id: 'link-by-colour-only',
  chapter: 'colour-and-type',
  severity: 'warning',
  title: 'Underline links that stand among other words',
  why: 'Without an underline, people who do not see colours well cannot tell a link from the words around it.',
  whoItHelps: ['colour-blind people', 'people with low vision', 'older people'],
  sources: [cite('wcag', '1.4.1 A'), citeAxe('link-in-text-block')],
  inStyle: true,
  cannotSee: 'Looks that are set in another file, and a line under the link that is a picture.',
  examples: [
    {
      avoid:
        '<p style="color: #212b32">Read <a href="/flu" style="color: #333; text-decoration: none">«about flu jabs»</a> before you book.</p>',
      better: '<p style="color: #212b32">Read <a href="/flu">about flu jabs</a> before you book.</p>',
      in: 'html',
      kind: 'email'
    },
    { fine: '<p>Read <a href="/flu">about flu jabs</a> before you book.</p>', in: 'html', kind: 'email' },
    {
      fine: '<p>Read <a href="/flu" style="text-decoration: none; border-bottom: 1px solid">about flu jabs</a> before you book.</p>',
      in: 'html',
      kind: 'email'
    },
    {
      fine: '<p>Read <a href="/flu" style="text-decoration: none; color: #005eb8"><b>about flu jabs</b></a> before you book.</p>',
      in: 'html',
      kind: 'email'
    },
    { fine: '<p><a href="/flu" style="text-decoration: none">About flu jabs</a></p>', in: 'html', kind: 'email' }
  ],
  wants: { styles: (draft) => hasOwnStyles(draft) && elements(draft, 'a').length > 0 },
  *check(draft) {
    const { styles } = draft
    if (!styles) return
    for (const link of elements(draft, 'a')) {
      if (link.properties.href === undefined || isMarked(link, styles)) continue
      const words = textOf(draft, link)
      if (!words || !standsAmongWords(words.block.text, words.start, words.end)) continue
      const around = [...ancestors(draft, link)]
      if (around.some(({ tagName }) => tagName === 'nav')) continue
      const [parent] = around
      if (!parent || backgroundOf(draft, styles)(link).isHidden) continue
      if (isSetApart(link, parent, styles) || isLined(parent, styles)) continue
      const apart = differenceOf(link, parent, draft, styles)
      if (apart === undefined || apart >= 3) continue
      if (apart === 1)
        yield {
          place: words.place,
          message: 'Is this link easy to see? It looks like the words around it, so underline it.',
          severity: 'suggestion',
          needsPerson: true
        }
      else yield { place: words.place, message: 'Underline this link: its colour is too close to the words around it.' }
    }
  }
})

/** A line, a box or a picture tells it apart, in the link or in what it holds. */
function isMarked(link: Element, styles: Styles): boolean {
  if (!styles.isSure(link, 'text-decoration-line') || isLined(link, styles)) return true
  return link.children.some(
    (child) =>
      child.type === 'element' &&
      (/^(?:img|svg|picture|b|strong|em|i|u|code|mark|h[1-6])$/.test(child.tagName) || isMarked(child, styles))
  )
}

function isLined(element: Element, styles: Styles): boolean {
  const ask = (property: string) => styles.value(element, property)
  if (ask('text-decoration-line') !== 'none') return true
  return ask('border-bottom-width') !== '0px' || ask('outline-width') !== '0px'
}

const looks = ['font-weight', 'font-style', 'font-size', 'font-family', 'text-transform', 'font-variant']

function isSetApart(link: Element, parent: Element, styles: Styles): boolean {
  if (looks.some((property) => styles.value(link, property) !== styles.value(parent, property))) return true
  if (styles.value(link, 'background-color') !== 'rgba(0, 0, 0, 0)') return true
  if (styles.value(link, 'background-image') !== 'none') return true
  return !/^inline$/.test(styles.value(link, 'display'))
}

/** How far the link's colour is from that of the words beside it; `undefined` where one of the two is not known. */
function differenceOf(link: Element, parent: Element, draft: Draft, styles: Styles): number | undefined {
  if (!styles.isSure(link, 'color') || !styles.isSure(parent, 'color')) return undefined
  const [own, other] = [link, parent].map((element) => {
    const colour = readColour(styles.value(element, 'color'))
    return colour && backgroundOf(draft, styles)(element).seen(colour)
  })
  return own && other ? contrast(own, other) : undefined
}

/** There are words beside the link, more than a date or a “Next”. */
function standsAmongWords(text: string, start: number, end: number): boolean {
  const beside = `${text.slice(0, start)} ${text.slice(end)}`
  return (beside.match(/\p{L}{2,}/gu) ?? []).length >= 3
}
