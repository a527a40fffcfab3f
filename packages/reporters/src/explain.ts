import { chapters, describeKind, groupBy, type Rule, severityNames, urlOf } from '@allclear/core'
import { createPaint } from './paint.ts'
import { list } from './words.ts'
import { onOneLine, wrap } from './wrap.ts'

interface Options {
  colour?: boolean
  width?: number
}

/** Every rule by name, in the chapters of the guide. */
export function listRules(rules: readonly Rule[], { colour = false, width = 80 }: Options = {}): string {
  const paint = createPaint(colour)
  const parts = Array.from(
    groupBy(rules, ({ chapter }) => chapters[chapter]),
    ([chapter, own]) => [
      paint(chapter, 'bold'),
      ...own.flatMap(({ id, title, severity }) => [
        `  ${id}`,
        ...wrap(`${title}. ${severityNames[severity]}.`, width, '    ')
      ])
    ]
  )
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

/** All a rule says about itself. */
export function explainRule(rule: Rule, { colour = false, width = 80 }: Options = {}): string {
  const paint = createPaint(colour)
  const say = (text: string, indent = '') => wrap(onOneLine(text), width, indent)
  const lines = [
    ...say(rule.title).map((line) => paint(line, 'bold')),
    ...say(`${rule.id}, in “${chapters[rule.chapter]}”. ${severityNames[rule.severity]}.`),
    ''
  ]
  if (rule.appliesTo) lines.push(...say(`For: ${list(rule.appliesTo.map(describeKind))}.`))
  lines.push(...say(`Why: ${rule.why}`), ...say(`Who it helps: ${list(rule.whoItHelps)}.`))
  if (rule.cannotSee) lines.push(...say(`What a program can’t see: ${rule.cannotSee}`))
  lines.push('', paint('Examples', 'bold'))
  for (const example of rule.examples) {
    if ('fine' in example) lines.push(...say(`Fine: ${example.fine}`, '  '))
    else {
      lines.push(...say(`Avoid: ${example.avoid}`, '  '))
      if (example.better !== undefined) lines.push(...say(`Better: ${example.better}`, '  '))
    }
  }
  if (rule.sources.length > 0) lines.push('', paint('Sources', 'bold'))
  for (const { name, section, year, url } of rule.sources)
    lines.push(...say([name, section, year].filter(Boolean).join(', '), '  '), `    ${url}`)
  return `${[...lines, '', `In the guide: ${urlOf(rule)}`].join('\n')}\n`
}
