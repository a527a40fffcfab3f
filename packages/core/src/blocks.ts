import type { Element, ElementContent, Root } from 'hast'
import { align } from './align.ts'
import { alignText } from './align-text.ts'
import { attributePlace } from './attributes.ts'
import type { Parsed } from './draft.ts'
import type { NotChecked } from './finding.ts'
import { isUnshown } from './hidden.ts'
import { leaveOut } from './not-english.ts'
import { type Place, placeOf } from './place.ts'
import type { Range } from './ranges.ts'
import { addBreak, addCharacters, type Context, finish, newRun, placeEnds, type Run } from './run.ts'
import type { Sentence } from './sentences.ts'

export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'item'
  | 'cell'
  | 'caption'
  | 'label'
  | 'button'
  | 'option'
  | 'alt'
  | 'title'

/** An inline element of a block and the stretch of the block's text it holds. */
export interface Span extends Range {
  element: Element
}

/** A piece of text that a reader meets as one: a paragraph, a heading, a table cell, a picture's alt text. */
export interface Block {
  kind: BlockKind
  /** The element the text stands in, or whose attribute it is. */
  element: Element
  /** As people read it: references decoded, white space folded, soft hyphens gone, `\n` for a line break. */
  text: string
  sentences: readonly Sentence[]
  /** Code, addresses, placeholders and passages in other languages: text that is not read as English words. */
  masked: readonly Range[]
  /** Somebody else's words. The whole text, in a block quotation. */
  quotes: readonly Range[]
  /** The inline elements in it, in order. */
  spans: readonly Span[]
  /** Where a stretch of `text` (UTF-16 units) stands in the source; `null` when that cannot be known. */
  place(start: number, end: number): Place | null
}

const blockElements = new Set(
  `address article aside blockquote body button caption center col colgroup dd details dialog dir div dl dt fieldset
  figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html label legend li main menu nav ol optgroup
  option p search section summary table tbody td tfoot th thead title tr ul`.split(/\s+/)
)
const unread = new Set(
  `applet audio canvas datalist embed iframe math noembed noframes noscript object pre script style svg template textarea
  video`.split(/\s+/)
)
const maskedElements = new Set(['code', 'kbd', 'samp', 'tt', 'var'])
// Words the author has crossed out.
const dropped = new Set(['del', 's', 'strike', 'rp', 'rt'])
const kindsByElement: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['li', 'item'],
  ['dt', 'item'],
  ['dd', 'item'],
  ['td', 'cell'],
  ['th', 'cell'],
  ['caption', 'caption'],
  ['figcaption', 'caption'],
  ['legend', 'caption'],
  ['label', 'label'],
  ['button', 'button'],
  ['summary', 'button'],
  ['option', 'option'],
  ['title', 'title']
])

