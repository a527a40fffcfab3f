import { type Draft, openingTag, type Place, type Problem } from '@allclear/core'
import type { Element } from 'hast'
import { likeThis } from '../wording/how-many.ts'

interface Habit {
  problem: Problem
  /** What it is met at, each counted once. */
  at: Set<unknown>
}

/** A habit is told once, where it is first met, with how often it is: not again for each paragraph. */
export function habits(): {
  add(name: string, at: unknown, problem: () => Problem): void
  /** The habits, or those whose name passes. */
  told(passes?: (name: string) => boolean): Problem[]
} {
  const found = new Map<string, Habit>()
  return {
    add(name, at, problem) {
      const habit = found.get(name)
      if (habit) habit.at.add(at)
      else found.set(name, { problem: problem(), at: new Set([at]) })
    },
    told: (passes = () => true) =>
      [...found]
        .filter(([name]) => passes(name))
        .map(([, { problem, at }]) => ({ ...problem, message: problem.message + likeThis(at.size) }))
  }
}

/** The tag that sets a look; the words themselves where it is not in the source. */
export function tagOrWords(draft: Draft, element: Element, words: Place | null): Place | null {
  return openingTag(draft, element) ?? words
}
