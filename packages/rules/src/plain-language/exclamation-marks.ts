import { type Block, rule } from '@allclear/core'
import { type Found, search } from '../search.ts'
import { cite } from '../sources.ts'

const pattern = /!+(?![\p{L}\p{N}_=[(])/gu
const closing = /[\p{L}\p{N}.?…)”’"']$/u
const brand = /\bYahoo$/

export default rule({
  id: 'exclamation-marks',
  chapter: 'plain-language',
  severity: 'suggestion',
  title: 'Leave out exclamation marks',
  why: 'They can read as shouting or false cheer. Some screen readers read each one out.',
  whoItHelps: [
    'autistic people',
    'blind people and screen reader users',
    'people with mental health conditions, anxiety or distress'
  ],
  sources: [cite('gov-style', 'exclamation marks'), cite('coga', 'punctuation')],
  examples: [
    { avoid: 'Book now«!!»', better: 'Book now.' },
    { avoid: 'Come along«!» It is free«!»', better: 'Come along. It is free.' },
    { avoid: '## Come along«!»\n\nIt is free«!»', better: '## Come along\n\nIt is free.' },
    { fine: 'Come along! It is free.' },
    { fine: 'Sam said: “Come along! It is free! I love it!”' },
    { fine: 'Write `color: red !important` and `!done`.' }
  ],
  *check(draft) {
    const found = [...search(draft, pattern)].filter(({ block, start }) => {
      const before = block.text.slice(Math.max(0, start - 10), start)
      return closing.test(before) && !brand.test(before)
    })
    // One alone may stand for joy or danger.
    if (found.length === 1 && found[0]?.match[0] === '!') return
    for (const one of found) {
      const instead = insteadOf(one)
      yield {
        place: one.place,
        message: instead === '' ? 'Leave out the exclamation mark.' : 'Use a full stop, not an exclamation mark.',
        ...(instead === undefined ? {} : { suggest: [instead], safe: true })
      }
    }
  }
})

/** A stop at the end of a sentence, nothing at the end of a heading; unknown in the middle of either. */
function insteadOf({ block, start, end }: Found): string | undefined {
  if (/[.?!…]$/.test(block.text.slice(0, start))) return ''
  const after = block.text.slice(end)
  if (after === '' && hasNoStop(block)) return ''
  return /^(?:$|[”’"')]*(?:\s+["“‘(]?[\p{Lu}\p{N}]|\n|$))/u.test(after) ? '.' : undefined
}

function hasNoStop({ kind }: Block): boolean {
  return kind !== 'paragraph' && kind !== 'item' && kind !== 'cell' && kind !== 'caption'
}
