import { openingTag, rule } from '@allclear/core'
import { cite, citeAxe } from '../sources.ts'
import { fieldsOf, isSearch } from './fields.ts'

export default rule({
  id: 'label-not-shown',
  chapter: 'forms',
  severity: 'warning',
  title: 'Show the label of every field',
  why: 'A title only shows when a mouse rests on the field. People who use touch, keys or their voice never see it.',
  whoItHelps: [
    'people with mobility or dexterity impairments',
    'people with memory, thinking or attention difficulties, including dementia and brain injury',
    'people with low vision'
  ],
  sources: [cite('wcag', '3.3.2 A'), citeAxe('label-title-only')],
  cannotSee: 'Whether words or a picture beside the field already say what it is for.',
  examples: [
    {
      avoid: '«<input name="town" title="Your town">»',
      better: '<label for="town">Your town</label> <input id="town" name="town">',
      in: 'html'
    },
    {
      avoid: '«<input name="ref" aria-describedby="hint" title="Number">» <p id="hint">It has 8 letters.</p>',
      in: 'html'
    },
    { fine: '<label for="town">Your town</label> <input id="town" title="Where you live now">', in: 'html' },
    { fine: '<input type="search" aria-label="Search this site"> <button>Search</button>', in: 'html' }
  ],
  *check(draft) {
    for (const field of fieldsOf(draft))
      if (field.labels.length === 0 && !field.isNamedByAria && field.isNamedByTitle)
        yield {
          place: openingTag(draft, field.element),
          message: 'Show a label beside this field. Not everyone sees a title.',
          ...(isSearch(field) ? { severity: 'suggestion' } : {})
        }
  }
})
