import { rule } from '@allclear/core'
import { justBefore, search } from '../search.ts'
import { withCapitalOf } from '../sentences/capital.ts'
import { cite } from '../sources.ts'

const pattern =
  /\b(ca|do|does|did|is|are|was|were|wo|would|should|could|must|has|have|had|need|might|sha)n['’]t\b(?!['’-][a-z])( (?:I|you|he|she|it|we|they|there)\b)?/gi
// Who does not is named after the verb in a question only: not in “if you can't you should call us”.
const asks = /(?:^|[.?!,;:–(]\s*|\b(?:why|what|how|when|where|and|but|or|so) )$/i
// “Can't get to us?” and “Isn't the clinic open?” would need other words, not just more of them.
const asksAtOnce = /(?:^|[.?!:–(]\s*|\b(?:why|what|how|when|where) )$/i
const irregular: Readonly<Record<string, string>> = { ca: 'cannot', wo: 'will not', sha: 'shall not' }

export default rule({
  id: 'negative-contraction',
  chapter: 'plain-language',
  severity: 'suggestion',
  title: 'Write “do not” and “cannot” in full',
  why: 'Research for GOV.UK found that people miss the “n’t” and read the opposite.',
  whoItHelps: [
    'dyslexic people',
    'people with a learning disability',
    'people who find reading hard',
    'people who are new to English'
  ],
  sources: [cite('nhs-punct', 'Contractions')],
  examples: [
    { avoid: '«Don’t» eat before your test.', better: 'Do not eat before your test.' },
    { avoid: "You «can’t» drive and «won't» need to.", better: 'You cannot drive and will not need to.' },
    { avoid: 'Why «don’t you» ask?', better: 'Why do you not ask?' },
    { avoid: 'If you «can’t» you should call us.', better: 'If you cannot you should call us.' },
    { fine: 'Read the dos and don’ts, and our Do and Don’t lists. It’s free.' },
    { fine: 'You shouldn’t’ve come. We had 3 don’t-knows.' },
    { fine: 'She said: “I can’t hear you.”' },
    { fine: 'Can’t get to us? Post it. Isn’t the clinic open?' },
    { fine: '## Don’t' }
  ],
  *check(draft) {
    for (const { match, block, start, end } of search(draft, pattern)) {
      // The heading over a list of things not to do, as the NHS has it.
      if (block.text === match[0] || /\bdos? and $/i.test(justBefore(block.text, start))) continue
      const [whole, verb = '', after = ''] = match
      if (!after && asksAtOnce.test(justBefore(block.text, start)) && /^[^.?!\n]*\?/.test(block.text.slice(end)))
        continue
      const who = asks.test(justBefore(block.text, start)) ? after : ''
      const full = irregular[verb.toLowerCase()] ?? `${verb.toLowerCase()} not`
      // “Don't you” asks: “do you not”.
      const words = who ? `${full.replace(/ ?not$/, '')}${who} not` : full
      const better = withCapitalOf(whole, words)
      yield {
        place: block.place(start, who ? end : end - after.length),
        message: `Write “${better}”: people miss the “n’t”.`,
        suggest: [better],
        ...(who ? {} : { safe: true as const })
      }
    }
  }
})
