import { rule } from '@allclear/core'
import { wordsIn, wordsInAll } from '../sentences/count-words.ts'
import { cite } from '../sources.ts'
import { inFigures } from '../wording/how-many.ts'

/** A text this long is not read to its end by most. */
const long = 800
/** An opening of so few words says by itself what the text is about. */
const shortOpening = 60
const startOfText = 0.15
const summary =
  /\b(?:summary|overview|key (?:points?|facts?|messages?|information)|at a glance|main (?:points?|messages?)|in (?:brief|short)|about this|what (?:this|the) \w+ (?:is about|covers|tells)|on this page|contents|what you need to know|most important)\b/i

const opening =
  'Millbrook Hospital began in 1921 as a house with 8 beds. A doctor gave the house to the town when she left. In 1948 it became part of the NHS, and a new wing was built. The old wards were pulled down in 1974. The new ones were made of brick and glass, and they had a view of the park.'
const rest = (times: number) =>
  Array.from({ length: times }, () => '## A ward\n\nThe ward has 20 beds and a day room.').join('\n\n')

export default rule({
  id: 'no-summary-at-start',
  chapter: 'readability',
  severity: 'suggestion',
  title: 'Start a long text with a short summary',
  why: 'People decide from the first lines if a text is for them. A summary tells them.',
  whoItHelps: [
    'people with memory, thinking or attention difficulties, including dementia and brain injury',
    'people with ADHD',
    'people who find reading hard'
  ],
  sources: [cite('pemat', 'summary'), cite('coga', 'o3p08'), cite('cdc-cci', 'items 1-2')],
  appliesTo: ['leaflet', 'web-page', 'consent', 'press', 'general'],
  cannotSee: 'Whether the summary says what people most need to know.',
  examples: [
    { avoid: `«${opening}»\n\n${rest(90)}` },
    { fine: `${opening}\n\n${rest(2)}` },
    { fine: `## Key points\n\n${opening}\n\n${rest(90)}` },
    { fine: `This page tells you about our wards.\n\n${opening}\n\n${rest(90)}` }
  ],
  *check({ blocks }) {
    const read = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'item' || kind === 'heading')
    const all = wordsInAll(read)
    if (all <= long) return
    let before = 0
    for (const block of read) {
      if (before > all * startOfText) break
      if (
        block.kind !== 'paragraph'
          ? summary.test(block.text)
          : /^[^.]{0,30}\b(?:summary|key points)\b/i.test(block.text)
      )
        return
      before += wordsIn(block)
    }
    const first = read.find(({ kind }) => kind === 'paragraph')
    if (!first || wordsIn(first) <= shortOpening) return
    yield {
      place: first.place(0, first.text.length),
      message: `Start with a short summary or key points: this text has ${inFigures(all)} words.`,
      needsPerson: true
    }
  }
})
