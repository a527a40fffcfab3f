import { type Draft, isUnsaid, oncePer, type Place, placeOf } from '@allclear/core'
import type { Element, Nodes } from 'hast'

/** A paragraph, an item, a cell: words in any language, with what the page says about them. */
export interface Passage {
  text: string
  /** The element they stand in. */
  element: Element
  /** The nearest element that says which language it is; none where the page says nothing either. */
  holder: Element | undefined
  dir: string
  /** Its links, quotations and the like that say nothing about their language. A link stands by itself; the rest may be a name. */
  parts: { start: number; end: number; isWhole: boolean }[]
  /** Where a stretch of the text stands in the source. */
  place(start: number, end: number): Place | null
}

const blocks = new Set(
  `address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 head header hgroup html label legend li main menu nav ol option p search section select summary table tbody
  td tfoot th thead title tr ul`.split(/\s+/)
)
const unread = new Set(
  `applet audio canvas code datalist embed iframe kbd math noembed noframes object pre samp script style svg template
  textarea var video`.split(/\s+/)
)
const parts = new Set(['a', 'q', 'cite', 'i', 'em'])

interface Run extends Omit<Passage, 'place'> {
  pieces: { at: number; value: string; written: Place | null }[]
}

type Context = Pick<Passage, 'element' | 'holder' | 'dir'>

/**
 * The words of a draft in whatever language. A draft's blocks are only those in English, and this is for rules about
 * the others. Words that stand in an element with a language of its own are a passage of their own.
 */
export const passagesOf = oncePer(({ tree }: Draft) => tree, readPassages)

function readPassages(draft: Draft): Passage[] {
  const found: Passage[] = []
  const top: Context = { element: draft.tree as unknown as Element, holder: undefined, dir: 'ltr' }
  read(draft.tree, top, begin(top))
  return found

  /** Reads what stands in a node into a run, and ends it where a block begins. Gives back the run that is open after it. */
  function read(node: Nodes, context: Context, open: Run): Run {
    let run = open
    for (const child of 'children' in node ? node.children : []) {
      if (child.type === 'text') add(run, child)
      if (child.type !== 'element' || unread.has(child.tagName) || isUnsaid(child)) continue
      const own = contextOf(child, context)
      if (blocks.has(child.tagName)) {
        end(run)
        end(read(child, own, begin(own)))
        run = begin(context)
      } else if (own.holder !== context.holder || own.dir !== context.dir) {
        end(read(child, own, begin(own)))
        run.text += ' '
      } else if (child.tagName === 'br') run.text += '\n'
      else {
        const start = run.text.length
        const after = read(child, context, run)
        if (after === run && parts.has(child.tagName))
          run.parts.push({ start, end: run.text.length, isWhole: child.tagName === 'a' })
        run = after
      }
    }
    return run
  }

  function end(run: Run): void {
    if (run.pieces.length === 0 || !/\p{L}/u.test(run.text)) return
    const { pieces, ...passage } = run
    found.push({ ...passage, place: (start, end) => placeIn(draft, pieces, start, end) })
  }
}

function contextOf(element: Element, { holder, dir }: Context): Context {
  const { lang, dir: own, style } = element.properties
  if (lang === undefined && own === undefined && style === undefined && element.tagName !== 'bdi')
    return { element, holder, dir }
  const styled = /(?:^|[;\s])direction\s*:\s*(rtl|ltr)/i.exec(String(style ?? ''))?.[1]
  return {
    element,
    holder: typeof lang === 'string' ? element : holder,
    dir: String(styled ?? own ?? (element.tagName === 'bdi' ? 'auto' : dir)).toLowerCase()
  }
}

function begin(context: Context): Run {
  return { ...context, text: '', parts: [], pieces: [] }
}

function add(run: Run, node: Extract<Nodes, { type: 'text' }>): void {
  run.pieces.push({ at: run.text.length, value: node.value, written: placeOf(node) })
  run.text += node.value
}

function placeIn({ source }: Draft, pieces: Run['pieces'], from: number, to: number): Place | null {
  const start = offsetIn(
    source,
    pieces.findLast(({ at }) => at <= from),
    from
  )
  const end = offsetIn(
    source,
    pieces.findLast(({ at }) => at < to),
    to
  )
  return start === undefined || end === undefined || end <= start ? null : { start, end }
}

/** Where in the source a place in a piece is. References, such as `&eacute;`, are longer there, so one side must have none. */
function offsetIn(source: string, piece: Run['pieces'][number] | undefined, place: number): number | undefined {
  if (!piece?.written) return undefined
  const { at, value, written } = piece
  const before = value.slice(0, place - at)
  const after = value.slice(place - at)
  if (source.startsWith(before, written.start)) return written.start + before.length
  return source.endsWith(after, written.end) ? written.end - after.length : undefined
}
