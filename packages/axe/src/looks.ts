import type { Styles } from '@allclear/core'
import type { Element } from 'hast'

/** What axe reads of a `CSSStyleDeclaration`. */
type Looks = Pick<CSSStyleDeclaration, 'getPropertyValue' | 'position' | 'overflow'>

/** How the elements of a page look, from what is known of the draft's: jsdom takes half of all time to work it out. */
export function createLooks(
  styles: Styles,
  elementOf: (element: globalThis.Element) => Element | undefined
): (element: globalThis.Element, pseudo?: string | null) => Looks {
  const kept = new WeakMap<globalThis.Element, Looks>()
  return (element, pseudo) => {
    if (pseudo) return nothing
    const looks = kept.get(element) ?? looksOf(element)
    kept.set(element, looks)
    return looks
  }

  function looksOf(element: globalThis.Element): Looks {
    const origin = elementOf(element)
    if (!origin) return nothing
    // axe takes the title of a drawing for hidden if it looks as a page's title does.
    const isTitle = element.localName === 'title' && element.parentElement?.localName !== 'head'
    return {
      getPropertyValue: (property) => (isTitle && property === 'display' ? 'inline' : styles.value(origin, property)),
      get position() {
        return styles.value(origin, 'position')
      },
      get overflow() {
        return styles.value(origin, 'overflow')
      }
    }
  }
}

const start: Record<string, string> = { content: 'none', display: 'block', direction: 'ltr', visibility: 'visible' }
const nothing: Looks = {
  getPropertyValue: (property) => start[property] ?? '',
  position: 'static',
  overflow: 'visible'
}
