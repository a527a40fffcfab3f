import type { CssNode, List } from 'css-tree'
import type { Element } from 'hast'
import { highest, type Matching, type Selector, type Test } from './matching.ts'
import { pseudoClass } from './pseudo-classes.ts'
import { attribute } from './tree.ts'

interface Compound {
  tests: Test[]
  /** How the compound before it is to be found from here. */
  combinator: string
}

class Unusable extends Error {}

const id = 1_000_000
const classLike = 1000
const longest = 60

interface Standing {
  /** The selectors of the rule that this one stands in, which `&` means. */
  nested?: readonly Selector[]
  /** Stands in `:has()`, and so is looked for from an element on. */
  isRelative?: boolean
}

/** Throws what is not a list of selectors that we could use. */
export function compileList(list: CssNode, matching: Matching, standing: Standing = {}): Selector[] {
  if (list.type !== 'SelectorList') throw new Unusable()
  return list.children.toArray().map((selector) => compile(selector, matching, standing))
}

function compile(node: CssNode, matching: Matching, { nested, isRelative }: Standing): Selector {
  if (node.type !== 'Selector') throw new Unusable()
  const own = { specificity: 0, isGuess: false }
  let key = ''
  let compound: Compound = { tests: [], combinator: '' }
  const compounds = [compound]
  const parts = node.children.toArray()
  const isParentLeft = !isRelative && nested !== undefined && !mentionsParent(node.children)
  if (isParentLeft) addParent(nested)
  if (isRelative) compound.tests.push(matching.isScope)
  if ((isParentLeft || isRelative) && parts[0]?.type !== 'Combinator') next(' ')
  for (const part of parts) {
    if (part.type === 'Combinator') next(part.name.trim() || ' ')
    else add(part)
  }
  if (compounds.length > longest) throw new Unusable()
  return { test: complex(compounds, matching, isRelative === true), key, ...own }

  function next(combinator: string): void {
    compound = { tests: [], combinator }
    compounds.push(compound)
    key = ''
  }

  function add(part: CssNode): void {
    const { tests } = compound
    // What is quick to tell comes first.
    switch (part.type) {
      case 'TypeSelector': {
        const name = part.name.slice(part.name.lastIndexOf('|') + 1).toLowerCase()
        if (name === '*') return
        own.specificity += 1
        key ||= name
        tests.unshift((element) => element.tagName.toLowerCase() === name)
        return
      }
      case 'IdSelector': {
        const name = unescaped(part.name)
        own.specificity += id
        key = `#${name}`
        tests.unshift((element) => element.properties.id === name)
        return
      }
      case 'ClassSelector': {
        const name = unescaped(part.name)
        own.specificity += classLike
        if (!key.startsWith('#')) key = `.${name}`
        tests.unshift((element) => classesOf(element).includes(name))
        return
      }
      case 'AttributeSelector': {
        own.specificity += classLike
        const { value } = part
        const wanted = value && unescaped(value.type === 'String' ? value.value : value.name)
        tests.push(attributeTest(part.name.name.toLowerCase(), part.matcher, wanted, part.flags === 'i'))
        return
      }
      case 'NestingSelector': {
        if (nested) addParent(nested)
        else tests.push(matching.isRoot)
        return
      }
      case 'PseudoClassSelector': {
        const made = pseudoClass(part.name.toLowerCase(), part.children, matching, (inner, isRelative) =>
          compileList(inner, matching, { ...(nested ? { nested } : {}), isRelative })
        )
        own.specificity += made.specificity
        if (made.isGuess) own.isGuess = true
        if (made.test) tests.push(made.test)
        return
      }
      // `::before` and the like are parts of an element that have a look of their own.
      default:
        tests.push(() => false)
    }
  }

  function addParent(selectors: readonly Selector[]): void {
    own.specificity += highest(selectors)
    if (selectors.some(({ isGuess }) => isGuess)) own.isGuess = true
    compound.tests.push((element) => selectors.some(({ test }) => test(element)))
  }
}

function classesOf(element: Element): readonly (string | number)[] {
  const { className } = element.properties
  return Array.isArray(className) ? className : []
}

function mentionsParent(parts: List<CssNode>): boolean {
  return parts.some(
    (part) =>
      part.type === 'NestingSelector' || ('children' in part && part.children !== null && mentionsParent(part.children))
  )
}

/** From the last compound leftwards. What it costs is counted, as `a a a a a` can be tried in very many ways. */
function complex(compounds: readonly Compound[], { tree, spend }: Matching, isRelative: boolean): Test {
  const last = compounds.length - 1
  const firsts = compounds.map(() => new WeakMap<readonly Element[], number>())
  return (element) => fits(element, last)

  function fits(element: Element, at: number): boolean {
    const compound = compounds[at] as Compound
    if (!spend() || !compound.tests.every((test) => test(element))) return false
    if (at === 0) return true
    const spot = tree.spot(element)
    if (!spot) return false
    switch (compound.combinator) {
      case '>':
        return spot.parent !== undefined && fits(spot.parent, at - 1)
      case ' ': {
        for (let { parent } = spot; parent; parent = tree.spot(parent)?.parent) if (fits(parent, at - 1)) return true
        return false
      }
      case '+': {
        const before = spot.siblings[spot.index - 1]
        return before !== undefined && fits(before, at - 1)
      }
      case '~':
        return firstFitting(spot.siblings, at - 1) < spot.index
      default:
        return false
    }
  }

  /** Asked once for all of the siblings, as each of ten thousand would look at all that stand before it. */
  function firstFitting(siblings: readonly Element[], at: number): number {
    const known = firsts[at]?.get(siblings)
    if (known !== undefined && !isRelative) return known
    const index = siblings.findIndex((sibling) => fits(sibling, at))
    const first = index < 0 ? siblings.length : index
    firsts[at]?.set(siblings, first)
    return first
  }
}

// Attributes whose values HTML compares without regard to capitals.
const caseless =
  /^(?:align|bgcolor|charset|checked|color|dir|disabled|face|lang|media|method|nowrap|rel|rev|rules|scope|selected|shape|target|text|type|valign)$/

function attributeTest(name: string, matcher: string | null, wanted: string | null, ignoreCase: boolean): Test {
  if (matcher === null || wanted === null) return (element) => attribute(element, name) !== undefined
  const fold = ignoreCase || caseless.test(name)
  const value = fold ? wanted.toLowerCase() : wanted
  return (element) => {
    const written = attribute(element, name)
    if (written === undefined) return false
    const own = fold ? written.toLowerCase() : written
    switch (matcher) {
      case '=':
        return own === value
      case '~=':
        return value !== '' && own.split(/\s+/).includes(value)
      case '|=':
        return own === value || own.startsWith(`${value}-`)
      case '^=':
        return value !== '' && own.startsWith(value)
      case '$=':
        return value !== '' && own.endsWith(value)
      default:
        return value !== '' && own.includes(value)
    }
  }
}

function unescaped(name: string): string {
  return name.includes('\\')
    ? name.replace(/\\(?:([\da-f]{1,6})\s?|(.))/gi, (_, code: string | undefined, plain: string) =>
        code ? String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)) : plain
      )
    : name
}