/** Reads the text of a tree into blocks, in reading order. `isSure` when the caller says what language it is all in. */
export function readBlocks(
  parsed: Parsed,
  lang: string,
  isSure: boolean
): { blocks: Block[]; notChecked: NotChecked[] } {
  const blocks: Block[] = []
  const notChecked: NotChecked[] = []
  const { tree, masked: source } = parsed
  const top: Context = { element: asElement(tree), kind: 'paragraph', quoted: false, lang, forLayout: false }
  let run: Run | undefined

  readChildren(tree, top)
  closeRun()
  if (isSure) return { blocks, notChecked }
  const read = leaveOut(blocks)
  return { blocks: read.blocks, notChecked: [...notChecked, ...read.notChecked] }

  function readChildren(parent: Root | Element, context: Context): void {
    for (const node of parent.children) {
      if (node.type === 'text') {
        run ??= newRun(context)
        addCharacters(run, node.value, alignText(parsed, node, parent))
      } else if (node.type === 'element') readElement(node, context)
    }
  }

  function readElement(element: Element, context: Context): void {
    const { tagName } = element
    if (isUnshown(element)) return
    const own = langOf(element) ?? context.lang
    readAttributes(element, { ...context, lang: own })
    if (unread.has(tagName) || dropped.has(tagName)) return
    if (blockElements.has(tagName)) {
      closeRun()
      if (!isEnglish(own)) {
        skipPassage(element, own)
        readEnglishIn(element, { ...context, lang: own })
        return
      }
      readChildren(element, {
        element,
        kind: isBox(element, context)
          ? 'paragraph'
          : (kindsByElement.get(tagName) ?? (keepsKind(context) ? context.kind : 'paragraph')),
        quoted: context.quoted || tagName === 'blockquote',
        lang: own,
        forLayout:
          tagName === 'table' ? /^(?:presentation|none)$/.test(String(element.properties.role)) : context.forLayout
      })
      closeRun()
      return
    }
    run ??= newRun(context)
    if (tagName === 'br') {
      addBreak(run)
      return
    }
    if (isFootnoteMark(element)) return
    const isOther = !isEnglish(own) && isEnglish(context.lang)
    if (isOther && holdsBlock(element)) {
      closeRun()
      skipPassage(element, own)
      readEnglishIn(element, { ...context, lang: own })
      return
    }
    const start = run.starts.length
    const current = run
    readChildren(element, { ...context, lang: own })
    // A block inside an inline element ends the run the inline element began in.
    if (run !== current) return
    const end = run.starts.length
    if (maskedElements.has(tagName)) {
      run.masked.push({ start, end })
      placeEnds(run, start, end, element)
    }
    if (tagName === 'q') run.quotes.push({ start, end })
    if (isOther) {
      run.masked.push({ start, end })
      skipPassage(element, own)
    }
    if (end > start) run.spans.push({ element, start, end })
  }

  /** What says that it is in English, inside a passage that is not. */
  function readEnglishIn(passage: Element, context: Context): void {
    for (const child of passage.children) {
      if (child.type !== 'element') continue
      const own = langOf(child)
      if (own !== undefined && isEnglish(own)) {
        readElement(child, context)
        closeRun()
      } else if (!isUnshown(child)) readEnglishIn(child, context)
    }
  }

  /** Text that stands in attributes: what a screen reader says in place of a picture, or a field shows. */
  function readAttributes(element: Element, context: Context): void {
    const { tagName, properties } = element
    // What a processor puts in, such as the way back from a footnote, nobody wrote.
    if (!element.position) return
    const named: [property: string, attribute: string, kind: BlockKind][] = [
      ['alt', 'alt', 'alt'],
      ['title', 'title', 'title'],
      ['ariaLabel', 'aria-label', 'label'],
      ['placeholder', 'placeholder', 'label']
    ]
    if (tagName === 'input' && /^(?:submit|button|reset)$/.test(String(properties.type)))
      named.push(['value', 'value', 'button'])
    for (const [property, attribute, kind] of named) {
      const value = properties[property]
      if (typeof value !== 'string' || !value.trim() || !isEnglish(context.lang)) continue
      const attributeRun = newRun({ ...context, element, kind })
      const place = attributePlace(parsed, element, attribute, value)
      const aligned = place && align(source, place.start, place.end, value, place.syntax)
      addCharacters(attributeRun, value, aligned)
      const block = finish(attributeRun)
      if (block) blocks.push(block)
    }
  }

  function closeRun(): void {
    const block = run && finish(run)
    run = undefined
    if (block) blocks.push(block)
  }

  function skipPassage(element: Element, own: string): void {
    const place = placeOf(element)
    notChecked.push({
      what: `a passage marked as ${own}`,
      why: 'only English is checked',
      ...(place ? { place } : {})
    })
  }
}

/** A paragraph in a list item, a cell or a caption is still part of it. */
function keepsKind(context: Context): boolean {
  return context.kind === 'item' || context.kind === 'cell' || context.kind === 'caption' || context.kind === 'label'
}

/** A cell that only gives its contents their place, as the cells of most emails do. */
function isBox({ tagName, children }: Element, { forLayout }: Context): boolean {
  if (tagName !== 'td') return false
  return forLayout || children.some((child) => child.type === 'element' && /^(?:table|h[1-6])$/.test(child.tagName))
}

function holdsBlock({ children }: Element): boolean {
  return children.some((child) => child.type === 'element' && (blockElements.has(child.tagName) || holdsBlock(child)))
}

function isFootnoteMark(element: Element): boolean {
  return (
    element.tagName === 'sup' && element.children.some((child) => child.type === 'element' && child.tagName === 'a')
  )
}

function langOf(element: Element): string | undefined {
  const { lang, xmlLang } = element.properties
  const own = lang ?? xmlLang
  return typeof own === 'string' && own.trim() ? own.trim() : undefined
}

/** Meant as English, though the code may be wrong: a page marked `english` or `en_GB` is still read. */
function isEnglish(lang: string): boolean {
  return /^en(?:g|glish)?(?:[-_]|$)/i.test(lang)
}

/** The root, for text that stands in no element at all. */
function asElement(root: Root): Element {
  return {
    type: 'element',
    tagName: 'body',
    properties: {},
    children: root.children.filter((child): child is ElementContent => child.type !== 'doctype'),
    ...(root.position ? { position: root.position } : {})
  }
}
