import { type Block, blocksOf, type Draft, elements, isFurniture, rule } from '@allclear/core'
import type { Element } from 'hast'
import { cite } from '../sources.ts'
import { itemsOf } from './list-items.ts'

/** Ends so that the list goes on with it. */
const begins =
  /:$|(?:\b(?:if|do|don['’]t|not|and|or|to|when|include|includes|are|is|by|for|you|they|we)|…|\.\.\.)[:?]?(?: \{.*\})?$/i

export default rule({
  id: 'list-without-lead-in',
  chapter: 'structure',
  severity: 'suggestion',
  // Three of the four we read on real pages had a heading that said what the list is.
  offByDefault: true,
  title: 'Begin a list with a line that says what it is',
  why: 'Screen reader users can jump straight to a list. Without a line above, its items have no subject.',
  whoItHelps: [
    'blind people and screen reader users',
    'people with memory, thinking or attention difficulties, including dementia and brain injury'
  ],
  sources: [cite('nhs-formatting', 'Lists with a lead-in')],
  appliesTo: ['letter', 'leaflet', 'web-page', 'email', 'easy-read', 'consent', 'general'],
  cannotSee: 'Whether the items make sense by themselves.',
  examples: [
    {
      avoid: '## What to bring\n\n- «your glasses»\n- your medicines',
      better: '## What to bring\n\nPlease bring:\n\n- your glasses\n- your medicines'
    },
    { avoid: '<h2>What to bring</h2><ul><li>«your glasses»</li><li>your medicines</li></ul>', in: 'html' },
    { fine: '## What to bring\n\nPlease bring:\n\n- your glasses\n- your medicines' },
    { fine: '## What to do\n\n- Bring your glasses.\n- Bring your medicines.' },
    { fine: '## Our clinics\n\n- [elm house](/elm)\n- [oak house](/oak)' },
    { fine: '## Clinics\n\n- Elm House\n- Oak House' },
    { fine: '## See a doctor if:\n\n- you feel sick\n- you have a fever' }
  ],
  *check(draft) {
    for (const list of listsUnderHeadings(draft)) {
      const items = itemsOf(draft, list)
      const [first] = items
      if (!first || items.length < 2 || isFurniture(draft, list) || !items.every(goesOn)) continue
      yield {
        place: first.place(0, first.text.length),
        message: 'Put a line above this list that says what it is, and ends with a colon.'
      }
    }
  }
})

/** Goes on with a sentence that nobody began, and is no link, code or term with its meaning. */
function goesOn({ text, spans, masked }: Block): boolean {
  if (!/^\p{Ll}[\p{Ll} '’]/u.test(text) || /\.[a-z]|[:=/]/.test(text.slice(0, 20))) return false
  return (
    !masked.some(({ start }) => start === 0) &&
    !spans.some(({ start, element }) => start === 0 && /^(?:a|code)$/.test(element.tagName))
  )
}

/** Lists with nothing but a heading right above them. */
function listsUnderHeadings(draft: Draft): Element[] {
  const found: Element[] = []
  const parents = new Set<{ children: readonly unknown[] }>([
    draft.tree,
    ...elements(draft, 'div', 'section', 'main', 'article', 'body', 'td')
  ])
  for (const { children } of parents) {
    let before: Element | undefined
    for (const child of children as Element['children']) {
      if (child.type === 'text' && child.value.trim()) before = undefined
      if (child.type !== 'element') continue
      if (/^[uo]l$/.test(child.tagName) && before && isHeading(draft, before)) found.push(child)
      before = child
    }
  }
  return found
}

/** A heading that does not begin the sentence itself, as “See a doctor if:” and “Do not” do. */
function isHeading(draft: Draft, element: Element): boolean {
  if (!/^h[1-6]$/.test(element.tagName)) return false
  const text = blocksOf(draft, element)[0]?.text ?? ''
  return text !== '' && !begins.test(text)
}
