import { checkWithAxe as check } from '@allclear/axe/jsdom'
import type { Draft } from '@allclear/core'

/** `#axe` where there is Node: axe-core on jsdom, which is told how the draft looks. */
export function checkWithAxe(draft: Draft, { rules }: { rules: readonly string[] }): Promise<Draft> {
  return check(draft, { rules, stylesOf: async (one) => (await import('@allclear/styles')).readStyles(one) })
}
