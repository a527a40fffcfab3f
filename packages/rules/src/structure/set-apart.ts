import { ancestors, type Block, type Draft, isFurniture, type Styles } from '@allclear/core'
import type { Element } from 'hast'
import { isSeen, piecesIn } from '../colour-and-type/pieces.ts'

// A style sheet that we don't have may well set the text larger than browsers do.
const larger = { sure: 1.2, guess: 1.4 }
// Class names of a line that leads into the text, of what a picture shows, and the like.
const others =
  /(?:^|[-_])(?:brand|btn|button|byline|caption|credit|date|eyebrow|intro|kicker|lead|lede|logo|meta|price|quote|standfirst|stat|strapline|subtitle|tag|tagline|time)s?(?:$|[-_])/i

/** Of a place, a person or an organisation: all its words have capitals. */
export const nameLike = /^(?:\p{Lu}[\p{L}’'-]*|and|at|for|of|the|&)(?: (?:\p{Lu}[\p{L}’'-]*|and|at|for|of|the|&))+$/u

/** All in old tags that make words large, whatever a style sheet that we do not have says. */
export function isWrittenLarge(block: Block): boolean {
  return isAllIn(
    block,
    ({ tagName, properties: { size } }) =>
      tagName === 'big' || (tagName === 'font' && /^(?:[5-7]|\+[2-4])$/.test(String(size)))
  )
}

/** All words of a block stand in elements of that sort. */
export function isAllIn({ text, spans }: Block, is: (element: Element) => boolean): boolean {
  let rest = 0
  for (const { element, start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (!is(element)) continue
    if (/[\p{L}\p{N}]/u.test(text.slice(rest, start))) return false
    rest = Math.max(rest, end)
  }
  return rest > 0 && !/[\p{L}\p{N}]/u.test(text.slice(rest))
}

/** How the style of a block sets it apart from the text after it, as headings are. */
export function setApart(draft: Draft, block: Block, next: Block): 'large' | 'bold' | undefined {
  const { styles } = draft
  if (isOther(draft, block) || (styles && !isSeen(draft, styles, block.element))) return undefined
  const written = isWrittenLarge(block) && !isWrittenLarge(next) ? 'large' : undefined
  if (!styles) return written
  const own = looksIn(block, styles)
  const after = looksIn(next, styles)
  if (own.isWeightSure && own.lightest >= 600 && after.heaviest < 600) return 'bold'
  const times = after.isSizeSure ? larger.sure : larger.guess
  if (!own.isSizeSure) return written
  return own.smallest >= after.largest * times ? 'large' : undefined
}

function isOther(draft: Draft, { element, text, spans }: Block): boolean {
  // The name of a place or an organisation, as over the first line; a figure of which the next line tells.
  if (nameLike.test(text)) return true
  if (/^[£\d][\d,.]*%?(?: \S+){0,2}$/.test(text)) return true
  const around = [element, ...spans.map((span) => span.element)]
  if (
    around.some(
      ({ properties: { className } }) => Array.isArray(className) && className.some((name) => others.test(String(name)))
    )
  )
    return true
  for (const { tagName } of ancestors(draft, element)) if (/^(?:a|blockquote|li)$/.test(tagName)) return true
  return isFurniture(draft, element)
}

function looksIn(block: Block, styles: Styles) {
  const looks = {
    smallest: Infinity,
    largest: 0,
    isSizeSure: true,
    lightest: Infinity,
    heaviest: 0,
    isWeightSure: true
  }
  for (const { element, start, end } of piecesIn(block)) {
    if (!/[\p{L}\p{N}]/u.test(block.text.slice(start, end))) continue
    const size = Number.parseFloat(styles.value(element, 'font-size'))
    const weight = Number(styles.value(element, 'font-weight'))
    looks.smallest = Math.min(looks.smallest, size)
    looks.largest = Math.max(looks.largest, size)
    looks.lightest = Math.min(looks.lightest, weight)
    looks.heaviest = Math.max(looks.heaviest, weight)
    looks.isSizeSure &&= styles.isSure(element, 'font-size')
    looks.isWeightSure &&= styles.isSure(element, 'font-weight')
  }
  return looks
}

/** Whether the next block goes on from where a block stands by itself: beside it, or in the next row of an email. */
export function follows(draft: Draft, block: Block, next: Block): 'beside' | 'in the next row' | undefined {
  const after = [...ancestors(draft, next.element)]
  let element = block.element
  if (after[0] === element) return 'beside'
  let [parent] = ancestors(draft, element)
  while (
    parent &&
    /^(?:div|header|section|td|tr)$/.test(parent.tagName) &&
    after[0] !== parent &&
    isAlone(element, parent)
  ) {
    element = parent
    ;[parent] = ancestors(draft, element)
  }
  if (!parent) return undefined
  const depth = after.indexOf(parent)
  if (element.tagName === 'tr') return depth > 0 && after[depth - 1]?.tagName === 'tr' ? 'in the next row' : undefined
  return depth === 0 || depth === 1 ? 'beside' : undefined
}

/** All that an element holds. */
function isAlone(child: Element, { children }: Element): boolean {
  return children.every((one) => one === child || (one.type === 'text' && !one.value.trim()) || one.type === 'comment')
}
