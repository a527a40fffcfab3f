import { type Block, type Draft, oncePer } from '@allclear/core'

const heading =
  /^(?:the |our )?(?:(?:words|terms|phrases|language)(?: to use and)?(?: words)? to avoid|words (?:we (?:do not|don['’]t) use|not to use)|what not to (?:say|write)|(?:inclusive )?language guide|glossary)\b/i

// “We do not say:”, with a list under it.
const lead =
  /\b(?:(?:do not|don['’]t|never|not) (?:say|write)|(?:do not use|don['’]t use|avoid|not)\b[^.]*\b(?:words?|terms?|phrases?|language))\b[^.]*:$/i

const listed = oncePer(
  ({ blocks }: Draft) => blocks,
  (draft) => new Set(readLists(draft))
)

/** Whether a block is in a list such as “Words to avoid” or “Glossary”, where words are named and not used. */
export function isInWordList(draft: Draft, block: Block): boolean {
  return listed(draft).has(block)
}

function* readLists({ blocks }: Draft): Generator<Block> {
  // How deep the heading of the list is that we are in.
  let depth = 0
  let isLed = false
  for (const block of blocks) {
    const own = Number(/^h([1-6])$/.exec(block.element.tagName)?.[1] ?? 0)
    if (own > 0 && (depth === 0 || own <= depth)) depth = heading.test(block.text) ? own : 0
    isLed = block.kind === 'item' ? isLed : lead.test(block.text)
    if (depth > 0 || (isLed && block.kind === 'item')) yield block
  }
}

/** Whether a heading only names the words that the text under it is about: “BAME”, then “Do not use "BAME"”. */
export function isEntry(draft: Draft, block: Block, words: string): boolean {
  if (block.kind !== 'heading' || block.text.toLowerCase() !== words.toLowerCase()) return false
  const next = draft.blocks[draft.blocks.indexOf(block) + 1]
  return (
    next?.quotes.some(({ start, end }) => next.text.slice(start, end).toLowerCase().includes(words.toLowerCase())) ??
    false
  )
}
