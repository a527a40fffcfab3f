import { type Draft, maskPlaceholders, oncePer } from '@allclear/core'

/** A text message as phones get it, with `\uE000` for each character of what is still to be filled in. */
export interface Message {
  text: string
  /** Where a character of `text` stands in the source; less than 0 when that cannot be known. */
  starts: readonly number[]
}

/** What is sent: every character as it was typed, without the front matter and comments. Read once. */
export const messageOf = oncePer(
  ({ blocks }: Draft) => blocks,
  (draft): Message => (draft.format === 'html' ? fromBlocks(draft) : fromSource(draft))
)

const notSent = /^---\r?\n[\s\S]*?\n---\s*|^Subject:.*|<!--[\s\S]*?-->\s*|\r(?=\n)/g

function fromSource({ source }: Draft): Message {
  const masked = maskPlaceholders(source).trimEnd()
  let text = ''
  const starts: number[] = []
  let from = /^\s*/.exec(masked)?.[0].length ?? 0
  const add = (to: number) => {
    for (let at = from; at < to; at++) starts.push(at)
    text += masked.slice(from, to)
  }
  for (const { index, 0: left } of masked.matchAll(notSent)) {
    add(index)
    from = index + left.length
  }
  add(masked.length)
  return { text, starts }
}

function fromBlocks({ blocks }: Draft): Message {
  const sent = blocks.filter(({ kind }) => kind !== 'title' && kind !== 'alt' && kind !== 'label')
  const starts = sent.flatMap((block, index) => [
    ...(index > 0 ? [-1] : []),
    ...Array.from(block.text.split(''), (_, at) => block.place(at, at + 1)?.start ?? -1)
  ])
  return { text: sent.map(({ text }) => text).join('\n'), starts }
}
