import { ancestors, type Draft, elements, type Styles } from '@allclear/core'
import type { Element } from 'hast'
import { sheetRules } from '../sheet-rules.ts'
import { isSeen, piecesOf } from './pieces.ts'

// There may be a way to stop it.
const canStop = /\bpaused?\b|play-state/i
// What is drawn, or shows that something goes on.
const noWords = /busy|caret|cursor|icon|load|progress|skeleton|spin|status|wait/i
const waiting = /^\W*(?:loading|please wait|saving|sending)\b/i
/** It goes to another place, or comes and goes. Words that only grow or change their colour stay where they are. */
const moves =
  /(?<![\w-])(?:transform\s*:[^;]*\btranslate|(?:translate|left|right|top|bottom|margin-left|margin-top|text-indent)\s*:|visibility\s*:\s*hidden|opacity\s*:\s*(?:0|0?\.[0-2]\d*)\s*(?:[;!]|$))/i

/** Whether a draft may move words without end by its own style sheets, before anything is worked out. */
export function mayMove({ source }: Draft): boolean {
  return /\binfinite\b/i.test(source) && /@(?:-webkit-)?keyframes\b/i.test(source) && !canStop.test(source)
}

/** The outermost elements with words that a style moves or blinks, and never stops. */
export function movedWithoutEnd(draft: Draft): Set<Element> {
  const found = new Set<Element>()
  const { styles } = draft
  if (!styles || !mayMove(draft)) return found
  const names = movements(draft)
  const movers = new Map<Element, Element>()
  for (const element of elements(draft)) {
    const [parent] = ancestors(draft, element)
    const mover = (parent && movers.get(parent)) ?? (isMoved(element, styles, names) ? element : undefined)
    if (mover) movers.set(element, mover)
  }
  for (const { block, element, start, end } of piecesOf(draft)) {
    const mover = movers.get(element)
    const words = block.text.slice(start, end)
    if (mover && /\p{L}{3}/u.test(words) && !waiting.test(words) && isSeen(draft, styles, element)) found.add(mover)
  }
  return found
}

/** The names of the movements that the draft's own style sheets describe. */
function movements(draft: Draft): Set<string> {
  const names = new Set<string>()
  for (const { declared, within } of sheetRules(draft, /keyframes/i)) {
    const [, name] = /^@(?:-webkit-)?keyframes\s+["']?([\w-]+)/i.exec(within.at(-1) ?? '') ?? []
    if (name && moves.test(declared)) names.add(name.toLowerCase())
  }
  return names
}

function isMoved(element: Element, styles: Styles, names: ReadonlySet<string>): boolean {
  const { className, id, role } = element.properties
  return (
    styles
      .value(element, 'animation')
      .split(',')
      .some((one) => {
        const words = one.trim().split(/\s+/)
        return words.includes('infinite') && words.some((word) => names.has(word))
      }) && !noWords.test(`${[className].flat().join(' ')} ${id} ${role}`)
  )
}
