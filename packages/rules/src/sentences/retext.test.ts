import { createDraft, type Draft, maskPlaceholders } from '@allclear/core'
import type { Element, Text } from 'hast'
import type { Root, Word } from 'nlcst'
import retextReadability from 'retext-readability'
import retextSimplify from 'retext-simplify'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { retext } from './retext.ts'

const simplify = retextSimplify()

test('gives back the words, in their own block', () => {
  expect(found(read('Dr. Lee is well.', 'We will utilize it. Please commence.'))).toEqual(['utilize', 'commence'])
})

test('finds places after a line break', () => {
  expect(found(read('Ward 4\nWe will utilize it\nand commence.'))).toEqual(['utilize', 'commence'])
})

test('gives the sentence the words stand in', () => {
  const [said] = retext(simplify, read('All is well. Please commence. Thank you.'))
  expect(said?.block.text.slice(said.sentence.start, said.sentence.end)).toBe('Please commence.')
})

test('gives the place of a whole sentence', () => {
  const sentence = 'Patients demonstrating persistent symptomatology necessitate further evaluation.'
  const said = retext(retextReadability({ minWords: 5 }), read(`Ward 4\nWe are here. ${sentence} Call us.`))
  expect(said.map(({ block, start, end }) => block.text.slice(start, end))).toEqual([sentence])
})

test('runs the plugin once, over the sentences asked for', () => {
  const seen: string[][] = []
  const transform = (tree: Root): undefined => void seen.push(wordsOf(tree))
  retext(transform, read('One. Two.', 'Three. Four.'), (block, sentence) => !block.text.startsWith('T', sentence.start))
  retext(transform, read('One.'), () => false)
  expect(seen).toEqual([['One', 'Four']])
})

test('shows no masked words, and joins no phrase across them', () => {
  const draft = read('Ask e.g. at example.nhs.uk/utilize, in {{x}} order to go.')
  retext((tree): undefined => {
    expect(wordsOf(tree)).toEqual(['Ask', 'e.g.', 'at', 'in', 'order', 'to', 'go'])
  }, draft)
  expect(found(draft)).toEqual(['e.g.'])
})

test('leaves the draft as it was', () => {
  const draft = read('Please commence now.')
  const before = structuredClone(draft.blocks[0]?.sentences)
  retext((tree): undefined => {
    for (const word of wordNodes(tree)) word.children.length = 0
    tree.children.length = 0
  }, draft)
  expect(draft.blocks[0]?.sentences).toEqual(before)
})

test('drops what has no place', () => {
  expect(retext((_, file): undefined => void file.message('Hard'), read('All is well.'))).toEqual([])
})

function found(draft: Draft): string[] {
  return retext(simplify, draft).map(({ block, start, end }) => block.text.slice(start, end))
}

function wordsOf(tree: Root): string[] {
  return wordNodes(tree).map((word) => word.children.map((part) => ('value' in part ? part.value : '')).join(''))
}

function wordNodes(tree: Root): Word[] {
  const words: Word[] = []
  visit(tree, 'WordNode', (word) => void words.push(word))
  return words
}

/** A draft of these paragraphs, in which `\n` is a line break the author asked for. */
function read(...paragraphs: string[]): Draft {
  const source = paragraphs.join('\n\n')
  const masked = maskPlaceholders(source)
  let offset = 0
  const children = paragraphs.map((paragraph): Element => {
    const content = paragraph.split('\n').flatMap((line, index): (Element | Text)[] => {
      const [start, end] = [offset, offset + line.length]
      offset = end + 1
      const text: Text = { type: 'text', value: masked.slice(start, end), position: { start: at(start), end: at(end) } }
      return index > 0 ? [{ type: 'element', tagName: 'br', properties: {}, children: [] }, text] : [text]
    })
    offset += 1
    return { type: 'element', tagName: 'p', properties: {}, children: content }
  })
  return createDraft({ format: 'html', source, masked, tree: { type: 'root', children }, whole: false })
}

function at(offset: number) {
  return { line: 1, column: offset + 1, offset }
}
