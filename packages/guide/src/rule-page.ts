import { chapters, describeKind, type Example, type Rule, type Source, severityNames } from '@allclear/core'
import { showExample } from './show-example.ts'

/** Where a rule's page stands in the guide's folder, as `urlOf` in core says. */
export function pathOf({ chapter, id }: Pick<Rule, 'chapter' | 'id'>): string {
  return `${chapter}/${id}.md`
}

/** A rule's page, in the words of the rule itself. */
export function rulePage(rule: Rule): string {
  // Everything an example or a source says is shown as somebody else's words, so that the page itself stays clear.
  const sections = [
    `# ${rule.title}`,
    rule.why,
    [
      `- Level: ${severityNames[rule.severity]}`,
      `- For: ${rule.appliesTo?.map(describeKind).join(', ') ?? 'every kind of communication'}`,
      `- Chapter: [${chapters[rule.chapter]}](../README.md#${anchor(chapters[rule.chapter])})`
    ].join('\n'),
    '## Who it helps',
    rule.whoItHelps.map((group) => `- ${group.charAt(0).toUpperCase()}${group.slice(1)}`).join('\n'),
    '## What to avoid, and what is better',
    ...rule.examples.flatMap((example) => ('avoid' in example ? avoidAndBetter(example) : [])),
    '## What is fine',
    'allclear says nothing about these.',
    ...rule.examples.flatMap((example) => ('fine' in example ? [shown('Fine', example, example.fine)] : []))
  ]
  if (rule.cannotSee) sections.push('## What a program can’t see', rule.cannotSee)
  sections.push(
    '## Who says so',
    rule.sources.length > 0
      ? 'From published standards. Not yet agreed with people it helps.'
      : 'Our own judgement. Not yet agreed with people it helps.'
  )
  if (rule.sources.length > 0) sections.push(rule.sources.map(sourceItem).join('\n'))
  sections.push(
    '## If you decide otherwise',
    'Put this line above the words, with your reason in it. allclear then leaves them alone.',
    `\`\`\`html\n<!-- allclear-ignore-next-line ${rule.id}: your reason -->\n\`\`\``
  )
  return `${sections.join('\n\n')}\n`
}

function avoidAndBetter(example: Example & { avoid: string; better?: string }): string[] {
  const parts = [shown('Avoid', example, example.avoid)]
  if (example.better !== undefined) parts.push(shown('Better', example, example.better))
  return parts
}

function shown(label: string, { kind, in: format, settings }: Example, text: string): string {
  const facts = [kind && kind !== 'general' && describeKind(kind), format === 'text' && 'plain text'].filter(Boolean)
  const where = facts.length > 0 ? ` (${facts.join(', ')})` : ''
  return `${label}${where}${settings ? ', because of your settings' : ''}:\n\n${showExample(text, format)}`
}

/** Short sentences, so that a long name makes no long one. The name is in quotation marks: the words are its owner's. */
function sourceItem({ name, url, year, section, licence, read }: Source): string {
  const [address = url] = url.split(' ')
  const facts = [
    year && `Year: ${year}.`,
    section && `Part: “${section}”.`,
    read && `How much we read: ${howFar(read)}.`,
    licence && `Licence: ${licence}.`
  ]
  return `- [“${name}”](${address}). ${facts.filter(Boolean).join(' ')}`.trimEnd()
}

function howFar(read: string): string {
  if (read === 'full') return 'all of it'
  if (read === 'opening') return 'the opening'
  if (read === 'second-hand') return 'what others say about it'
  if (/^from knowledge(?: of the \w+)?$/.test(read)) return 'none of it yet. We rely on what we know of it'
  return read
}

/** As GitHub makes the address of a heading. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^a-z\d -]/g, '')
    .replaceAll(' ', '-')
}
