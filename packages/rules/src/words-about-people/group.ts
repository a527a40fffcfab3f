import type { Hit } from '@allclear/core'
import { standsAlone } from '../wording/stands-alone.ts'
import { people } from '../words/people.ts'

// “the sick and elderly” and “the deaf and their friends” are people; “the poor and slow service” is not.
const alsoPeople = new Set(
  `aged anyone blind carers deaf disabled dying elderly families frail handicapped hard her his homeless infirm mentally
  needy old others our partially people poor sick the their those vulnerable visually young your`.split(/\s+/)
)
const groups = new Set(people('the disabled', 'the elderly', 'the vulnerable').map(({ words }) => words))

/** “the elderly”, said of people: not “the elderly man”. */
export function isGroup(hit: Hit): boolean {
  return standsAlone(hit, (word) => alsoPeople.has(word))
}

/** Words that `disabled-as-mass-noun` finds with the “the” before them, so that no other rule does. */
export function isInGroup(hit: Hit): boolean {
  const before = hit.sentence.words[hit.from - 1]
  return before?.lower === 'the' && groups.has(`the ${hit.phrase.words}`) && isGroup(hit)
}
