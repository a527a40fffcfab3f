import { openingTag, rule } from '@allclear/core'
import { cite, citeAxe } from '../sources.ts'
import { fieldsOf } from './fields.ts'

export default rule({
  id: 'two-labels-on-one-field',
  chapter: 'forms',
  severity: 'suggestion',
  title: 'Give each field one label',
  why: 'Some screen readers say only one of two labels. People may hear the one that tells them least.',
  whoItHelps: ['blind people and screen reader users', 'people with mobility or dexterity impairments'],
  sources: [cite('wcag', '3.3.2 A'), citeAxe('form-field-multiple-labels')],
  cannotSee: 'Which of the labels says best what to type.',
  examples: [
    {
      avoid:
        '<label for="born">Date of birth</label> <input id="born"> «<label for="born">»As on your passport</label>',
      better:
        '<label for="born">Date of birth</label> <input id="born" aria-describedby="hint"> <span id="hint">As on your passport</span>',
      in: 'html'
    },
    { avoid: '<label>Post code «<label for="code">»Where you live</label> <input id="code"></label>', in: 'html' },
    { fine: '<label for="born">Date of birth <input id="born"></label>', in: 'html' },
    {
      fine: '<input type="checkbox" id="text"> <label for="text">Text me</label> <label for="text"></label>',
      in: 'html'
    },
    {
      fine: '<label for="am">Morning</label> <input type="radio" id="am"> <label for="pm">Afternoon</label> <input type="radio" id="pm">',
      in: 'html'
    }
  ],
  *check(draft) {
    for (const { labels } of fieldsOf(draft))
      for (const label of labels.slice(1))
        yield {
          place: openingTag(draft, label),
          message: 'Keep one label for this field, and make the other a hint with aria-describedby.'
        }
  }
})
