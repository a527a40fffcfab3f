import type { Draft } from './draft.ts'
import type { Failure, Finding, NotChecked } from './finding.ts'
import { createFingerprints } from './fingerprint.ts'
import { createFurniture } from './furniture.ts'
import { ignoreComment, readIgnores } from './ignore.ts'
import { createMatcher, type Matcher } from './matcher.ts'
import { oncePer } from './once-per.ts'
import type { Hit } from './phrases.ts'
import type { Place } from './place.ts'
import { createProtection } from './protect.ts'
import { joinRepeats } from './repeats.ts'
import type { Problem, Rule } from './rule.ts'
import type { Settings } from './settings.ts'
import type { Severity } from './vocabulary.ts'

export interface Checked {
  findings: Finding[]
  /** Rules that broke. */
  failures: Failure[]
  notChecked: NotChecked[]
}

const guide = 'https://github.com/allclear/allclear/blob/main/docs/guide/'

/** The address of a rule's page in the guide. */
export function urlOf(rule: Pick<Rule, 'id' | 'chapter'>): string {
  return `${guide}${rule.chapter}/${rule.id}.md`
}

/** Runs rules over a draft. Plain and synchronous: everything that takes waiting was done while reading. */
export function check(draft: Draft, rules: readonly Rule[], settings: Settings): Checked {
  const failures: Failure[] = []
  const hits = matcherOf(rules).match(draft)
  const problems: { rule: Rule; severity: Severity; problem: Problem }[] = []
  const ran = new Set<string>()
  let next = 0
  for (const rule of rules) {
    const own = typeof rule.check === 'function' ? [] : (hits[next++] ?? [])
    const severity = severityOf(rule, draft, settings)
    if (severity === 'off') continue
    ran.add(rule.id)
    try {
      for (const problem of run(rule, own, draft, settings))
        problems.push({ rule, severity: problem.severity ?? severity, problem })
    } catch (error) {
      failures.push({ ruleId: rule.id, message: error instanceof Error ? error.message : String(error) })
    }
  }
  const ignores = readIgnores(draft, rules, ran)
  const kept = problems.filter(({ rule, problem }) => !ignores.covers(rule.id, problem.place))
  const styled = new Set(kept.flatMap(({ rule: { id, inStyle } }) => (inStyle ? id : [])))
  const ownSeverity = settings.rules[ignoreComment.id] ?? ignoreComment.severity
  if (ownSeverity !== 'off')
    for (const problem of ignores.problems()) kept.push({ rule: ignoreComment, severity: ownSeverity, problem })
  return {
    findings: joinRepeats(toFindings(kept, draft), (id) => styled.has(id)),
    failures,
    notChecked: [...draft.notChecked, ...(draft.axe?.notChecked ?? [])]
  }
}

/** Whether a rule speaks of a draft at all. */
export function isOn(rule: Rule, draft: Draft, settings: Settings): boolean {
  return severityOf(rule, draft, settings) !== 'off'
}

function severityOf(rule: Rule, draft: Draft, settings: Settings): Severity | 'off' {
  if (rule.appliesTo && !rule.appliesTo.includes(draft.kind)) return 'off'
  return settings.rules[rule.id] ?? (rule.offByDefault ? 'off' : rule.severity)
}

function run(rule: Rule, hits: readonly Hit[], draft: Draft, settings: Settings): Iterable<Problem> {
  return typeof rule.check === 'function' ? rule.check(draft, settings) : rule.check.find(hits, draft, settings)
}

const matcherOf = oncePer(
  (rules: readonly Rule[]) => rules,
  (rules): Matcher =>
    createMatcher(rules.flatMap((rule) => (typeof rule.check === 'function' ? [] : [rule.check.phrases])))
)

function toFindings(
  problems: readonly { rule: Rule; severity: Severity; problem: Problem }[],
  draft: Draft
): Finding[] {
  const sorted = [...problems].sort(
    (a, b) =>
      (a.problem.place?.start ?? Number.POSITIVE_INFINITY) - (b.problem.place?.start ?? Number.POSITIVE_INFINITY) ||
      (a.problem.place?.end ?? 0) - (b.problem.place?.end ?? 0) ||
      (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0)
  )
  const fingerprint = createFingerprints()
  const isProtected = createProtection(draft)
  const isFurniture = createFurniture(draft)
  return sorted.map(({ rule, severity, problem: { place, message, suggest = [], safe, needsPerson } }) => {
    const actual = place ? draft.source.slice(place.start, place.end) : ''
    const [first] = suggest
    return {
      ruleId: rule.id,
      severity,
      message,
      place,
      ...(place && isFurniture(place) ? { inTemplate: true as const } : {}),
      actual,
      suggest: [...suggest],
      ...(safe && place && first !== undefined && first !== actual && !isProtected(place) ? { fix: first } : {}),
      needsPerson: needsPerson ?? false,
      mendedBy: rule.mendedBy ?? 'writer',
      whoItHelps: [...rule.whoItHelps],
      url: urlOf(rule),
      fingerprint: fingerprint(rule.id, actual, place ? around(draft.source, place) : '')
    }
  })
}

/** How far around its words a fault is told from another like it, in UTF-16 units and on the same line. */
const reach = 40

function around(source: string, { start, end }: Place): string {
  const before = source.slice(Math.max(0, start - reach), start)
  const after = source.slice(end, end + reach)
  return `${before.slice(before.lastIndexOf('\n') + 1)}…${after.split('\n', 1)[0]}`
}
