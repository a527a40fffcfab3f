import { type Rule, urlOf } from '@allclear/core'

/** Rules as JSON text: what a settings page or another program needs to show them. */
export function jsonRules(rules: readonly Rule[]): string {
  return `${JSON.stringify({ version: 1, rules: rules.map(toData) }, null, 2)}\n`
}

function toData(rule: Rule) {
  return {
    id: rule.id,
    chapter: rule.chapter,
    severity: rule.severity,
    title: rule.title,
    why: rule.why,
    whoItHelps: rule.whoItHelps,
    appliesTo: rule.appliesTo ?? null,
    cannotSee: rule.cannotSee ?? null,
    url: urlOf(rule),
    sources: rule.sources.map(({ name, url, year = null, section = null }) => ({ name, url, year, section })),
    examples: rule.examples
  }
}
