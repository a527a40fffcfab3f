import { axe, rule } from '@allclear/core'
import { cite, citeAxe } from '../sources.ts'

export default rule({
  id: 'field-without-label',
  chapter: 'forms',
  severity: 'error',
  title: 'Give every field a label',
  why: 'A screen reader says the label when people reach a field. Without one, they can only guess what to type.',
  whoItHelps: [
    'blind people and screen reader users',
    'people with mobility or dexterity impairments',
    'people with memory, thinking or attention difficulties, including dementia and brain injury'
  ],
  sources: [
    cite('wcag', '1.3.1 A; 3.3.2 A; 4.1.2 A'),
    citeAxe('label'),
    citeAxe('select-name'),
    citeAxe('aria-input-field-name'),
    citeAxe('aria-toggle-field-name')
  ],
  cannotSee: 'Whether the label says clearly what to type.',
  examples: [
    {
      avoid: '<p>Your name «<input name="name">»</p>',
      better: '<label>Your name <input name="name"></label>',
      in: 'html'
    },
    { avoid: '<label for="email">Your email</label> «<textarea id="mail">»</textarea>', in: 'html' },
    {
      avoid: '<p>Which day? «<select name="day">»<option>Monday</option><option>Friday</option></select></p>',
      better: '<label>Which day? <select name="day"><option>Monday</option><option>Friday</option></select></label>',
      in: 'html'
    },
    { avoid: '«<div role="checkbox" aria-checked="false" tabindex="0">»</div> I need an interpreter', in: 'html' },
    { avoid: 'How bad is the pain? «<div role="slider" aria-valuenow="3" tabindex="0">»</div>', in: 'html' },
    { fine: '<label for="name">Your name</label> <input id="name">', in: 'html' },
    { fine: '<input type="search" aria-label="Search this site"> <input type="submit" value="Search">', in: 'html' },
    { fine: '<input type="hidden" name="ward" value="4">', in: 'html' },
    { fine: '<div role="checkbox" aria-checked="false" tabindex="0">I need an interpreter</div>', in: 'html' },
    { fine: '- [ ] Bring your letter\n- [ ] Bring your glasses' }
  ],
  check: axe(
    ['label', 'select-name', 'aria-input-field-name', 'aria-toggle-field-name'],
    'Give this field a label that says what to type or choose.'
  )
})
