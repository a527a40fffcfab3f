import { type Aids, type Draft, isOn, type Rule, type Settings } from '@allclear/core'

/** What rules may ask of a draft beyond its words. Each is large, and is loaded only for drafts that a rule wants it for. */
const makers: { readonly [Aid in keyof Aids]: (draft: Draft, settings: Settings) => Promise<Aids[Aid]> } = {
  reading: async (draft, settings) => (await import('@allclear/reading')).readDraft(draft, settings),
  styles: async (draft) => (await import('@allclear/styles')).readStyles(draft),
  languages: async () => (await import('@allclear/languages')).languages
}

/** The draft with all that these rules want to ask of it. */
export async function withAids(draft: Draft, rules: readonly Rule[], settings: Settings): Promise<Draft> {
  const on = rules.filter((rule) => isOn(rule, draft, settings))
  const aids = Object.keys(makers) as (keyof Aids)[]
  const wanted = aids.filter((aid) => !draft[aid] && on.some(({ wants }) => wants?.[aid]?.(draft)))
  const made = await Promise.all(wanted.map(async (aid) => [aid, await makers[aid](draft, settings)] as const))
  return made.length > 0 ? { ...draft, ...Object.fromEntries(made) } : draft
}
