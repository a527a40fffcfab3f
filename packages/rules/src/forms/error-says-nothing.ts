import {
  ancestors,
  blocksOf,
  type Draft,
  elementById,
  elements,
  openingTag,
  type Place,
  placeOf,
  rule,
  spokenName,
  textOf
} from '@allclear/core'
import type { Element } from 'hast'
import { cite, citeAct } from '../sources.ts'

export default rule({
  id: 'error-says-nothing',
  chapter: 'forms',
  severity: 'suggestion',
  title: 'Say in an error message how to put it right',
  why: 'A message such as “Required” does not say what to do. People guess, try again and may give up.',
  whoItHelps: [
    'people with memory, thinking or attention difficulties, including dementia and brain injury',
    'blind people and screen reader users',
    'people with a learning disability',
    'people who are new to English'
  ],
  sources: [cite('wcag', '3.3.1 A; 3.3.3 AA'), citeAct('36b590')],
  cannotSee: 'Messages that scripts put on the page, and whether a longer message is right.',
  examples: [
    {
      avoid: '<label>Your town <input></label> <span class="error">«Required»</span>',
      better: '<label>Your town <input></label> <span class="error">Enter your town.</span>',
      in: 'html'
    },
    { avoid: '<p role="alert">«Invalid format.»</p>', in: 'html' },
    {
      avoid: '<label>Your town <input aria-invalid="true" aria-describedby="note"></label> <p id="note">«Error»</p>',
      in: 'html'
    },
    { fine: '<label>Your town <input></label> <p class="error">Error: Enter your town.</p>', in: 'html' },
    { fine: '<label>Your town <span class="required">Required</span> <input></label>', in: 'html' },
    { fine: '<p class="error">Error</p>', in: 'html' },
    { fine: '<p role="alert">The form has been sent.</p>', in: 'html' }
  ],
  *check(draft) {
    if (!/error|invalid|alert/i.test(draft.source)) return
    const told = new Set<Element>()
    for (const element of errorsOf(draft)) {
      const place = placeOf(element)
      // As long as a message that says nothing can be, with its tags.
      if (!place || place.end - place.start > 400 || !saysNothing.test(plainly(spokenName(element)))) continue
      if (told.has(element) || [...ancestors(draft, element)].some((parent) => told.has(parent) || isCode(parent)))
        continue
      told.add(element)
      yield {
        place: wordsOf(draft, element),
        message: 'Say here what to put right and how, such as “Enter your town”.'
      }
    }
  }
})

function* errorsOf(draft: Draft): Generator<Element> {
  const fields = elements(draft, 'input', 'select', 'textarea')
  for (const element of elements(draft, 'p', 'div', 'span', 'small', 'strong', 'em', 'label', 'li', 'output')) {
    const { className, id, role } = element.properties
    // Where nothing is filled in, a class of this name may be for anything.
    if (role === 'alert' || (fields.length > 0 && /error|invalid/i.test([className, id].flat().join(' '))))
      yield element
  }
  for (const { properties } of fields) {
    if (String(properties.ariaInvalid) !== 'true') continue
    for (const id of [properties.ariaErrorMessage, properties.ariaDescribedBy].flat()) {
      const target = id && elementById(draft, String(id))
      if (target) yield target
    }
  }
}

const saysNothing = new RegExp(
  `^(?:${[
    '(?:an? )?errors?(?: occurred| found| in (?:this|the) (?:field|form))?',
    '(?:invalid|wrong|incorrect|bad)(?: (?:input|value|entry|data|format|field|answer|characters?|date|e-?mail(?: address)?|(?:tele)?phone(?: number)?|number|post ?code))?',
    'not valid|required|mandatory|(?:required|mandatory) field|field (?:is )?(?:required|mandatory|invalid)',
    '(?:it|this|(?:this|the) (?:field|value|entry|input|answer)) is (?:required|mandatory|invalid|not valid|wrong|incorrect)',
    '(?:please )?(?:fill|complete|check|correct|fix) (?:(?:in|out) )?(?:this|the) (?:fields?|errors?|values?)(?: correctly| below)?',
    '(?:please )?enter a valid (?:value|input|entry|answer)'
  ].join('|')})$`
)

/** Without the “Error:” that some messages begin with, and what stands at its ends. */
function plainly(words: string): string {
  const message = words.toLowerCase().replace(/^error\s*:\s*(?=\S)/, '')
  return message.replace(/^[^a-z]+/, '').replace(/[\s.!*:]+$/, '')
}

function isCode({ tagName }: Element): boolean {
  return tagName === 'code' || tagName === 'pre'
}

function wordsOf(draft: Draft, element: Element): Place | null {
  const [block] = blocksOf(draft, element)
  return textOf(draft, element)?.place ?? block?.place(0, block.text.length) ?? openingTag(draft, element)
}
