import { type Block, blocksOf, type Draft } from '@allclear/core'
import type { Element } from 'hast'

/** The text that each item of a list begins with. */
export function itemsOf(draft: Draft, list: Element): Block[] {
  return childrenOf(list)
    .filter(({ tagName }) => tagName === 'li')
    .flatMap((item) =>
      [item, ...childrenOf(item)]
        .flatMap((one) => blocksOf(draft, one).filter(({ kind }) => kind === 'item'))
        .slice(0, 1)
    )
}

function childrenOf({ children }: Element): Element[] {
  return children.filter((child): child is Element => child.type === 'element')
}
