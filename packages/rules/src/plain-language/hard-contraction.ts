import { rule } from '@allclear/core'
import { search } from '../search.ts'
import { cite } from '../sources.ts'

const pattern =
  /\b(?:(should|could|would|might|must)['’](ve)|(they|there|who|that|it|what|this|where|how)['’](ve|d|ll))\b/gi
// “They'd had”, “they'd been”, “they'd asked”: not “they would”.
const had = /^ (?:already|been|better|done|gone|had|just|never|\p{L}+[^e]ed)\b/iu
const parts: Readonly<Record<string, readonly string[]>> = { ve: ['have'], ll: ['will'], d: ['would', 'had'] }

export default rule({
  id: 'hard-contraction',
  chapter: 'plain-language',
  severity: 'suggestion',
  title: 'Write “should have” and “they will” in full',
  why: '“Should’ve” and “they’ll” are hard to read, and easy to mishear.',
  whoItHelps: ['dyslexic people', 'people who are new to English'],
  sources: [cite('nhs-punct', 'Contractions')],
  examples: [
    { avoid: 'You «should’ve» had a letter.', better: 'You should have had a letter.' },
    { avoid: '«They’ll» ring you.', better: 'They will ring you.' },
    { avoid: "Ask if «it'd» help.", better: 'Ask if it would help.' },
    { avoid: "Ask if «they'd» been told.", better: 'Ask if they had been told.' },
    { fine: 'It’s free, and they’re here. We’ll ring you.' },
    { fine: 'The who’s who of the ward. That’s all.' },
    { fine: 'He said: “They’ll ring you.”' }
  ],
  *check(draft) {
    for (const { match, block, end: to, place } of search(draft, pattern)) {
      const [, first = match[3] ?? '', end = match[4] ?? ''] = match
      const suggest = (parts[end.toLowerCase()] ?? []).map((word) => `${first} ${word}`)
      if (had.test(block.text.slice(to))) suggest.reverse()
      yield {
        place,
        message: `Write “${suggest[0]}” in full.`,
        suggest,
        ...(suggest.length === 1 ? { safe: true as const } : {})
      }
    }
  }
})
