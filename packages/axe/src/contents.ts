import { type Draft, elements, isWrittenAsHtml, oncePer, placeOf, spokenName } from '@allclear/core'
import type { Element } from 'hast'

/** What there is in a draft that axe could judge. */
export interface Contents {
  draft: Draft
  elements: readonly Element[]
  /** How many there are of `tag`, `[property]`, `tag[property]`, `role=…`; of `[aria*]`, any ARIA property, and `*`. */
  count(name: string): number
  /** Whether something in the draft may hide some of it. */
  hides: boolean
}

export const contentsOf = oncePer((draft: Draft) => draft, read)

function read(draft: Draft): Contents {
  const own = elements(draft).filter((element) => isForAxe(draft, element))
  const counts = new Map<string, number>()
  const count = (name: string) => counts.get(name) ?? 0
  for (const element of own) for (const name of namesOf(element)) counts.set(name, count(name) + 1)
  const hides =
    ['style', 'noscript', 'details', 'dialog', '[hidden]', '[ariaHidden]', '[inert]'].some(count) ||
    own.some(({ properties: { style } }) => typeof style === 'string' && /display|visib/i.test(style))
  return { draft, elements: own, count, hides }
}

function namesOf({ tagName, properties }: Element): Set<string> {
  const names = new Set(['*', tagName])
  const roles = String(properties.role ?? '')
    .toLowerCase()
    .split(/\s+/)
  for (const role of roles) names.add(`role=${role}`)
  // A table that is there for its looks alone, as in nearly every email.
  const isLayout = tagName === 'table' && /^(?:none|presentation)$/.test(String(properties.role))
  for (const key of Object.keys(properties)) {
    if (isLayout && key === 'role') continue
    names.add(`[${key}]`).add(`${tagName}[${key}]`)
    if (/^aria/i.test(key)) names.add('[aria*]')
  }
  return names
}

/** Written as HTML. What a processor puts in is as good as the processor makes it, but for what the writer left empty. */
function isForAxe(draft: Draft, element: Element): boolean {
  const place = placeOf(element)
  if (!place) return ['html', 'head', 'body'].includes(element.tagName)
  return isWrittenAsHtml(draft, element) || (/^(?:a|th|h[1-6])$/.test(element.tagName) && !spokenName(element))
}
