import { elements, openingTag, rule } from '@allclear/core'
import type { Element } from 'hast'
import { hasPlaceholder } from '../placeholders.ts'
import { cite } from '../sources.ts'
import { fieldsOf, groupAround, wordsOf } from './fields.ts'

export default rule({
  id: 'same-label-twice',
  chapter: 'forms',
  severity: 'warning',
  title: 'Give each field a label of its own',
  why: 'When two fields have the same label, nobody can tell which is which. People who listen to a form hear only the label.',
  whoItHelps: [
    'blind people and screen reader users',
    'people with memory, thinking or attention difficulties, including dementia and brain injury',
    'everyone'
  ],
  sources: [cite('wcag', '2.4.6 AA; 3.3.2 A')],
  cannotSee: 'Whether two labels that differ still mean the same.',
  examples: [
    {
      avoid: '<label>Phone <input name="home"></label> «<label>»Phone <input name="mobile"></label>',
      better: '<label>Home phone <input name="home"></label> <label>Mobile phone <input name="mobile"></label>',
      in: 'html'
    },
    {
      avoid:
        '<input type="radio" name="day" id="a"> <label for="a">Monday</label> <input type="radio" name="day" id="b"> «<label for="b">»Monday</label>',
      in: 'html'
    },
    { fine: '<h2>You</h2> <label>Name <input></label> <h2>Your carer</h2> <label>Name <input></label>', in: 'html' },
    {
      fine: '<fieldset><legend>You</legend><label>Name <input></label></fieldset><fieldset><legend>Your carer</legend><label>Name <input></label></fieldset>',
      in: 'html'
    },
    {
      fine: '<div role="group" aria-label="Born"><label>Day <input></label></div><div role="group" aria-label="Seen"><label>Day <input></label></div>',
      in: 'html'
    },
    { fine: '<label>Name {{ one }} <input></label> <label>Name {{ two }} <input></label>', in: 'html' },
    {
      fine: '<label><input type="radio" name="walk"> Yes</label> <label><input type="radio" name="drive"> Yes</label>',
      in: 'html'
    }
  ],
  *check(draft) {
    const fields = new Map(fieldsOf(draft).map((field) => [field.element, field]))
    if (fields.size < 2) return
    let seen = new Set<string>()
    let last: Element | undefined
    for (const element of elements(draft, ...parts, 'input', 'select', 'textarea')) {
      const field = fields.get(element)
      // What stands between two fields tells them apart: a heading, a question, the next row.
      if (!field) {
        if (isPart.has(element.tagName)) seen = new Set()
        continue
      }
      const group = groupAround(draft, element)
      if (group !== last) seen = new Set()
      last = group
      const [label] = field.labels
      if (!label || field.labels.length > 1 || field.isNamedByAria || hasPlaceholder(wordsOf(label))) continue
      const isChoice = field.type === 'checkbox' || field.type === 'radio'
      const key = `${wordsOf(label).toLowerCase()} ${isChoice ? element.properties.name : ''}`
      if (seen.has(key))
        yield {
          place: openingTag(draft, label),
          message: 'Give this field a label of its own. Another field here has the same one.'
        }
      seen.add(key)
    }
  }
})

const parts = [
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'legend', 'fieldset', 'summary', 'caption'],
  ...['article', 'dialog', 'form', 'section', 'table', 'tr', 'li']
]
const isPart = new Set(parts)
