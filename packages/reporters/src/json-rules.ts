import { type Rule, urlOf } from '@allclear/core'

/** Rules as JSON text: what a settings page or another program needs to show them. */
export function jsonRules(rules: readonly Rule[]): string {
  return `${JSON.stringify({ version: 1, rules: rules.map(toData) }, null, 2)}\n`
}

/** Who says so, of the rules that spoke: WCAG's criteria and axe's own names and addresses are among it. */
export function aboutRules(rules: readonly Rule[]): JsonRule[] {
  return rules.map(({ id, title, sources }) => ({ id, title, sources: sources.map(toSource) }))
}

export interface JsonRule {
  id: string
  title: string
  sources: { name: string; url: string; year: string | null; section: string | null }[]
}

function toSource({ name, url, year, section }: Rule['sources'][number]): JsonRule['sources'][number] {
  return { name, url, year: year ?? null, section: section ?? null }
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
    sources: rule.sources.map(toSource),
    examples: rule.examples
  }
}
