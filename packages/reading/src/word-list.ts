import { everydayWords } from './everyday-words.ts'
import { topics } from './text-data.ts'
import { list } from './word-data.ts'

/** What the list knows of a word. Each is a level, a whole number. */
export interface Entry {
  /** How common it and its forms are in speech and in writing: Zipf's scale, in steps of 0.3. */
  spoken: number
  written: number
  /** What the texts it stands in, and what words like it, are: fitted, about 0, higher is harder. */
  text: number
  kin: number
}

let entries: Map<string, Entry> | undefined

/** The entry of exactly this word. The list is unpacked when the first word is looked up. */
export function entryOf(word: string): Entry | undefined {
  entries ??= unpack()
  return entries.get(word)
}

function unpack(): Map<string, Entry> {
  const unpacked = new Map<string, Entry>()
  const level = (column: string) => column.charCodeAt(unpacked.size) - 65
  let word = ''
  // A capital says how many letters a word shares with the one before: A is none.
  for (const [, shared = '', rest = ''] of list.words.matchAll(/([A-Z])([^A-Z]*)/g)) {
    word = word.slice(0, shared.charCodeAt(0) - 65) + rest
    unpacked.set(word, {
      spoken: level(list.spoken),
      written: level(list.written),
      text: level(topics) - 4,
      kin: level(list.kin) - 4
    })
  }
  for (const everyday of everydayWords) unpacked.set(everyday, { spoken: 16, written: 16, text: -2, kin: -2 })
  return unpacked
}
