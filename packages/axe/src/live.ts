import type { AxeResults, Draft } from '@allclear/core'
import type { Element } from 'hast'
import { type AxeOptions, failed, rulesFor, whyNot } from './axe.ts'
import { inTurn } from './in-turn.ts'
import { loadAxe } from './load-axe.ts'

type DomElement = globalThis.Element

export interface LiveOptions extends AxeOptions {
  /** The element of the draft's tree that stands for an element of the page. */
  elementOf(element: DomElement): Element | undefined
}

/**
 * Runs axe-core on an element of a page as people see it, and changes nothing there. All of axe's rules can work here.
 * Whatever goes wrong is told in `notChecked`; it never throws.
 */
export async function checkLive(draft: Draft, root: DomElement, options: LiveOptions): Promise<Draft> {
  const unseen = whyUnseen(root)
  if (unseen) return { ...draft, axe: { violations: [], notChecked: [{ what: 'what axe looks for', why: unseen }] } }
  return { ...draft, axe: await run(root, { ...options, rules: rulesFor(draft, options.rules) }) }
}

async function run(root: DomElement, { rules, elementOf }: LiveOptions): Promise<AxeResults> {
  if (rules.length === 0) return { violations: [], notChecked: [] }
  try {
    return await inTurn(async () => {
      const axeCore = await loadAxe()
      const results = await axeCore.run(root, {
        runOnly: { type: 'rule', values: [...rules] },
        resultTypes: ['violations'],
        elementRef: true,
        selectors: false,
        preload: false,
        iframes: false
      })
      return {
        violations: results.violations.flatMap(({ id, nodes }) =>
          nodes.flatMap(({ element }) => {
            const own = element && nearest(element, elementOf)
            return own ? [{ id, element: own }] : []
          })
        ),
        notChecked: results.incomplete.flatMap(whyNot)
      }
    })
  } catch (error) {
    return failed(error)
  }
}

/** What stands in a shadow root is told at the element that holds it: only that is in the draft. */
function nearest(element: DomElement, elementOf: LiveOptions['elementOf']): Element | undefined {
  let one: Node | null = element
  while (one) {
    const own = elementOf(one as DomElement)
    if (own) return own
    one = one.parentNode ?? (one as Partial<ShadowRoot>).host ?? null
  }
  return undefined
}

/** Why axe would find nothing in an element, whatever is wrong with it. */
function whyUnseen(root: DomElement): string | undefined {
  if (!root.isConnected) return 'the element is not on the page'
  if (root.ownerDocument !== document) return 'the element is in a frame'
  if (root.getClientRects().length === 0 || getComputedStyle(root).visibility === 'hidden')
    return 'the element is hidden on the page'
  return undefined
}
