// allclear for the harness that measures HTML checkers on test cases of the W3C's ACT Rules.
// It runs what npm would receive, so build first.
import { rules } from '@allclear/rules'
import { lint } from 'allclear'
import axe from 'axe-core'

const axeRules = new Map(axe.getRules().map(({ ruleId, actIds = [] }) => [ruleId, actIds]))

/** The ACT rules that each of ours stands for: those it names itself, and those of the axe rules it stands for. */
export const meta = Object.fromEntries(
  rules.map(({ id, sources }) => [
    id,
    {
      act: [
        ...new Set(
          sources.flatMap(({ url, section = '' }) =>
            url.includes('/WAI/standards-guidelines/act/') ? [section] : (axeRules.get(section) ?? [])
          )
        )
      ]
    }
  ])
)

/** All of them, those that are off by default too. */
const ids = rules.map(({ id }) => id)

export async function check(html, { url }) {
  const { findings } = await lint(html, { format: 'html', file: url, rules: ids })
  return findings
}
