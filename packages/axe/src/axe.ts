import { type AxeResults, type Draft, type NotChecked, openingTag, placeOf } from '@allclear/core'
import type { Result } from 'axe-core'
import type { Element } from 'hast'
import { build } from './build.ts'
import { inTurn } from './in-turn.ts'
import { loadAxe } from './load-axe.ts'

export interface AxeOptions {
  /** The ids of the axe rules to run. */
  rules: readonly string[]
}

/** Speak about a page as a whole, so a piece of one is never held to them. */
const forPages = new Set(
  `bypass document-title html-has-lang html-lang-valid html-xml-lang-mismatch landmark-one-main meta-viewport
  meta-viewport-large page-has-heading-one region skip-link`.split(/\s+/)
)

/**
 * Puts a draft into a window of its own and runs axe-core over it. The window's page is replaced.
 * Whatever goes wrong is told in `notChecked`; it never throws.
 */
export async function axe(
  draft: Draft,
  window: { readonly document: Document },
  { rules }: AxeOptions
): Promise<AxeResults> {
  const values = rules.filter((id) => draft.whole || !forPages.has(id))
  if (values.length === 0) return { violations: [], notChecked: [] }
  try {
    return await inTurn(async () => {
      const axeCore = await loadAxe()
      const { context, elementOf } = build(draft, window.document)
      try {
        const results = await axeCore.run(context, {
          runOnly: { type: 'rule', values },
          resultTypes: ['violations'],
          elementRef: true,
          selectors: false,
          // Waiting for style sheets and media can take ten seconds, and looking into frames sixty.
          preload: false,
          iframes: false
        })
        return {
          violations: results.violations.flatMap(({ id, nodes }) =>
            nodes.flatMap((node) => {
              const element = node.element && elementOf(node.element)
              return element && isOwn(draft, element) ? [{ id, element }] : []
            })
          ),
          notChecked: results.incomplete.flatMap(whyNot)
        }
      } finally {
        axeCore.teardown()
      }
    })
  } catch (error) {
    return failed(error)
  }
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
function whyNot({ id, nodes }: Result): NotChecked[] {
  for (const { none } of nodes) {
    const broken = none.find((check) => check.id === 'error-occurred')
    if (broken) return [{ what: `what axe calls “${id}”`, why: String(broken.data?.message ?? broken.message) }]
  }
  return []
}
