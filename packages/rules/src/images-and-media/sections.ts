import { type Draft, elements, oncePer, placeOf } from '@allclear/core'
import type { Element } from 'hast'
import { countWords } from '../sentences/count-words.ts'

/** What stands under one heading. */
export interface Section {
  /** Its words with those of its own heading and the next (“Transcript”), without those that stand for pictures. */
  text: string
  words: number
  /** It holds a table or a list. */
  hasTable: boolean
}

interface Sections {
  starts: readonly number[]
  all: readonly Section[]
}

const sectionsOf = oncePer(({ blocks }: Draft) => blocks, readSections)

/** The section of a draft that an element stands in: what is said near it. */
export function sectionOf(draft: Draft, element: Element): Section {
  const { starts, all } = sectionsOf(draft)
  return all[indexAt(starts, startOf(element))] ?? { text: '', words: 0, hasTable: false }
}

function readSections(draft: Draft): Sections {
  const starts = [-1, ...elements(draft, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(startOf)]
  const texts = starts.map((): string[] => [])
  for (const block of draft.blocks) {
    if (block.kind === 'alt' || block.kind === 'title') continue
    const index = indexAt(starts, block.place(0, 1)?.start ?? startOf(block.element))
    texts[index]?.push(block.text)
    if (block.kind === 'heading' && index > 0) texts[index - 1]?.push(block.text)
  }
  const withTable = new Set(elements(draft, 'table', 'ul', 'ol', 'dl').map((one) => indexAt(starts, startOf(one))))
  const all = texts.map((own, index) => {
    const text = own.join('\n')
    return { text, words: countWords(text), hasTable: withTable.has(index) }
  })
  return { starts, all }
}

/** The last section that begins at or before an offset. */
function indexAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function startOf(element: Element): number {
  return placeOf(element)?.start ?? -1
}
