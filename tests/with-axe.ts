import { checkWithAxe } from '@allclear/axe/jsdom'
import { axeRules, type Draft } from '@allclear/core'
import { rules } from '@allclear/rules'

const ids = axeRules(rules)

/** A draft with what axe finds in it, for every rule that leans on axe. */
export function withAxe(draft: Draft): Promise<Draft> {
  return checkWithAxe(draft, { rules: ids })
}
