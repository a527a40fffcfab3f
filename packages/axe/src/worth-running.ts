import { type Draft, elements, placeOf, spokenName } from '@allclear/core'
import type { Element } from 'hast'

const onlyAxe = new Set(
  `area audio button details dialog embed fieldset frame iframe input map marquee meter object optgroup option output
  progress select summary svg textarea video`.split(/\s+/)
)

/** Whether a draft has anything that only axe can judge. Loading it takes longer than everything else together. */
export function worthRunning(draft: Draft): boolean {
  if (draft.format === 'text') return false
  return draft.whole || elements(draft).some((element) => isForAxe(draft, element))
}

function isForAxe(draft: Draft, element: Element): boolean {
  if (element.tagName === 'a' && element.properties.href !== undefined && !spokenName(element)) return true
  if (!isTyped(draft, element)) return false
  return onlyAxe.has(element.tagName) || Object.keys(element.properties).some(isInteractive)
}

/** Written as HTML; Markdown's own task lists and footnotes are as good as their processor makes them. */
function isTyped(draft: Draft, element: Element): boolean {
  const place = placeOf(element)
  return place !== null && draft.source[place.start] === '<'
}

function isInteractive(property: string): boolean {
  return /^(?:aria[A-Z]|role$|tabIndex$|accessKey$|contentEditable$)/.test(property)
}
