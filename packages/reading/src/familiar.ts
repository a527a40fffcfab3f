import { daleChall } from 'dale-chall'
import { spache } from 'spache'
import { spellings } from './spelling.ts'
import { stems } from './stems.ts'

const forms = (list: readonly string[]) => new Set(list.map((word) => word.toLowerCase()))
let lists: { daleChall: Set<string>; spache: Set<string> } | undefined

/** Whether a word, one of its forms or its spelling elsewhere is on a list that most children know. */
export function isFamiliar(word: string, list: 'daleChall' | 'spache'): boolean {
  lists ??= { daleChall: forms(daleChall), spache: forms(spache) }
  const known = lists[list]
  return spellings(word).some((one) => known.has(one) || stems(one).some((stem) => known.has(stem)))
}
