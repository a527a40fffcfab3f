import { ancestors, type Draft } from '@allclear/core'
import type { Element } from 'hast'

/** Nobody meets it, or screen readers pass it by: it, or what it stands in, says so in the page itself. */
export function isHidden(draft: Draft, element: Element): boolean {
  if (saysHidden(element)) return true
  for (const parent of ancestors(draft, element)) if (saysHidden(parent)) return true
  return false
}

export function saysHidden({ tagName, properties: { hidden, ariaHidden, inert, style } }: Element): boolean {
  if (tagName === 'noscript' || hidden || String(ariaHidden) === 'true') return true
  if (inert !== undefined && inert !== null && inert !== false) return true
  return /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(String(style ?? ''))
}
