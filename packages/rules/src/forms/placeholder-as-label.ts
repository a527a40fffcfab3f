import { openingTag, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { fieldsOf, isSearch } from './fields.ts'

export default rule({
  id: 'placeholder-as-label',
  chapter: 'forms',
  severity: 'warning',
  title: 'Put the label beside the field, not in it',
  why: 'Words inside a field go away as soon as people type. Then nobody can check what was asked.',
  whoItHelps: [
    'people with memory, thinking or attention difficulties, including dementia and brain injury',
    'people with low vision',
    'people with a learning disability'
  ],
  sources: [cite('wcag', '3.3.2 A'), cite('coga', 'labels')],
  cannotSee: 'Whether words beside the field are meant as its label.',
  examples: [
    {
      avoid: '«<input name="name" placeholder="Your name">»',
      better: '<label for="name">Your name</label> <input id="name" name="name">',
      in: 'html'
    },
    { avoid: '«<textarea name="needs" placeholder="Tell us what you need">»</textarea>', in: 'html' },
    { avoid: '«<input type="search" name="q" placeholder="Search">»', in: 'html' },
    { fine: '<label>Your email <input type="email" placeholder="sam@example.com"></label>', in: 'html' },
    { fine: '<input type="search" aria-label="Search this site" placeholder="Search">', in: 'html' },
    { fine: '<input name="day" placeholder="">', in: 'html' }
  ],
  *check(draft) {
    for (const field of fieldsOf(draft)) {
      const { element, labels, isNamedByAria, isNamedByTitle } = field
      if (labels.length > 0 || isNamedByAria || isNamedByTitle) continue
      if (!String(element.properties.placeholder ?? '').trim()) continue
      yield {
        place: openingTag(draft, element),
        message: 'Put a label beside this field. The words inside it go away when people type.',
        ...(isSearch(field) ? { severity: 'suggestion' } : {})
      }
    }
  }
})
