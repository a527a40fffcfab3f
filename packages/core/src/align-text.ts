import type { Parents, Text } from 'hast'
import { type Alignment, align } from './align.ts'
import type { Parsed } from './draft.ts'
import { offsetsOf } from './place.ts'

/** Where each character of a text node was written, as far as its parser tells. */
export function alignText({ format, masked: source }: Parsed, node: Text, parent: Parents): Alignment | undefined {
  const { start, end } = offsetsOf(node)
  if (end === undefined) return undefined
  if (start !== undefined) return between(start)
  // White space that nobody wrote, as after the box of a task, has been joined to the front: only the end is known.
  const { length } = node.value
  for (let from = Math.max(offsetsOf(parent).start ?? 0, end - 10 * length); from < end; from++) {
    const found = between(from)
    if (found) return found
  }
  return undefined

  /** Text of Markdown is Markdown, but for that in HTML inside it. */
  function between(from: number): Alignment | undefined {
    const to = end ?? from
    if (format === 'html') return align(source, from, to, node.value, 'html')
    return align(source, from, to, node.value, 'markdown') ?? align(source, from, to, node.value, 'html')
  }
}
