import { rule } from '@allclear/core'
import { search } from '../search.ts'
import { cite } from '../sources.ts'

const costly = /(?<![\w/.+@-])\(?0(?:8[47]|9)\d(?:[ ()-]{0,2}\d){7,8}(?![\w/@]|[-.]\d)/g
const price =
  /\b(?:costs?|charge[sd]?|free|pence|pounds?|pric\w+|rates?|access charge|per minute|a minute)\b|£\d|\d ?p\b/i
const notToRing = /\b(?:fax|ref(?:erence)?|account|order|case|number is|nhs (?:no|number))\b[^.\n]{0,20}$/i

export default rule({
  id: 'call-cost-missing',
  chapter: 'contact-and-access',
  severity: 'warning',
  title: 'Say what a call costs, or give a cheaper number',
  why: 'Calls to numbers that begin 084, 087 or 09 can cost a lot. People with little money may not ring.',
  whoItHelps: ['people on low incomes or with little data'],
  sources: [cite('nhs-az', 'money')],
  cannotSee: 'Whether there is a cheaper number.',
  examples: [
    { avoid: 'Call the helpline on «0844 496 0123».' },
    { avoid: 'Book on «0871 496 0123» from 9am.' },
    { fine: 'Call 0844 496 0123. Calls cost 7p a minute, plus your phone company’s charge.' },
    { fine: 'Call 0300 123 0123. It costs the same as a call to an 01 number.' },
    { fine: 'Your order number is 0844 496 0123.' }
  ],
  *check(draft) {
    for (const { block, start, end, place } of search(draft, costly)) {
      if (notToRing.test(block.text.slice(Math.max(0, start - 40), start))) continue
      const index = draft.blocks.indexOf(block)
      const next = draft.blocks[index + 1]?.text ?? ''
      if (price.test(block.text.slice(Math.max(0, start - 200), end + 200)) || price.test(next.slice(0, 200))) continue
      yield { place, message: 'Say what a call to this number costs, or give a number that begins 01, 02, 03 or 0800.' }
    }
  }
})
