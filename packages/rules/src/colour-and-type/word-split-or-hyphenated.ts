import { type Block, type Draft, hasOwnStyles, overlaps, type Problem, rule } from '@allclear/core'
import { search } from '../search.ts'
import { cite } from '../sources.ts'
import { isCommon } from '../wording/common-words.ts'
import { habits, tagOrWords } from './habits.ts'
import { isAttribute, isSeen } from './pieces.ts'
import { setBy } from './set-by.ts'

export default rule({
  id: 'word-split-or-hyphenated',
  chapter: 'colour-and-type',
  severity: 'suggestion',
  title: 'Keep each word on one line',
  why: 'Many people cannot put a word together again when it is broken over 2 lines.',
  whoItHelps: ['dyslexic people', 'people with a learning disability', 'people with low vision'],
  sources: [cite('ukaaf', 'words not split'), cite('ie-easy', 'written information'), cite('rnib')],
  cannotSee: 'Looks that are set in another file.',
  examples: [
    { avoid: 'Please bring your «appoint- ment» letter.', better: 'Please bring your appointment letter.' },
    { avoid: 'Please bring your «appoint&shy;ment» letter.', better: 'Please bring your appointment letter.' },
    { avoid: '«<p style="hyphens: auto">»Please bring your letter and your glasses.</p>', in: 'html' },
    { fine: 'We help with long- and short-term leave, and with pre- and after-school care.' },
    { fine: 'Call us - we can help. Your follow-up visit is on Monday.' },
    { fine: '<p style="hyphens: manual">Please bring your letter and your glasses.</p>', in: 'html' }
  ],
  wants: { styles: (draft) => hasOwnStyles(draft) && hyphens.test(draft.source) },
  *check(draft) {
    yield* typed(draft)
    if (soft.test(draft.source)) for (const block of draft.blocks) yield* softly(draft, block)
    yield* byStyle(draft)
  }
})

const hyphens = /hyphens\s*:\s*auto/i
const soft = /\u00AD|&shy;|&#0*173;|&#x0*ad;/i

/** A word with a hyphen that a line once ended at, as text copied from a document has it. */
function* typed(draft: Draft): Generator<Problem> {
  for (const { match, place } of search(
    draft,
    /(?<![\p{L}-])(\p{L}{2,})-[ \n](\p{Ll}{2,})(?![\p{L}-])/gu,
    /\p{L}-[ \n]\p{Ll}/u
  )) {
    const [, first = '', last = ''] = match
    const whole = first + last
    if (/^(?:and|or|to|but|and\/or)$/.test(last) || !isCommon(whole.toLowerCase()) || isCommon(last)) continue
    yield { place, message: `Write “${whole}” as one word.`, suggest: [whole] }
  }
}

/** Hyphens that only show where a line ends. */
function* softly({ source }: Draft, block: Block): Generator<Problem> {
  if (isAttribute(block)) return
  for (const { index, 0: word } of block.text.matchAll(/\p{L}{4,}/gu)) {
    const end = index + word.length
    const place = block.place(index, end)
    if (!place || place.end - place.start === word.length || overlaps(block.masked, index, end)) continue
    if (soft.test(source.slice(place.start, place.end)))
      yield {
        place,
        message: 'Take the hidden hyphens out of this word, so that it stays on one line.',
        suggest: [word]
      }
  }
}

function* byStyle(draft: Draft): Generator<Problem> {
  const { styles, source } = draft
  if (!styles || !hyphens.test(source)) return
  const setter = setBy(draft, styles, 'hyphens')
  const found = habits()
  for (const block of draft.blocks) {
    const { element } = block
    if (!/^(?:paragraph|item|cell|heading)$/.test(block.kind) || isAttribute(block) || block.text.length < 30) continue
    if (styles.value(element, 'hyphens') !== 'auto' || !styles.isSure(element, 'hyphens')) continue
    if (!isSeen(draft, styles, element)) continue
    const by = setter(element)
    found.add('hyphens', by, () => ({
      place: tagOrWords(draft, by, block.place(0, block.text.length)),
      message: 'Do not break words at the ends of lines: take “hyphens: auto” out of the style.'
    }))
  }
  yield* found.told()
}
