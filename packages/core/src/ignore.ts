import type { Comment } from 'hast'
import { visit } from 'unist-util-visit'
import { location } from 'vfile-location'
import type { Draft } from './draft.ts'
import { type Place, placeOf } from './place.ts'
import { type Problem, type Rule, rule } from './rule.ts'

/** Speaks about the comments that tell allclear to leave something alone. It runs after all others. */
export const ignoreComment: Rule = rule({
  id: 'ignore-comment',
  chapter: 'structure',
  severity: 'warning',
  title: 'Say why a finding is ignored, and clear up when it has gone',
  why: 'The next person needs to know who decided, and why. A comment that ignores nothing hides the next fault.',
  whoItHelps: ['everyone'],
  sources: [],
  examples: [
    {
      avoid: '«<!-- allclear-ignore-next-line complex-word -->»\n\nWe will utilise it.'
    },
    { fine: 'A page with no such comments.' },
    { fine: '<!-- A note to the editor. -->\n\nA page with another comment.' }
  ],
  check: () => []
})

interface Directive {
  /** A name that nobody knows does nothing, and is told. */
  what: 'next-line' | 'disable' | 'enable' | 'unknown'
  name: string
  ids: string[]
  reason: string
  place: Place | null
  used: boolean
  /** The stretch of source it speaks for. */
  from: number
  to: number
  /** Where it ends earlier for one of its rules. */
  ends: Map<string, number>
}

const directive = /^\s*allclear-([\w-]+)([^:]*)(?::([\s\S]*))?$/i
const names = new Map([
  ['ignore-next-line', 'next-line'],
  ['disable', 'disable'],
  ['enable', 'enable']
] as const)

/** A line that nothing can be found in: a blank one, in a quotation too, or one with nothing but such a comment. */
const skipped = /^[\s>]*(?:<!--\s*allclear-.*-->\s*)?$/i

export interface Ignores {
  /** Whether somebody decided to leave this alone. */
  covers(ruleId: string, place: Place | null): boolean
  /** What is wrong with the comments themselves, once all findings have been asked about. */
  problems(): Problem[]
}

/** `ran` holds the ids of the rules that ran: a comment about another rule is not unused. */
export function readIgnores(draft: Draft, rules: readonly Rule[], ran: ReadonlySet<string>): Ignores {
  const directives = readDirectives(draft)
  return {
    covers(ruleId, place) {
      if (!place) return false
      let covered = false
      for (const one of directives) {
        if (one.what === 'enable' || one.what === 'unknown' || !one.reason || !one.ids.includes(ruleId)) continue
        if (place.start < one.from || place.start >= (one.ends.get(ruleId) ?? one.to)) continue
        one.used = true
        covered = true
      }
      return covered
    },
    problems() {
      const problems: Problem[] = []
      for (const { what, name, ids, reason, place, used } of directives) {
        const strange = ids.find((id) => id !== ignoreComment.id && !rules.some((one) => one.id === id))
        if (what === 'unknown')
          problems.push({
            place,
            message: `There is no comment called allclear-${name}. Use allclear-ignore-next-line, allclear-disable or allclear-enable.`
          })
        else if (ids.length === 0)
          problems.push({ place, message: 'Name the rule to ignore, then a colon and the reason.' })
        else if (strange !== undefined)
          problems.push({ place, message: `There is no rule called “${strange}”. Check its name.` })
        else if (what === 'enable') continue
        else if (!reason)
          problems.push({ place, message: 'Say why after a colon. Without a reason nothing is ignored.' })
        else if (!used && ids.every((id) => ran.has(id)))
          problems.push({ place, message: 'Remove this comment. There is nothing left for it to ignore.' })
      }
      return problems
    }
  }
}

function readDirectives(draft: Draft): Directive[] {
  const directives: Directive[] = []
  if (!/allclear-/i.test(draft.source)) return directives
  const lines = location(draft.source)
  visit(draft.tree, 'comment', (comment: Comment) => {
    const match = directive.exec(comment.value)
    if (!match) return
    const [, name = '', listed = '', reason = ''] = match
    const place = placeOf(comment)
    const one: Directive = {
      what: names.get(name.toLowerCase() as 'disable') ?? 'unknown',
      name,
      ids: listed.split(/[\s,]+/).filter(Boolean),
      reason: reason.trim(),
      place,
      used: false,
      from: place?.end ?? 0,
      to: draft.source.length + 1,
      ends: new Map()
    }
    if (one.what === 'next-line') one.to = place ? endOfNextLine(draft.source, place.end) : 0
    if (one.what === 'enable' && place) {
      for (const earlier of directives) {
        if (earlier.what !== 'disable') continue
        for (const id of earlier.ids)
          if (one.ids.includes(id) && !earlier.ends.has(id)) earlier.ends.set(id, place.start)
      }
    }
    directives.push(one)
  })
  return directives

  /** Blank lines between the comment and what it speaks for do not count, nor do other comments. */
  function endOfNextLine(source: string, end: number): number {
    const point = lines.toPoint(end)
    if (!point) return source.length
    let line = point.line + 1
    for (;;) {
      const start = lines.toOffset({ line, column: 1 })
      if (start === undefined) return source.length + 1
      const next = lines.toOffset({ line: line + 1, column: 1 })
      if (next === undefined) return source.length + 1
      if (!skipped.test(source.slice(start, next))) return next
      line++
    }
  }
}
