import { ignoreComment, type Rule } from '@allclear/core'
import { explainRule, listRules } from '@allclear/reporters/explain'
import { jsonRules } from '@allclear/reporters/json'
import { rules as allRules } from '@allclear/rules'
import { mustBeRule } from '../rule-levels.ts'
import type { Request } from './arguments.ts'
import { type Io, looksOf } from './io.ts'

/** `--list-rules` and `--explain RULE`. */
export function aboutRules({ explain, format }: Request, io: Io): number {
  const rules: readonly Rule[] = [...(io.rules ?? allRules), ignoreComment]
  const looks = looksOf(io.stdout, io.env)
  if (explain !== undefined)
    mustBeRule(
      explain,
      rules.map(({ id }) => id)
    )
  const chosen = explain === undefined ? rules : rules.filter(({ id }) => id === explain)
  const text =
    format === 'json'
      ? jsonRules(chosen)
      : explain === undefined
        ? listRules(chosen, looks)
        : chosen.map((rule) => explainRule(rule, looks)).join('')
  io.stdout.write(text)
  return 0
}
