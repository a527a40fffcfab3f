import type { Element } from 'hast'
import type { Draft } from './draft.ts'
import { ancestors } from './elements.ts'

/** Nobody meets it, because it says so itself. */
export function isUnshown({ tagName, properties: { hidden, style, type } }: Element): boolean {
  if (hidden !== undefined && hidden !== null && hidden !== false) return true
  if (tagName === 'input' && type === 'hidden') return true
  return typeof style === 'string' && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
}

/** Screen readers pass it by, because it says so itself. */
export function isUnsaid(element: Element): boolean {
  const { ariaHidden, inert } = element.properties
  if (isUnshown(element) || element.tagName === 'noscript' || String(ariaHidden) === 'true') return true
  return inert !== undefined && inert !== null && inert !== false
}

/**
 * Nobody meets it, or screen readers pass it by: it or what it stands in says so, or the draft's own style sheets do where
 * somebody has worked them out.
 */
export function isHidden(draft: Draft, element: Element): boolean {
  const { styles } = draft
  const isLeftOut = (one: Element) => isUnsaid(one) || styles?.value(one, 'display') === 'none'
  if (isLeftOut(element) || styles?.value(element, 'visibility') === 'hidden') return true
  for (const around of ancestors(draft, element)) if (isLeftOut(around)) return true
  return false
}
