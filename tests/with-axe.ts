import { axeRules, type Draft } from '@allclear/core'
import { rules } from '@allclear/rules'
import { checkWithAxe } from '../packages/allclear/src/axe-in-node.ts'

const ids = axeRules(rules)

/** A draft with what axe finds in it, for every rule that leans on axe. */
export function withAxe(draft: Draft): Promise<Draft> {
  return checkWithAxe(draft, { rules: ids })
}
