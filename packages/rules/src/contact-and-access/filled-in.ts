import type { Draft } from '@allclear/core'

/** Whether a template has a place to fill in whose name says what it holds, such as `((opening hours))` or a footer. */
export function isFilledIn({ blocks, source }: Draft, about: RegExp): boolean {
  return blocks.some(({ masked, text, place }) =>
    masked.some(({ start, end }) => {
      const written = text[start] === '\uE000' ? place(start, end) : null
      return written !== null && about.test(source.slice(written.start, written.end))
    })
  )
}
