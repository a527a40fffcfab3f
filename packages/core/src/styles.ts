import type { Element } from 'hast'
import type { Draft } from './draft.ts'
import { elements } from './elements.ts'
import { oncePer } from './once-per.ts'

/** What a draft says about how it looks, worked out of its own style sheets and style attributes, without a browser. */
export interface Styles {
  /**
   * What a property comes to for an element: declared, inherited, or what browsers do by themselves. Lengths that can be
   * worked out are in px, colours are `rgb(r, g, b)` or `rgba(r, g, b, a)`, and the rest is as CSS writes it, in lower
   * case. What only holds while somebody points at it, or on paper, or on a dark or a small screen, is left out.
   */
  value(element: Element, property: string): string
  /** Whether nothing outside of the draft can change that value, such as a style sheet we do not have. */
  isSure(element: Element, property: string): boolean
}

const oldAttributes = ['align', 'background', 'bgColor', 'link', 'style', 'text']

/** Whether a draft says anything at all about its looks: most do not, and then nothing needs working out. */
export const hasOwnStyles = oncePer(
  ({ tree }: Draft) => tree,
  (draft) =>
    elements(draft).some(
      ({ tagName, properties }) =>
        tagName === 'style' || tagName === 'font' || oldAttributes.some((name) => properties[name] !== undefined)
    )
)

/** Whether style sheets that we do not have may say more of its looks. */
export function hasSheetsElsewhere(draft: Draft): boolean {
  const sheets = elements(draft, 'style').map(({ children }) =>
    children.map((child) => (child.type === 'text' ? child.value : '')).join('')
  )
  return (
    sheets.some((css) => /@import/i.test(css)) ||
    elements(draft, 'link').some(({ properties: { rel } }) => /stylesheet/i.test(String(rel)))
  )
}
