import type { Format, Place, Severity } from '@allclear/core'
import { createLines } from '@allclear/reporters/lines'
import { rules } from '@allclear/rules'
import type { Plugin, Transformer } from 'unified'
import type { VFile } from 'vfile'
import { type LintOptions, lintWith } from './lint.ts'

/** What `lint` can be told, but for what the file says itself and what no message would show. */
export type Options = Omit<LintOptions, 'file' | 'signal' | 'reading'>

type Position = NonNullable<Node['position']>
type Node = Parameters<Transformer>[0]
interface Tag {
  tagName: string
}

/** What vfile reporters show as an error, a warning, and information. */
const fatal: Record<Severity, boolean | undefined> = { error: true, warning: false, suggestion: undefined }

/**
 * `remark().use(allclear)` and `rehype().use(allclear)`: findings become messages on the file; the tree stays as it is.
 * The file is read again by our own reader, because only that knows the exact place of every word.
 */
const allclear: Plugin<[options?: Options | null]> = (options) => async (tree, file) => {
  const source = String(file)
  if (!source) {
    tell(file, 'Nothing was checked, because the file has no text. A tree alone is not enough.')
    return
  }
  const result = await lintWith(rules, source, {
    format: formatOf(tree, source),
    ...(file.path ? { file: file.path } : {}),
    ...options
  })
  const toLines = createLines(source)
  const toPosition = (place: Place | null | undefined): Position | undefined => {
    if (!place) return undefined
    const { line, column, endLine, endColumn } = toLines(place)
    return {
      start: { line, column, offset: place.start },
      end: { line: endLine, column: endColumn, offset: place.end }
    }
  }
  const linesOf = (places: readonly Place[]) =>
    `${places.length === 1 ? 'line' : 'lines'} ${places.map((place) => toLines(place).line).join(', ')}`
  for (const finding of result.findings) {
    const rule = rules.find(({ id }) => id === finding.ruleId)
    const message = tell(file, finding.message, finding.ruleId, toPosition(finding.place))
    message.fatal = finding.needsPerson ? undefined : fatal[finding.severity]
    message.url = finding.url
    message.actual = finding.place ? finding.actual : undefined
    message.expected = finding.suggest
    const also = rule?.inStyle ? 'Words in the same style' : 'The same words'
    message.note = [
      finding.needsPerson ? 'A program cannot be sure about this. Ask a person.' : '',
      finding.others ? `${also} are also on ${linesOf(finding.others)}.` : '',
      rule?.why,
      `Who it helps: ${finding.whoItHelps.join('; ')}.`
    ]
      .filter(Boolean)
      .join('\n')
  }
  for (const { what, why, place } of result.notChecked)
    tell(file, `Not checked: ${what}, because ${why}.`, undefined, toPosition(place))
  for (const { ruleId, message } of result.failures)
    tell(file, `This check did not work: ${message}`, ruleId).fatal = true
}

// Configuration files name a plugin by its module, and take its default export.
export default allclear

function tell(file: VFile, reason: string, ruleId?: string, place?: Position) {
  return file.info(reason, { source: 'allclear', ...(ruleId ? { ruleId } : {}), ...(place ? { place } : {}) })
}

/** What the file is written in, which its tree may no longer be: remark-rehype turns Markdown into elements. */
function formatOf(tree: Node, source: string): Format {
  if (tree.type === 'RootNode') return 'text'
  const children = 'children' in tree && Array.isArray(tree.children) ? (tree.children as Node[]) : []
  if (!children.some(({ type }) => type === 'element' || type === 'doctype' || type === 'raw')) {
    return children.some(({ type }) => type === 'text' || type === 'comment') ? 'html' : 'markdown'
  }
  // A paragraph of Markdown can begin with an element too, but not with `<p`.
  const first = children.find(({ type, position }) => type === 'element' && position) as (Node & Tag) | undefined
  const at = first?.position?.start.offset ?? 0
  return !first || source.startsWith(`<${first.tagName}`, at) ? 'html' : 'markdown'
}
