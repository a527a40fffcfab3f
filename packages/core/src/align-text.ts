import type { Parents, Text } from 'hast'
import { type Alignment, align } from './align.ts'
import type { Parsed } from './draft.ts'
import { offsetsOf } from './place.ts'

/** Where each character of a text node was written, as far as its parser tells. */
export function alignText({ format, masked: source }: Parsed, node: Text, parent: Parents): Alignment | undefined {
  const { start, end } = offsetsOf(node)
  if (end === undefined) return undefined
  if (start !== undefined) return between(start, end, node.value)
  return afterUnwritten(end)

  /** Text of Markdown is Markdown, but for that in HTML inside it. */
  function between(from: number, to: number, value: string): Alignment | undefined {
    if (format === 'html') return align(source, from, to, value, 'html')
    return align(source, from, to, value, 'markdown') ?? align(source, from, to, value, 'html')
  }

  /** White space that nobody wrote, as after a task's check box, has been joined to the front: only the end is known. */
  function afterUnwritten(to: number): Alignment | undefined {
    const value = node.value.trimStart()
    const unwritten = node.value.length - value.length
    for (let from = Math.max(offsetsOf(parent).start ?? 0, to - 10 * value.length); from < to; from++) {
      const found = between(from, to, value)
      if (found) return { starts: shifted(found.starts, unwritten), ends: shifted(found.ends, unwritten) }
    }
    return undefined
  }
}

function shifted(places: Int32Array, by: number): Int32Array {
  const all = new Int32Array(places.length + by).fill(-1, 0, by)
  all.set(places, by)
  return all
}
