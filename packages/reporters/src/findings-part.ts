import { countPlaces, groupBy, severityNames } from '@allclear/core'
import type { Page } from './page.ts'
import type { Part } from './parts.ts'
import type { Report, Told } from './report.ts'
import { alsoInWords } from './templates.ts'
import { list, nameLines } from './words.ts'
import { onOneLine, quote, wrap } from './wrap.ts'

const colours = { error: 'red', warning: 'magenta', suggestion: 'cyan', question: 'cyan', developer: 'cyan' } as const

/** The findings of one part. */
export function findingsPart({ name, level, note, findings }: Part, report: Report, page: Page): string[] {
  const lines = [page.paint(`${name} (${countPlaces(findings)})`, 'bold', colours[level])]
  if (note) lines.push(...wrap(note, page.width))
  for (const [ruleId, own] of groupBy(findings, (finding) => finding.ruleId)) {
    lines.push('', ...rulePart(ruleId, own, report, page))
    // In this part, the levels stand together.
    const [first] = own
    if (level === 'developer' && first) lines.push(`  How bad: ${severityNames[first.severity]}`)
  }
  return lines
}

/** What to do, and what to write instead where that does not say so already. */
export function adviceOf({ message, suggest }: Told): string {
  const rest = suggest.filter((words) => words.trim() && !message.includes(words))
  if (rest.length === 0) return message
  const words = rest.map((one) => `“${onOneLine(one)}”`)
  return `${message} ${rest.length < suggest.length ? 'Or' : 'You could'} write ${list(words, 'or')}.`
}

/** Why a rule matters is said once, with all the places above it, so that one habit does not bury the rest. */
function rulePart(ruleId: string, findings: readonly Told[], report: Report, page: Page): string[] {
  const { paint, width } = page
  const rule = page.rules.get(ruleId)
  const lines = rule ? wrap(rule.title, width, '  ').map((line) => paint(line, 'bold')) : []
  for (const [advice, own] of groupBy(findings, adviceOf))
    lines.push(...placesPart(own, report, page), ...wrap(onOneLine(advice), width, '    '))
  if (rule) lines.push(...wrap(`Why: ${onOneLine(rule.why)}`, width, '  '))
  const helps = rule?.whoItHelps ?? findings[0]?.whoItHelps ?? []
  if (helps.length > 0) lines.push(...wrap(`Who it helps: ${list(helps)}.`, width, '  '))
  return [...lines, `  Rule: ${ruleId}`]
}

const mostPlaces = 8

/** Where one piece of advice applies: the same words once, with all their lines; the first few words in full. */
function placesPart(findings: readonly Told[], report: Report, { width, lineOf }: Page): string[] {
  const lines = findings.some(({ place }) => !place) ? ['  No exact line:'] : []
  const placed = findings.flatMap((told) =>
    (told.place ? [told.place, ...(told.others ?? [])] : []).map((one) => ({
      words: onOneLine(told.actual),
      also: alsoInWords(told),
      line: lineOf(report, one)
    }))
  )
  const groups = [...groupBy(placed, ({ words, also }) => `${words}\n${also}`)]
  const shown = groups.length > mostPlaces ? mostPlaces - 1 : groups.length
  for (const [, own] of groups.slice(0, shown)) {
    const { words = '', also = '' } = own[0] ?? {}
    const where = `${nameLines(own.map(({ line }) => line))}: `
    lines.push(...wrap(where + quote(words, width - 2 - Math.min(where.length, width / 3)) + also, width, '  '))
  }
  const rest = groups.slice(shown).flatMap(([, own]) => own.map(({ line }) => line))
  if (rest.length > 0) lines.push(...wrap(`And ${rest.length} more: ${nameLines(rest).toLowerCase()}.`, width, '  '))
  return lines
}
