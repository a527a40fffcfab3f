import { type Block, rule } from '@allclear/core'
import { wordsIn } from '../sentences/count-words.ts'
import { cite } from '../sources.ts'

/** In characters: a line, and not what somebody said. */
const most = 40

export default rule({
  id: 'quote-as-heading',
  chapter: 'structure',
  severity: 'suggestion',
  title: 'Use a heading, not a quotation, to make a line stand out',
  why: 'A screen reader says “quote”, and the line is not in the list of headings.',
  whoItHelps: ['blind people and screen reader users', 'people who find reading hard'],
  sources: [cite('wcag', '1.3.1 A (failure F43)')],
  appliesTo: ['letter', 'leaflet', 'web-page', 'email', 'easy-read', 'consent', 'general'],
  cannotSee: 'Whether somebody said these words.',
  examples: [
    {
      avoid: '> «What to bring»\n\nPlease bring your glasses and all the medicines that you take.',
      better: '## What to bring\n\nPlease bring your glasses and all the medicines that you take.'
    },
    {
      avoid: '<blockquote>«Getting here»</blockquote><p>The number 12 bus stops at the gate every ten minutes.</p>',
      in: 'html'
    },
    { fine: '> “They were kind.”\n\nSam came to our clinic for six weeks last winter.' },
    { fine: '> They were kind\n>\n> Sam\n\nSam came to our clinic for six weeks last winter.' },
    { fine: '## What to bring\n\nPlease bring your glasses and all the medicines that you take.' }
  ],
  *check({ blocks }) {
    for (const [index, block] of blocks.entries()) {
      if (!isQuote(block) || block.kind !== 'paragraph' || block.text.length > most) continue
      if (/["“‘.!?…,:;\n-]/.test(block.text) || !/^\p{Lu}/u.test(block.text) || /\[!/.test(block.text)) continue
      const next = blocks[index + 1]
      const before = blocks[index - 1]
      if (next?.kind !== 'paragraph' || isQuote(next) || (before && isQuote(before))) continue
      if (wordsIn(next) < 8) continue
      yield {
        place: block.place(0, block.text.length),
        message: 'Make this a heading, unless it is what somebody said.',
        needsPerson: true
      }
    }
  }
})

function isQuote({ quotes: [quote], text }: Block): boolean {
  return quote?.start === 0 && quote.end === text.length
}
