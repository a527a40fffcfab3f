import { type Block, type Draft, oncePer, type Settings } from '@allclear/core'
import { wordsInAll } from '../sentences/count-words.ts'

const greeting = /^(?:Dear|Hello|Hi|Good (?:morning|afternoon))\b/i
const signOff =
  /^(?:(?:Yours|(?:With )?(?:Kind|Kindest|Warm|Best))\s+(?:sincerely|faithfully|truly|regards|wishes)|Many thanks|Regards)\b/i
/** How a letter from one doctor to another begins. */
export const toDoctor = /^Dear (?:Dr|Doctor|Colleagues?|GP)\b/i
// About the shortest leaflet or poster that stands by itself.
const wordsOfAWhole = 60

/** Whether a draft is all there, so that something missing from it is really missing: not a snippet of a page or letter. */
export const isComplete = oncePer((draft: Draft) => draft, readComplete)

function readComplete(draft: Draft): boolean {
  // Of a page in another language nothing is read, so nothing can be missed.
  if (!/^en\b/i.test(draft.lang)) return false
  if (draft.kind === 'letter' || draft.kind === 'email')
    return draft.blocks.some(({ text }) => greeting.test(text)) || signOffOf(draft) !== undefined
  if (draft.kind === 'web-page') return draft.whole
  return wordsInAll(draft.blocks) >= wordsOfAWhole
}

/** Whether patients or the public read it: no letter or email from one doctor to another, and none for staff. */
export function isForPublic({ blocks, kind }: Draft, { audience }: Settings): boolean {
  return audience !== 'staff' && !(/^(?:letter|email)$/.test(kind) && blocks.some(({ text }) => toDoctor.test(text)))
}

/** The line that greets the reader. */
export function greetingOf({ blocks }: Draft): Block | undefined {
  return blocks.find(({ text }) => greeting.test(text))
}

/** The block where the writer says goodbye. */
export function signOffOf({ blocks }: Draft): Block | undefined {
  return blocks.findLast(({ text }) => signOff.test(text))
}

/** The blocks between the greeting and the sign-off, or all where there are none: a letterhead is no part of what a letter says. */
export function bodyOf(draft: Draft): Block[] {
  const from = draft.blocks.findIndex(({ text }) => greeting.test(text))
  const end = signOffOf(draft)
  const to = end ? draft.blocks.indexOf(end) : draft.blocks.length
  return draft.blocks.slice(Math.max(from, 0), to)
}
