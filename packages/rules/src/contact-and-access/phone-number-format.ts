import { rule } from '@allclear/core'
import { justBefore, search } from '../search.ts'
import { withCapital } from '../sentences/capital.ts'
import { cite } from '../sources.ts'
import { writePhone } from './write-phone.ts'

const together =
  /(?<![\w/.+@=-])(?:(?:\+44|0)\d{9,10}|\(0\d{2,4}\)[ -]?\d{3,4}[ -]?\d{3,4}|0\d{2,4}([.-])\d{3,4}\1?\d{3,4})(?![\w/@]|[-.]\d)/g
const label =
  /\b(?:tel(?:ephone)?(?: ?(?:no|number)\b\.?)?|tel\.|mob(?:ile)?(?: ?(?:no|number)\b\.?)?|mob\.)(?= ?:? ?\(?(?:\+44|0)\d)/gi
const otherNumber =
  /\b(?:ref(?:erence)?|nhs|account|order|case|charity|company|registered|registration|patient|hospital|booking|policy|sort code|ISBN|ID|code|invoice|serial|barcode|batch|kit|sample|donor|membership|passport|tracking)\b[^.\n]{0,25}$/i

export default rule({
  id: 'phone-number-format',
  chapter: 'contact-and-access',
  severity: 'suggestion',
  title: 'Write phone numbers in groups, with “Phone” before them',
  why: 'Groups of a few digits are easier to read, hear, remember and type than one long string.',
  whoItHelps: [
    'dyslexic people',
    'people with dyscalculia or low numeracy',
    'blind people and screen reader users',
    'people with memory, thinking or attention difficulties, including dementia and brain injury'
  ],
  sources: [cite('nhs-az', 'phone and phone numbers')],
  examples: [
    { avoid: 'Call «02079460123».', better: 'Call 020 7946 0123.' },
    { avoid: '«Tel»: «(0113)4960123»', better: 'Phone: 0113 496 0123' },
    { avoid: 'Text «07700-900-866».', better: 'Text 07700 900 866.' },
    { fine: 'Call 020 7946 0123, or text 07700 900866.' },
    { fine: 'From another country, call +44 (0)20 7946 0123.' },
    { fine: 'Your reference number is 02079460123. The barcode is 02079460123.' },
    { fine: 'Your mobile number is 07700 900866. Mobile number 07700 900866.' },
    { fine: 'The Tel Aviv office has a mob of 30 people.' },
    { fine: '<a href="tel:02079460123">020 7946 0123</a>', in: 'html' }
  ],
  *check(draft) {
    for (const { match, block, start, place } of search(draft, together)) {
      const inUk = writePhone(match[0])
      const better = inUk && match[0].startsWith('+') ? `+44 ${inUk.slice(1)}` : inUk
      if (!better || otherNumber.test(block.text.slice(Math.max(0, start - 40), start))) continue
      yield { place, message: `Write the number in groups: “${better}”.`, suggest: [better], safe: true }
    }
    for (const { match, block, start, place } of search(draft, label)) {
      if (/^(?:mobile|telephone)(?: number)?$/i.test(match[0])) continue
      const before = justBefore(block.text, start)
      const words = /^mob/i.test(match[0]) ? 'mobile' : 'phone'
      const better = /(?:^|[.?!\n|]\s*)$/.test(before) ? withCapital(words) : words
      yield { place, message: `Write “${better}”, not “${match[0]}”.`, suggest: [better] }
    }
  }
})
