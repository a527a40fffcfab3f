import { type Draft, oncePer } from '@allclear/core'
import { says } from '../search.ts'

const hasRead =
  /\bI (?:confirm (?:that )?)?(?:I )?(?:have|['’]ve) (?:been given|had|read|received|seen)\b[^.\n]{0,60}\b(?:information (?:sheet|leaflet|booklet)|leaflet|PIS)\b/i

/** Whether people sign that they have read the sheet that tells them all: a form says little more itself. */
export const hasSeparateSheet = oncePer(
  (draft: Draft) => draft,
  (draft) => draft.kind === 'consent' && says(draft, hasRead)
)
