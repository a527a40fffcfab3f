import type { CssNode, List } from 'css-tree'
import type { Element } from 'hast'
import { highest, type Matching, type Selector, type Test } from './matching.ts'
import { type Placed, placing } from './placing.ts'
import { attribute } from './tree.ts'

interface Made {
  test?: Test
  specificity: number
  isGuess?: boolean
}

const one = 1000

// What a page only looks like while somebody does something, or in a place that ours is not.
const never = new Set(
  `active autofill buffering current focus focus-visible focus-within fullscreen future host host-context hover modal
  muted past paused picture-in-picture playing popover-open seeking stalled target target-within user-invalid user-valid
  visited volume-locked`.split(/\s+/)
)
const tests: ReadonlyMap<string, Test> = new Map(
  Object.entries({
    'any-link': isLink,
    link: isLink,
    checked: (element) => has(element, 'checked') || has(element, 'selected'),
    disabled: (element) => isControl(element) && has(element, 'disabled'),
    enabled: (element) => isControl(element) && !has(element, 'disabled'),
    required: (element) => has(element, 'required'),
    optional: (element) => /^(?:input|select|textarea)$/.test(element.tagName) && !has(element, 'required'),
    'read-only': (element) => !isEditable(element),
    'read-write': isEditable,
    open: (element) => has(element, 'open'),
    'placeholder-shown': (element) => has(element, 'placeholder') && !attribute(element, 'value'),
    empty: (element) => element.children.every(({ type }) => type !== 'element' && type !== 'text'),
    defined: () => true
  })
)

/** `compile` makes selectors out of a list in brackets. */
export function pseudoClass(
  name: string,
  children: List<CssNode> | null,
  matching: Matching,
  compile: (list: CssNode, isRelative: boolean) => Selector[]
): Made {
  const first = children?.first ?? undefined
  const { tree } = matching
  switch (name) {
    case 'is':
    case 'where':
    case 'matches':
    case '-webkit-any':
    case '-moz-any':
    case 'not': {
      if (first?.type !== 'SelectorList') return unknown(name)
      const inner = compile(first, false)
      const isGuess = inner.some((selector) => selector.isGuess)
      const specificity = name === 'where' ? 0 : highest(inner)
      // What is guessed to fit is guessed not to be ruled out either.
      if (name === 'not' && isGuess) return { specificity, isGuess }
      const any: Test = (element) => inner.some(({ test }) => test(element))
      return { test: name === 'not' ? (element) => !any(element) : any, specificity, isGuess }
    }
    case 'has': {
      if (first?.type !== 'SelectorList') return unknown(name)
      const inner = compile(first, true)
      const isBeside = first.children.some(
        (selector) =>
          selector.type === 'Selector' &&
          selector.children.first?.type === 'Combinator' &&
          /[+~]/.test(selector.children.first.name)
      )
      return {
        test: (element) => hasOne(element, inner, isBeside, matching),
        specificity: highest(inner),
        isGuess: inner.some((selector) => selector.isGuess)
      }
    }
    case 'root':
      return { test: matching.isRoot, specificity: one }
    case 'scope':
      return { test: (element) => matching.isScope(element) || matching.isRoot(element), specificity: one }
    case 'first-child':
      return nth(0, 1)
    case 'last-child':
      return nth(0, 1, { fromEnd: true })
    case 'only-child':
      return { test: (element) => tree.spot(element)?.siblings.length === 1, specificity: one }
    case 'first-of-type':
      return nth(0, 1, { ofType: true })
    case 'last-of-type':
      return nth(0, 1, { ofType: true, fromEnd: true })
    case 'only-of-type': {
      return { test: (element) => matching.placeByName(element)?.total === 1, specificity: one }
    }
    case 'nth-child':
    case 'nth-last-child':
    case 'nth-of-type':
    case 'nth-last-of-type': {
      if (first?.type !== 'Nth') return unknown(name)
      const of = first.selector ? compile(first.selector, false) : undefined
      const { nth: written } = first
      const [a, b] =
        written.type === 'AnPlusB'
          ? [Number(written.a ?? 0), Number(written.b ?? 0)]
          : [2, written.name.toLowerCase() === 'odd' ? 1 : 0]
      return nth(a, b, { ofType: name.endsWith('of-type'), fromEnd: name.includes('last'), of })
    }
    case 'lang': {
      if (first?.type !== 'Identifier' && first?.type !== 'String') return unknown(name)
      const wanted = (first.type === 'Identifier' ? first.name : first.value).toLowerCase()
      return {
        test: (element) => {
          for (let at: Element | undefined = element; at; at = tree.spot(at)?.parent) {
            const lang = attribute(at, 'lang')?.toLowerCase()
            if (lang !== undefined) return lang === wanted || lang.startsWith(`${wanted}-`)
          }
          return false
        },
        specificity: one
      }
    }
    default: {
      if (never.has(name)) return { test: () => false, specificity: one }
      const test = tests.get(name)
      return test ? { test, specificity: one } : unknown(name)
    }
  }

  function nth(
    a: number,
    b: number,
    {
      ofType = false,
      fromEnd = false,
      of
    }: { ofType?: boolean; fromEnd?: boolean; of?: readonly Selector[] | undefined } = {}
  ): Made {
    const place = of
      ? placing(tree, (element) => (of.some(({ test }) => test(element)) ? '' : undefined))
      : ofType
        ? matching.placeByName
        : placeOf
    return {
      test: (element) => {
        const own = place(element)
        if (!own) return false
        const at = (fromEnd ? own.total - own.index + 1 : own.index) - b
        return a === 0 ? at === 0 : at % a === 0 && at / a >= 0
      },
      specificity: one + (of ? highest(of) : 0),
      isGuess: of?.some(({ isGuess }) => isGuess) ?? false
    }
  }

  function placeOf(element: Element): Placed | undefined {
    const spot = tree.spot(element)
    return spot && { index: spot.index + 1, total: spot.siblings.length }
  }
}

/** A browser takes no part of a rule whose selector it doesn't know; what is new to us may be known to it. */
function unknown(name: string): Made {
  return name.startsWith('-') ? { test: () => false, specificity: one } : { specificity: one, isGuess: true }
}

function hasOne(scope: Element, selectors: readonly Selector[], isBeside: boolean, matching: Matching): boolean {
  const spot = matching.tree.spot(scope)
  if (!spot) return false
  const left = isBeside ? [...spot.children, ...spot.siblings.slice(spot.index + 1)] : [...spot.children]
  return matching.within(scope, () => {
    for (let element = left.pop(); element; element = left.pop()) {
      if (!matching.spend()) return false
      const own = element
      if (selectors.some(({ test }) => test(own))) return true
      for (const child of matching.tree.spot(element)?.children ?? []) left.push(child)
    }
    return false
  })
}

function isLink({ tagName, properties }: Element): boolean {
  return (tagName === 'a' || tagName === 'area') && properties.href !== undefined
}

function isControl({ tagName }: Element): boolean {
  return /^(?:button|fieldset|input|optgroup|option|select|textarea)$/.test(tagName)
}

function isEditable(element: Element): boolean {
  return /^(?:input|textarea)$/.test(element.tagName) && !has(element, 'readonly') && !has(element, 'disabled')
}

function has(element: Element, name: string): boolean {
  return attribute(element, name) !== undefined
}
