import type { Element } from 'hast'

/** What a draft says about how it looks, worked out of its own style sheets and style attributes, without a browser. */
export interface Styles {
  /**
   * What a property comes to for an element: declared, inherited, or what browsers do by themselves. Lengths that can be
   * worked out are in px, colours are `rgb(r, g, b)` or `rgb(r, g, b, a)`, and the rest is as CSS writes it, in lower case.
   */
  value(element: Element, property: string): string
  /** Whether nothing outside of the draft can change that value, such as a style sheet we do not have. */
  isSure(element: Element, property: string): boolean
}
