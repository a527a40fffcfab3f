import {
  type Block,
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

export interface Link {
  element: Element
  /** Where it goes, as written. */
  href: string
  /** What a screen reader calls it. */
  name: string
}

/** The links people meet, but for those that are made to be buttons. Read once for all rules about links. */
export const linksOf = oncePer(
  (draft: Draft) => draft,
  (draft): readonly Link[] =>
    elements(draft, 'a', 'area').flatMap((element) => {
      const { href, xLinkHref, role } = element.properties
      const to = href ?? xLinkHref
      if (to === undefined || (role !== undefined && String(role) !== 'link') || isHidden(draft, element)) return []
      return [{ element, href: String(to).trim(), name: spokenName(element, draft) }]
    })
)

/** The links in what was written for this page: not its menus, its footer or its ways to share it. */
export const linksInText = oncePer(
  (draft: Draft) => draft,
  (draft): readonly Link[] => linksOf(draft).filter(({ element }) => !isFurniture(draft, element))
)

export function isInLink({ spans }: Block, at: number): boolean {
  return spans.some(({ element, start, end }) => element.tagName === 'a' && start <= at && at < end)
}

/** A link past the menu, of which the rules for whoever builds the page tell. */
export function isSkipLink(name: string): boolean {
  return /^(?:skip|jump) (?:to|over|past)\b|^skip (?:[\w ]+ )?(?:navigation|menu|header|links)$/i.test(name)
}

export interface Words {
  block: Block
  start: number
  end: number
  place: Place | null
}

/** A link's own words without the arrows around them, or the alternative text of the picture it holds. */
export function wordsOf(draft: Draft, link: Element): Words | undefined {
  const found = textOf(draft, link)
  const letters = found ? [...found.text.matchAll(/[\p{L}\p{N}]+/gu)] : []
  const [first] = letters
  const last = letters.at(-1)
  if (!found || !first || !last) return pictureOf(draft, link)
  const start = found.start + first.index
  const until = last.index + last[0].length
  // A bracket that was opened belongs to them.
  const closes = found.text[until] === ')' && found.text.slice(0, until).includes('(')
  const end = found.start + until + (closes ? 1 : 0)
  return { block: found.block, start, end, place: found.block.place(start, end) }
}

function pictureOf(draft: Draft, parent: Element): Words | undefined {
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    const block = blocksOf(draft, child).find(({ kind }) => kind === 'alt')
    if (block) return { block, start: 0, end: block.text.length, place: block.place(0, block.text.length) }
    const deeper = pictureOf(draft, child)
    if (deeper) return deeper
  }
  return undefined
}

/** The id that a link to a part of the page names. Not everybody encodes it as browsers want it. */
export function fragmentOf(href: string): string {
  const written = href.replace(/^#/, '')
  try {
    return decodeURIComponent(written)
  } catch {
    return written
  }
}

/** The place of a link's words, or of its tag where it has none that are read. */
export function placeOfLink(draft: Draft, { element }: Pick<Link, 'element'>): Place | null {
  return wordsOf(draft, element)?.place ?? openingTag(draft, element)
}
