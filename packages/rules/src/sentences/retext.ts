import type { Block, Draft, Sentence } from '@allclear/core'
import type { Literal, Node, Paragraph, Root, SentenceContent, Sentence as SentenceNode } from 'nlcst'
import { VFile } from 'vfile'

/** What a retext plugin said about a draft, and where. */
export interface Said {
  block: Block
  sentence: Sentence
  /** UTF-16 units of the block's text. */
  start: number
  end: number
  message: VFile['messages'][number]
}

/** A retext plugin that has its options: `retextSimplify({ ignore: [] })`. */
export type Transform = (tree: Root, file: VFile) => undefined

/**
 * Runs a retext plugin once over a whole draft: some rebuild their index of phrases at every call.
 * It sees the sentences that `keep` says yes to, with a symbol in place of each word that is not read as English.
 */
export function retext(
  transform: Transform,
  draft: Draft,
  keep: (block: Block, sentence: Sentence) => boolean = () => true
): Said[] {
  const owners = new Map<object, { block: Block; sentence: Sentence }>()
  const tree: Root = { type: 'RootNode', children: [] }
  for (const block of draft.blocks) {
    const paragraph: Paragraph = { type: 'ParagraphNode', children: [] }
    for (const sentence of block.sentences) {
      if (!keep(block, sentence)) continue
      const node = copy(block, sentence)
      owners.set(node, { block, sentence })
      paragraph.children.push(node)
    }
    if (paragraph.children.length > 0) tree.children.push(paragraph)
  }
  if (owners.size === 0) return []
  const file = new VFile()
  transform(tree, file)
  return file.messages.flatMap((message) => {
    const owner = message.ancestors?.map((node) => owners.get(node)).find((found) => found !== undefined)
    const { place } = message
    if (!owner || !place || !('start' in place)) return []
    const start = place.start.offset
    const end = place.end.offset
    return start === undefined || end === undefined ? [] : [{ ...owner, start, end, message }]
  })
}

/** The sentence's own nodes are everybody's, and a plugin may change what it is given. */
function copy(block: Block, { node, start, words }: Sentence): SentenceNode {
  const masked = new Set(words.filter((word) => word.masked).map((word) => word.start))
  return { type: 'SentenceNode', children: node.children.map(copyContent), position: positionOf(node) }

  function copyContent(content: SentenceContent): SentenceContent {
    if (content.type !== 'WordNode') return copyText(content)
    const position = positionOf(content)
    if (masked.has(position.start.offset)) return { type: 'SymbolNode', value: '', position }
    return { type: 'WordNode', children: content.children.map((part) => copyText(part)), position }
  }

  // The parser was given letters in place of some stops: the words as they stand are in the block.
  function copyText<Kind extends Literal>(literal: Kind): Kind {
    const position = positionOf(literal)
    return { ...literal, value: block.text.slice(position.start.offset, position.end.offset), position }
  }

  function positionOf(one: Node) {
    return { start: pointOf(one.position?.start.offset ?? 0), end: pointOf(one.position?.end.offset ?? 0) }
  }

  // Places in nodes count from the start of the sentence.
  function pointOf(offset: number) {
    return { line: 1, column: start + offset + 1, offset: start + offset }
  }
}
