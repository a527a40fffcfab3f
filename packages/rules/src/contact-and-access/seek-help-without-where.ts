import { type Block, type Draft, rule, sentenceAt } from '@allclear/core'
import { isInLink } from '../links/links.ts'
import { anyOf, search } from '../search.ts'
import { cite } from '../sources.ts'

const help = '(?:help|attention|advice|assistance|support|treatment|care)'
const seek = new RegExp(
  String.raw`\b(?:seek|get|obtain|ask for|call for|contact|see|speak to|consult)\b(?: an?| some)?(?: urgent| immediate| emergency| prompt| further| appropriate)* (?<what>(?:medical|clinical|professional|healthcare) ${help}|(?:medical|clinical|healthcare|health care|health) (?:professionals?|practitioners?|providers?))\b`,
  'gi'
)
const told =
  /(?:^|[.!?:;,–] ?|\b(?:you (?:should|must|need to|may need to|will need to|can|could|have to)|please|always|then|and|or|(?:important|best|remember|want you|advise you|advised) to|immediately|urgently) )$/iu
const named = anyOf('i', [
  /\b999\b|\b111\b|\b112\b|\b911\b|\bA ?(?:&|and) ?E\b|\bGPs?\b|\bpharmac\w+\b|\bdoctors?\b|\bnurses?\b/,
  /\bmidwi\w+\b|\bhospitals?\b|\bclinics?\b|\bsurger(?:y|ies)\b|\bemergency department\b|\bwalk-in\b/,
  /\burgent (?:care|treatment)\b|\bdentists?\b|\bopticians?\b|\bhelp ?lines?\b|\bwards?\b/,
  /\bhealth visitors?\b|\bteam\b|\d{3} ?\d{3}|\uE000|\bthrough\b|\bfrom (?:the|your|our|a)\b/
])

export default rule({
  id: 'seek-help-without-where',
  chapter: 'contact-and-access',
  severity: 'warning',
  title: 'Say where to get medical help',
  why: 'In an emergency, people need one clear thing to do. “Seek medical attention” does not say what.',
  whoItHelps: ['everyone'],
  sources: [cite('nhs-az', 'seek; NHS 111 online'), cite('pemat', 'actionability')],
  cannotSee: 'Which service is the right one. For a child under 5, that is never NHS 111 online.',
  examples: [
    {
      avoid: 'Seek «medical attention» if it gets worse.',
      better: 'Call 111 if it gets worse. Call 999 if you cannot breathe.'
    },
    { avoid: 'You should contact a «healthcare professional».' },
    { fine: 'Get medical help: call 999 or go to A&E.' },
    { fine: 'Get medical advice if:\n\n- you are still in pain\n- you have a fever\n\nCall 111 or see your GP.' },
    { fine: 'Many people get professional advice about money. Some never get medical help.' },
    { fine: 'Get professional advice about your pension.' },
    { fine: 'This page does not replace medical advice.' },
    { fine: '[Get medical help now](https://www.example.nhs.uk/urgent)' }
  ],
  *check(draft, { audience }) {
    if (audience === 'staff') return
    for (const { block, match, start, end } of search(draft, seek)) {
      if (block.kind === 'heading' || block.kind === 'alt' || block.kind === 'title') continue
      const sentence = sentenceAt(block, start)
      if (!told.test(block.text.slice(sentence?.start ?? 0, start))) continue
      if (isInLink(block, start) || saysWhere(draft, block)) continue
      if (
        /^professional/i.test(match.groups?.what ?? '') &&
        notMedical.test(block.text.slice(sentence?.start ?? 0, sentence?.end))
      )
        continue
      yield {
        place: block.place(end - (match.groups?.what?.length ?? 0), end),
        message: 'Say where to go. For example: call 999, call 111, see a pharmacist or ask your GP.'
      }
    }
  }
})

// Professionals help with much that is not health.
const notMedical =
  /\b(?:money|debts?|benefits?|pensions?|legal\w*|law|tax|housing|financ\w+|insurance|mortgages?|employment|solicitors?|garden\w*)\b/i

/** In the same paragraph, the next, the list it begins or stands in, or the words that lead to the list. */
function saysWhere(draft: Draft, block: Block): boolean {
  const { blocks } = draft
  const at = blocks.indexOf(block)
  let from = at
  let to = at + 2
  while (blocks[from]?.kind === 'item') from--
  while (blocks[to - 1]?.kind === 'item') to++
  return blocks.slice(Math.max(0, from), to).some(({ text }) => named.test(text))
}
