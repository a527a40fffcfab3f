import {
  type Aids,
  type Draft,
  elements,
  hasSheetsElsewhere,
  type NotChecked,
  type Rule,
  type Settings
} from '@allclear/core'

/** What rules may ask of a draft beyond its words. Each is large, and is loaded only for drafts that a rule wants it for. */
const makers: { readonly [Aid in keyof Aids]: (draft: Draft, settings: Settings) => Promise<Aids[Aid]> } = {
  reading: async (draft, settings) => (await import('@allclear/reading')).readDraft(draft, settings),
  styles: async (draft) => (await import('@allclear/styles')).readStyles(draft),
  languages: async () => (await import('@allclear/languages')).languages
}

/** What a page looks like takes long to work out, and much memory: no letter or page that people read is so large. */
const mostElements = 50_000

/** Said only when it is so: the first number to be written with commas takes longer than a short draft. */
function tooLarge(): NotChecked {
  return {
    what: 'colours, sizes and other looks',
    why: `the draft has more than ${mostElements.toLocaleString('en-GB')} elements`
  }
}

/** The draft with all that the rules that are on want to ask of it. */
export async function withAids(draft: Draft, on: readonly Rule[], settings: Settings): Promise<Draft> {
  const aids = Object.keys(makers) as (keyof Aids)[]
  const wanted = aids.filter((aid) => !draft[aid] && on.some(({ wants }) => wants?.[aid]?.(draft)))
  const isTooLarge = wanted.includes('styles') && elements(draft).length > mostElements
  const left = wanted.filter((aid) => aid !== 'styles' || !isTooLarge)
  const made = await Promise.all(left.map(async (aid) => [aid, await makers[aid](draft, settings)] as const))
  const unseen = isTooLarge ? [tooLarge()] : looksElsewhere(draft, on)
  if (made.length === 0 && unseen.length === 0) return draft
  const notChecked = [...draft.notChecked, ...unseen]
  return { ...draft, notChecked, ...Object.fromEntries(made) }
}

/** A page whose colours are in another file has not been found to have good ones. */
function looksElsewhere(draft: Draft, on: readonly Rule[]): NotChecked[] {
  const isAsked = draft.format === 'html' && !draft.styles && on.some(({ wants }) => wants?.styles)
  return isAsked && hasSheetsElsewhere(draft)
    ? [{ what: 'colours and sizes from other style sheets', why: 'only the draft itself is read' }]
    : []
}
