import type { Atrule, Block, CssNode, StyleSheet, Declaration as Written } from 'css-tree'
import parse from 'css-tree/parser'
import { isFontSheet } from './fonts.ts'
import type { Matching, Selector } from './matching.ts'
import { type Answer, both, mediaFit, supportsFit } from './media.ts'
import { compileList } from './selectors.ts'
import { shorthands } from './shorthands.ts'
import { isValid } from './values.ts'

/** One property, of which a shorthand has many. */
export interface Declaration {
  property: string
  value: string
  isImportant: boolean
  /** The shorthand it was written in. */
  shorthand?: string
  /** In the `style` of the element itself, which beats any style sheet that we don't have. */
  isOwn?: true
}

/** One selector with what it declares. */
export interface StyleRule {
  selector: Selector
  declarations: readonly Declaration[]
  /** Rules outside of all layers beat those in layers; of these, the layer named last wins. */
  layer: number
  order: number
  /** May not hold: a condition or a selector that we can't judge. */
  isGuess: boolean
}

export interface Sheets {
  rules: StyleRule[]
  /** Every style sheet was read, down to the last rule. */
  isWhole: boolean
}

const most = { characters: 2_000_000, rules: 50_000, mistakes: 1000, depth: 10 }
const unlayered = Number.MAX_SAFE_INTEGER

/** Reads style sheets in their order. Nothing is fetched: one that imports another is not whole. */
export function readSheets(sheets: readonly { css: string; fits: Answer }[], matching: Matching): Sheets {
  const rules: StyleRule[] = []
  const layers = new Map<string, number>()
  let isWhole = true
  let length = 0
  let depth = 0
  for (const { css, fits } of sheets) {
    if (fits === false) continue
    length += css.length
    if (length > most.characters) {
      isWhole = false
      break
    }
    depth = 0
    try {
      readAll(parseSheet(css).children.toArray(), { fits, layer: '', nested: undefined })
    } catch {
      isWhole = false
    }
  }
  return { rules, isWhole }

  interface Standing {
    fits: Answer
    layer: string
    nested: readonly Selector[] | undefined
  }

  function readAll(nodes: readonly CssNode[], standing: Standing): void {
    depth++
    for (const node of nodes) {
      if (node.type === 'Rule') readRule(node.prelude, node.block, standing)
      else if (node.type === 'Atrule') readAtrule(node, standing)
    }
    depth--
  }

  function readRule(prelude: CssNode, block: Block, standing: Standing): void {
    let selectors: Selector[]
    try {
      selectors = compileList(prelude, matching, standing.nested ? { nested: standing.nested } : {})
    } catch {
      return
    }
    add(selectors, block, standing)
    readAll(nestedIn(block), { ...standing, nested: selectors })
  }

  /** The parser only takes a rule in a rule for one that begins with `&`; others it leaves as they are written. */
  function nestedIn(block: Block): CssNode[] {
    return block.children.toArray().flatMap((node): CssNode[] => {
      const written = node.type === 'Raw' ? node.value : node.type === 'Declaration' ? textOf(node) : ''
      if (!written.includes('{')) return [node]
      if (depth >= most.depth) {
        isWhole = false
        return []
      }
      return parseSheet(written).children.toArray()
    })
  }

  function add(selectors: readonly Selector[], block: Block, { fits, layer }: Standing): void {
    const declarations = declarationsIn(block.children.toArray())
    if (declarations.length === 0) return
    if (rules.length + selectors.length > most.rules) throw new Error('more rules than any page needs')
    for (const selector of selectors)
      rules.push({
        selector,
        declarations,
        layer: layer ? layerOrder(layer) : unlayered,
        order: rules.length,
        isGuess: fits === undefined || selector.isGuess
      })
  }

  function readAtrule({ name, prelude, block }: Atrule, standing: Standing): void {
    const inner = (fits: Answer): void => {
      if (!block || fits === false) return
      const own = { ...standing, fits: both([standing.fits, fits]) }
      if (standing.nested) add(standing.nested, block, own)
      readAll(nestedIn(block), own)
    }
    if (/^import$/i.test(name) && !isFontSheet(addressIn(prelude))) isWhole = false
    switch (name.toLowerCase()) {
      case 'media':
        inner(mediaFit(prelude))
        return
      case 'supports':
        inner(supportsFit(prelude))
        return
      case 'layer': {
        const names = layerNames(prelude).map((own) => (standing.layer ? `${standing.layer}.${own}` : own))
        names.forEach(layerOrder)
        const layer = names[0] ?? `${standing.layer}.(${layers.size})`
        if (block) readAll(nestedIn(block), { ...standing, layer })
        return
      }
      case 'container':
      case 'scope':
        inner(undefined)
    }
  }

  function layerOrder(name: string): number {
    const known = layers.get(name)
    if (known !== undefined) return known
    layers.set(name, layers.size)
    return layers.size - 1
  }
}

/** What a `style` attribute declares. */
export function readStyleAttribute(css: string): readonly Declaration[] {
  if (css.length > most.characters / 20) return []
  try {
    const list = parse(css, { context: 'declarationList', parseValue: false, onParseError: countMistakes() })
    return list.type === 'DeclarationList'
      ? declarationsIn(list.children.toArray()).map((declaration) => ({ ...declaration, isOwn: true }))
      : []
  } catch {
    return []
  }
}

function parseSheet(css: string): StyleSheet {
  const sheet = parse(css, { parseValue: false, onParseError: countMistakes() })
  if (sheet.type !== 'StyleSheet') throw new Error('not a style sheet')
  return sheet
}

/** Each mistake makes the parser look at the rest again, so that very many would take for ever. */
function countMistakes(): () => void {
  let left = most.mistakes
  return () => {
    if (left-- <= 0) throw new Error('more mistakes than a style sheet')
  }
}

function declarationsIn(nodes: readonly CssNode[]): Declaration[] {
  return nodes.flatMap((node) => (node.type === 'Declaration' ? declarationOf(node) : []))
}

function declarationOf({ property: name, value: written, important }: Written): Declaration[] {
  const isOwn = name.startsWith('--')
  const property = isOwn ? name : name.toLowerCase()
  const raw = written.type === 'Raw' ? written.value.replace(/\/\*.*?\*\//gs, ' ').trim() : ''
  // The words in quotation marks and addresses are as they were written.
  const value = isOwn || /["']|url\(/i.test(raw) ? raw : raw.toLowerCase()
  if (!isValid(property, value)) return []
  const isImportant = important !== false
  return (
    shorthands.get(property)?.map((longhand) => ({ property: longhand, value, isImportant, shorthand: property })) ?? [
      { property, value, isImportant }
    ]
  )
}

function addressIn(prelude: CssNode | null): string | undefined {
  const first = prelude?.type === 'AtrulePrelude' ? prelude.children.first : undefined
  return first?.type === 'Url' || first?.type === 'String' ? first.value : undefined
}

function textOf({ property, value }: Written): string {
  return value.type === 'Raw' && !property.startsWith('--') ? `${property}:${value.value}` : ''
}

function layerNames(prelude: CssNode | null): string[] {
  const list = prelude?.type === 'AtrulePrelude' ? prelude.children.first : prelude
  return list?.type === 'LayerList'
    ? list.children.toArray().flatMap((one) => (one.type === 'Layer' ? [one.name] : []))
    : []
}
