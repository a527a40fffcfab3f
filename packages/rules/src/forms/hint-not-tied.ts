import { ancestors, type Draft, elements, isHidden, openingTag, rule, spokenName } from '@allclear/core'
import type { Element } from 'hast'
import { cite } from '../sources.ts'
import { type Field, fieldsOf } from './fields.ts'

export default rule({
  id: 'hint-not-tied',
  chapter: 'forms',
  severity: 'suggestion',
  title: 'Tie a hint to its field',
  why: 'People who listen to a form go from field to field. They miss a hint that stands beside a field but is not tied to it.',
  whoItHelps: ['blind people and screen reader users', 'people with low vision'],
  sources: [cite('wcag', '1.3.1 A; 3.3.2 A; technique ARIA1')],
  mendedBy: 'developer',
  cannotSee: 'Whether a script ties the hint to the field.',
  examples: [
    {
      avoid:
        '<label for="born">Date of birth</label> <p>For example, 31 3 1980</p> «<input id="born" autocomplete="bday">»',
      better:
        '<label for="born">Date of birth</label> <p id="hint">For example, 31 3 1980</p> <input id="born" autocomplete="bday" aria-describedby="hint">',
      in: 'html'
    },
    {
      avoid: '<label>Password «<input type="password">»</label> <small>Use at least 8 characters.</small>',
      in: 'html'
    },
    {
      avoid: '<label for="no">NHS number</label> «<input id="no">» <span class="hint">It is on your letters.</span>',
      in: 'html'
    },
    { fine: '<label>Date of birth, for example 31 3 1980 <input></label>', in: 'html' },
    { fine: '<label>NHS number <input> <span class="hint">It is on your letters.</span></label>', in: 'html' },
    {
      fine: '<label for="no">NHS number</label> <input id="no"> <p>We keep this for 8 years.</p>',
      in: 'html'
    },
    {
      fine: '<fieldset aria-describedby="hint"><legend>Date of birth</legend> <label>Day <input></label> <p id="hint" class="hint">For example, 31 3 1980</p></fieldset>',
      in: 'html'
    },
    {
      fine: '<label for="no">NHS number</label> <input id="no"> <p class="help"><a href="/nhs-number">Find your NHS number</a></p>',
      in: 'html'
    }
  ],
  *check(draft) {
    const fields = new Map(fieldsOf(draft).map((field) => [field.element, field]))
    if (fields.size === 0) return
    // As people meet them: a label, perhaps a hint, the field, perhaps a hint.
    let label: Element | undefined
    let hint: Element | undefined
    let last: Field | undefined
    for (const element of elements(draft, ...holders, ...parts)) {
      const field = fields.get(element)
      if (field) {
        const before = hint && label && field.labels.includes(label)
        if (before && mayNeedHint(draft, field)) yield problem(draft, field)
        last = before || !mayNeedHint(draft, field) ? undefined : field
        label = hint = undefined
      } else if (isPart.has(element.tagName)) {
        label = element.tagName === 'label' ? element : undefined
        hint = last = undefined
      } else if ((label || last) && isHint(element) && !isHidden(draft, element) && !isInControl(draft, element)) {
        if (last && standsBeside(draft, last.element, element)) yield problem(draft, last)
        if (label) hint = element
        last = undefined
      } else if (hasWords(element)) last = undefined
    }
  }
})

function problem(draft: Draft, { element }: Field) {
  return {
    place: openingTag(draft, element),
    message: 'Tie the hint to this field: give the hint an id, and name it in aria-describedby.'
  }
}

const holders = ['p', 'div', 'span', 'small', 'em', 'i']
const parts = [
  ...['label', 'input', 'select', 'textarea', 'button', 'legend', 'fieldset', 'form', 'tr', 'table'],
  ...['a', 'ul', 'ol', 'img', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'section', 'article', 'footer']
]
const isPart = new Set(parts)

/** It has a label, and nothing that may say the hint too. */
function mayNeedHint(draft: Draft, { element, type, labels, isNamedByAria, isNamedByTitle }: Field): boolean {
  if (!/^(?:text|select|search|file)$/.test(type) || labels.length === 0 || isNamedByAria || isNamedByTitle)
    return false
  return ![element, ...ancestors(draft, element)].some(
    ({ properties }) => properties.ariaDescribedBy || properties.ariaDescription || properties.ariaDetails
  )
}

const called = /(?:^|[\s_-])(?:hint|help|help-?text|form-text)(?=$|[\s_-])/i
const another = /error|invalid|alert|tooltip/i
const tells =
  /^(?:\(?(?:for example|such as|e\.?g\b)|format\b)|(?<!\byou )\bmust (?:be|have|contain|include) |\bformat:? |\bat least \d+ |\b(?:up to|maximum(?: of)?|no more than) \d+ (?:characters|letters|words|digits|numbers)|\bdd.?mm.?yy/i

function isHint(element: Element): boolean {
  const { className, id, role } = element.properties
  const names = [className, id].flat().join(' ')
  if (role || another.test(names)) return false
  const isCalled = called.test(names)
  if (!isCalled && !hasWords(element)) return false
  const words = spokenName(element)
  return words.length <= 160 && /\S\s+\S+\s+\S/.test(words) && (isCalled || tells.test(words)) && !holdsPart(element)
}

function hasWords({ children }: Element): boolean {
  return children.some((child) => child.type === 'text' && child.value.trim() !== '')
}

function holdsPart({ children }: Element): boolean {
  return children.some((child) => child.type === 'element' && (isPart.has(child.tagName) || holdsPart(child)))
}

function isInControl(draft: Draft, element: Element): boolean {
  return [...ancestors(draft, element)].some(({ tagName }) => /^(?:label|legend|button|a)$/.test(tagName))
}

/** They share a line or a box of the form. */
function standsBeside(draft: Draft, field: Element, hint: Element): boolean {
  const round = [...ancestors(draft, field)].slice(0, 3)
  const own = [...ancestors(draft, hint)].slice(0, 2)
  return own.length === 0 || own.some((parent) => round.includes(parent))
}
