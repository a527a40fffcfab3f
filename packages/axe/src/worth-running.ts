import { type Draft, elements, placeOf, spokenName } from '@allclear/core'
import type { Element } from 'hast'

/** What an axe rule could complain of. Where we do not know, anything that is more than text. */
const subjects: Record<string, (element: Element, draft: Draft) => boolean> = {
  'html-has-lang': ({ tagName }) => tagName === 'html',
  label: (element, draft) => /^(?:input|select|textarea)$/.test(element.tagName) && isTyped(draft, element),
  'link-name': (element) => isLink(element) && !spokenName(element)
}

const moreThanText = new Set(
  `area audio button details dialog embed fieldset frame html iframe input map marquee meter object optgroup option
  output progress select summary svg textarea video`.split(/\s+/)
)

/** Whether a draft has anything that one of these axe rules could judge. Loading axe takes longer than all else together. */
export function worthRunning(draft: Draft, rules: readonly string[]): boolean {
  if (draft.format === 'text') return false
  return elements(draft).some((element) =>
    rules.some((id) => {
      const isSubject = subjects[id]
      return isSubject ? isSubject(element, draft) : isForAxe(draft, element)
    })
  )
}

function isForAxe(draft: Draft, element: Element): boolean {
  if (isLink(element) && !spokenName(element)) return true
  if (!isTyped(draft, element)) return element.tagName === 'html'
  return moreThanText.has(element.tagName) || Object.keys(element.properties).some(isInteractive)
}

function isLink({ tagName, properties }: Element): boolean {
  return (tagName === 'a' && properties.href !== undefined) || properties.role === 'link'
}

/** Written as HTML; Markdown's own task lists and footnotes are as good as their processor makes them. */
function isTyped(draft: Draft, element: Element): boolean {
  const place = placeOf(element)
  return place !== null && draft.source[place.start] === '<'
}

function isInteractive(property: string): boolean {
  return /^(?:aria[A-Z]|role$|tabIndex$|accessKey$|contentEditable$)/.test(property)
}
