import {
  ancestors,
  type Draft,
  elementById,
  elements,
  isHidden,
  isWrittenAsHtml,
  oncePer,
  spokenName
} from '@allclear/core'
import type { Element, ElementContent } from 'hast'

export interface Field {
  element: Element
  /** `text` for all that people type, `select` for a list to choose from. */
  type: string
  /** The labels with words that belong to it, in the order they stand. */
  labels: readonly Element[]
  /** It has a name for screen readers that is in no label, as `aria-label` or `title`. */
  isNamedByAria: boolean
  isNamedByTitle: boolean
}

/** What people fill in or choose from, as far as they meet it. */
export const fieldsOf = oncePer((draft: Draft) => draft, readFields)

function readFields(draft: Draft): Field[] {
  // The boxes of a Markdown task list are nobody's fields.
  const found = elements(draft, 'input', 'select', 'textarea').filter(
    (element) => isWrittenAsHtml(draft, element) && isFilledIn(element) && !isHidden(draft, element)
  )
  if (found.length === 0) return []
  const byId = new Map<string, Element[]>()
  const labels = elements(draft, 'label').filter((label) => wordsOf(label) && !isHidden(draft, label))
  for (const label of labels) {
    const id = forOf(label)
    const list = byId.get(id)
    if (list) list.push(label)
    else if (id) byId.set(id, [label])
  }
  const orders = new Map(labels.map((label, index) => [label, index]))
  return found.map((element) => {
    const { id, ariaLabel, ariaLabelledBy, title } = element.properties
    // Where two have the same id, a label finds the first.
    const own = new Set(id && elementById(draft, String(id)) === element ? byId.get(String(id)) : undefined)
    // A label round a field is for that field, unless it says that it is for another.
    for (const parent of ancestors(draft, element)) if (orders.has(parent) && !forOf(parent)) own.add(parent)
    return {
      element,
      type: typeOf(element),
      labels: [...own].sort((one, other) => (orders.get(one) ?? 0) - (orders.get(other) ?? 0)),
      isNamedByAria: [ariaLabel, ariaLabelledBy].some((name) => String(name ?? '').trim() !== ''),
      isNamedByTitle: String(title ?? '').trim() !== ''
    }
  })
}

function isFilledIn(element: Element): boolean {
  return !element.properties.disabled && !/^(?:hidden|submit|reset|button|image)$/.test(typeOf(element))
}

const types = /^(?:checkbox|radio|hidden|submit|reset|button|image|search|range|color|file)$/

function typeOf({ tagName, properties }: Element): string {
  if (tagName === 'select') return 'select'
  const type = String(properties.type ?? '').toLowerCase()
  return tagName === 'input' && types.test(type) ? type : 'text'
}

function forOf(label: Element): string {
  return ([label.properties.htmlFor ?? []].flat()[0] ?? '').toString()
}

/** The nearest fieldset, or what says that it holds a group. Rows of a table have their header. */
export function groupAround(draft: Draft, element: Element): Element | undefined {
  for (const parent of ancestors(draft, element)) {
    const { tagName, properties } = parent
    if (tagName === 'fieldset' || tagName === 'tr' || /^(?:radio)?group$/.test(String(properties.role))) return parent
  }
  return undefined
}

/** The glass beside a search field tells most people what it is. */
export function isSearch({ element, type }: Field): boolean {
  return type === 'search' || /^(?:q|s|query|search)$/i.test(String(element.properties.name))
}

/** What a label says, without what can be chosen in the field that it stands round. */
export function wordsOf(label: Element): string {
  return spokenName({ ...label, children: withoutFields(label.children) })
}

function withoutFields(children: ElementContent[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child]
    if (/^(?:button|select|textarea)$/.test(child.tagName)) return []
    return [{ ...child, children: withoutFields(child.children) }]
  })
}
