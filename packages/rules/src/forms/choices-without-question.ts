import { ancestors, type Draft, elements, groupBy, openingTag, rule, spokenName } from '@allclear/core'
import type { Element } from 'hast'
import { cite } from '../sources.ts'
import { type Field, fieldsOf, groupAround } from './fields.ts'

export default rule({
  id: 'choices-without-question',
  chapter: 'forms',
  severity: 'warning',
  title: 'Keep choices together with their question',
  why: 'People who listen to a form hear “Yes” and “No” but not the question. A fieldset with a legend says both.',
  whoItHelps: [
    'blind people and screen reader users',
    'people with memory, thinking or attention difficulties, including dementia and brain injury'
  ],
  sources: [cite('wcag', '1.3.1 A; 3.3.2 A')],
  cannotSee: 'Whether tick boxes with different names belong together.',
  examples: [
    {
      avoid:
        '<p>Do you need parking?</p> «<input type="radio" name="car" id="y">» <label for="y">Yes</label> <input type="radio" name="car" id="n"> <label for="n">No</label>',
      better:
        '<fieldset><legend>Do you need parking?</legend> <input type="radio" name="car" id="y"> <label for="y">Yes</label> <input type="radio" name="car" id="n"> <label for="n">No</label></fieldset>',
      in: 'html'
    },
    {
      avoid:
        '«<fieldset class="days">»<label><input type="checkbox" name="day"> Monday</label> <label><input type="checkbox" name="day"> Friday</label></fieldset>',
      in: 'html'
    },
    {
      fine: '<div role="radiogroup" aria-label="Parking"><label><input type="radio" name="car"> Yes</label> <label><input type="radio" name="car"> No</label></div>',
      in: 'html'
    },
    { fine: '<label><input type="checkbox" name="agree"> I agree to be contacted</label>', in: 'html' },
    {
      fine: '<table><tr><th>Pain</th><td><input type="radio" name="p" aria-label="Pain: none"></td><td><input type="radio" name="p" aria-label="Pain: bad"></td></tr></table>',
      in: 'html'
    },
    { fine: '- [ ] Bring your letter\n- [ ] Bring your glasses' }
  ],
  *check(draft) {
    const asked = new Set<Element>()
    for (const [first, second] of groupsOf(draft)) {
      // A choice without a label has a rule of its own.
      if (!first || !second || first.labels.length === 0) continue
      const group = groupAround(draft, first.element)
      if (group && (hasQuestion(group) || asked.has(group))) continue
      if (group) asked.add(group)
      yield {
        place: openingTag(draft, group ?? first.element),
        message: group
          ? 'Add a legend to this fieldset that asks the question.'
          : 'Put these choices in a fieldset, with a legend that asks the question.'
      }
    }
  }
})

/** Choices of one kind with the same name in the same form. */
function groupsOf(draft: Draft): Iterable<Field[]> {
  const forms = new Map(elements(draft, 'form').map((form, index) => [form, index]))
  const choices = fieldsOf(draft).filter(
    (field) => field.element.properties.name && /^(?:radio|checkbox)$/.test(field.type) && !saysAll(field)
  )
  return groupBy(choices, ({ element, type }) => {
    const form = forms.size > 0 ? [...ancestors(draft, element)].find((parent) => forms.has(parent)) : undefined
    return `${form ? forms.get(form) : ''} ${type} ${element.properties.name}`
  }).values()
}

/** Its own name may hold the question and the answer. */
function saysAll({ element: { properties } }: Field): boolean {
  return properties.ariaLabel !== undefined || properties.ariaLabelledBy !== undefined
}

function hasQuestion({ tagName, properties, children }: Element): boolean {
  if (tagName === 'tr' || properties.ariaLabel || properties.ariaLabelledBy || properties.title) return true
  return children.some((child) => child.type === 'element' && child.tagName === 'legend' && spokenName(child) !== '')
}
