import type { Element } from 'hast'
import type { Draft } from './draft.ts'
import { elementById } from './elements.ts'
import { spokenName } from './spoken-name.ts'

const judged = 'role|lang|xml:?lang|autocomplete|alt|title|tabindex|accesskey|aria-?\\w+'
const isJudged = new RegExp(`^(?:${judged})$`, 'i')
// How Vue, Alpine, Angular and Knockout write that a script puts in words, or an attribute.
const bound = new RegExp(
  `^(?:(?:v-bind|x-bind)?:|\\[(?:attr\\.)?|ng-attr-|th:)(?:${judged})\\]?$|^(?:v-(?:text|html|bind)|x-(?:text|html|bind)|ng-bind(?:-html)?|th:u?text|data-?bind|data-?i18n)$`,
  'i'
)
// A placeholder of a template, as the readers leave it, or PHP.
const template = /\uE000|<\?/

/** A template or a script fills in the words or the attributes that a rule would judge this element by. */
export function isFilledInLater(element: Element): boolean {
  return (
    Object.entries(element.properties).some(
      ([name, value]) => bound.test(name) || (isJudged.test(name) && template.test([value].flat().join(' ')))
    ) || isWordsLater(element)
  )
}

/** No words yet, but a place for them. */
function isWordsLater(element: Element): boolean {
  return element.children.some(holdsPlace) && spokenName(element) === ''
}

function holdsPlace(node: Element['children'][number]): boolean {
  if (node.type !== 'element') return false
  return (
    node.tagName === 'slot' ||
    Object.keys(node.properties).some((name) => bound.test(name)) ||
    node.children.some(holdsPlace)
  )
}

/** What it points at by id is not in the draft, and may be in the rest of the page that the draft is a piece of. */
export function pointsOutside(draft: Draft, { properties }: Element): boolean {
  if (draft.whole) return false
  const { ariaLabelledBy, ariaControls, ariaDescribedBy, ariaOwns, ariaActiveDescendant } = properties
  return [ariaLabelledBy, ariaControls, ariaDescribedBy, ariaOwns, ariaActiveDescendant]
    .flat()
    .some((ids) => typeof ids === 'string' && ids.split(/\s+/).some((id) => id && !elementById(draft, id)))
}
