import { type AxeResults, type Draft, type NotChecked, openingTag, placeOf } from '@allclear/core'
import type { Result } from 'axe-core'
import type { Element } from 'hast'
import { build } from './build.ts'
import { inTurn } from './in-turn.ts'
import { loadAxe } from './load-axe.ts'
import { createLooks } from './looks.ts'

type DomElement = globalThis.Element

export interface AxeOptions {
  /** The ids of the axe rules to run. */
  rules: readonly string[]
}

/** Speak about a page as a whole, so a piece of one is never held to them. */
const forPages = new Set(
  `bypass document-title html-has-lang html-lang-valid html-xml-lang-mismatch landmark-one-main meta-viewport
  meta-viewport-large page-has-heading-one region skip-link`.split(/\s+/)
)

/** The axe rules that a draft can be held to. */
export function rulesFor({ whole }: Draft, rules: readonly string[]): string[] {
  return rules.filter((id) => whole || !forPages.has(id))
}

/** Where a draft is put for axe to look at. What is there is replaced, and gone in the end. */
export interface Stage {
  readonly window: Pick<Window & typeof globalThis, 'getComputedStyle'>
  readonly page: Document
  /** Called when the draft stands on the page, and nothing will change there. */
  ready(): void
}

/** What axe says of one rule, before it makes a report of it. */
interface Outcome {
  id: string
  violations: { node: { element: DomElement } }[]
  incomplete: Result['nodes']
}

/**
 * Puts a draft on a page and runs axe-core over it. Whatever goes wrong is told in `notChecked`; it never throws.
 */
export async function axe(draft: Draft, { window, page, ready }: Stage, { rules }: AxeOptions): Promise<AxeResults> {
  const values = rulesFor(draft, rules)
  if (values.length === 0) return { violations: [], notChecked: [] }
  try {
    return await inTurn(async () => {
      const axeCore = await loadAxe()
      const readsSheets = values.includes(sheetReader)
      const { context, elementOf } = build(draft, page, { withSheets: readsSheets || !draft.styles })
      ready()
      const own = window.getComputedStyle
      if (draft.styles) Object.assign(window, { getComputedStyle: createLooks(draft.styles, elementOf) })
      try {
        const outcomes = (await axeCore.run(context, {
          runOnly: { type: 'rule', values },
          reporter: bare as unknown as string,
          // Waiting for media can take ten seconds, and looking into frames sixty.
          preload: readsSheets && { assets: ['cssom'], timeout: 2000 },
          iframes: false
        })) as unknown as Outcome[]
        return {
          violations: outcomes.flatMap(({ id, violations }) =>
            violations.flatMap(({ node }) => {
              const element = elementOf(node.element)
              return element && isOwn(draft, element) ? [{ id, element }] : []
            })
          ),
          notChecked: outcomes.flatMap(({ id, incomplete }) => whyNot({ id, nodes: incomplete }))
        }
      } finally {
        axeCore.teardown()
        window.getComputedStyle = own
        // jsdom's window keeps every element that has an id and stands in a page.
        page.replaceChildren()
      }
    })
  } catch (error) {
    return failed(error)
  }
}

/** The one rule that reads style sheets, rather than how an element looks. */
export const sheetReader = 'css-orientation-lock'

/** A report of axe names every element that passed, by a selector of its own, and takes longer than the looking. */
function bare(outcomes: Outcome[], _: unknown, resolve: (outcomes: Outcome[]) => void): void {
  resolve(outcomes)
}

export function failed(error: unknown): AxeResults {
  const why = error instanceof Error ? error.message : String(error)
  return { violations: [], notChecked: [{ what: 'what axe looks for', why: `axe could not run: ${why}` }] }
}

/** As somebody wrote it. A page has its `html` though nobody did; the boxes of a task list are their processor's. */
function isOwn(draft: Draft, element: Element): boolean {
  const place = placeOf(element)
  if (!place) return ['html', 'head', 'body'].includes(element.tagName)
  // A link in a link: the parser closed the outer one, empty, where the inner one begins.
  return element.tagName !== 'a' || draft.source[place.start] !== '<' || openingTag(draft, element)?.end !== place.end
}

/** A rule that broke inside axe, which axe itself counts as one that only a person can judge. */
export function whyNot({ id, nodes }: Pick<Result, 'id' | 'nodes'>): NotChecked[] {
  for (const { none } of nodes) {
    const broken = none.find((check) => check.id === 'error-occurred')
    if (broken) return [{ what: `what axe calls “${id}”`, why: String(broken.data?.message ?? broken.message) }]
  }
  return []
}
