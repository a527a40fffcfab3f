import {
  blocksOf,
  type Draft,
  elements,
  isFurniture,
  isHidden,
  oncePer,
  openingTag,
  type Place,
  spokenName,
  textOf
} from '@allclear/core'
import type { Element } from 'hast'

export interface Heading {
  element: Element
  level: number
  /** What a screen reader calls it. */
  name: string
}

/** The headings people meet, in order. Read once for all rules about headings. */
export const headingsOf = oncePer(
  (draft: Draft) => draft,
  (draft): readonly Heading[] =>
    elements(draft).flatMap((element) => {
      const level = levelOf(element)
      if (!level || isHidden(draft, element)) return []
      return [{ element, level, name: spokenName(element, draft) }]
    })
)

/** The headings written for this page, and not those of its menus or its footer. */
export function headingsInText(draft: Draft): Heading[] {
  return headingsOf(draft).filter(({ element }) => !isFurniture(draft, element))
}

/** From 1 to 6; `undefined` for what is no heading. */
export function levelOf({ tagName, properties: { role, ariaLevel } }: Element): number | undefined {
  if (role === undefined ? !/^h[1-6]$/.test(tagName) : String(role) !== 'heading') return undefined
  // A heading that does not say its level is at level 2.
  return Number(ariaLevel ?? (/^h[1-6]$/.test(tagName) ? tagName.slice(1) : 2)) || undefined
}

/** The words of a heading; its tag where they are not read. */
export function placeOfHeading(draft: Draft, element: Element): Place | null {
  const block = blocksOf(draft, element).find(({ kind }) => kind !== 'title' && kind !== 'label')
  return block?.place(0, block.text.length) ?? textOf(draft, element)?.place ?? openingTag(draft, element)
}
