import { rule } from '@allclear/core'
import { wordsIn, wordsInAll } from '../sentences/count-words.ts'
import { cite } from '../sources.ts'
import { inFigures } from '../wording/how-many.ts'

const aim = 80
const most = 120
const filler = 'Bring your family and friends and stay as long as you like. '

export default rule({
  id: 'poster-too-many-words',
  chapter: 'posters',
  severity: 'suggestion',
  title: 'Keep a poster to 80 words',
  why: 'People read a poster in seconds, and from a distance. Say one thing, and what to do.',
  whoItHelps: [
    'people with low vision',
    'people with memory, thinking or attention difficulties, including dementia and brain injury',
    'people with a learning disability',
    'people with ADHD'
  ],
  sources: [cite('gov-formats', '1.1 concise'), cite('cdc-cci', 'item 1')],
  appliesTo: ['poster'],
  cannotSee: 'How large the words are, and from how far away people read them.',
  examples: [
    { avoid: `Flu clinic\n\n«${filler.repeat(7).trim()}»`, kind: 'poster' },
    { avoid: `Flu clinic\n\n«${filler.repeat(6).trim()}»\n\n${filler.repeat(5).trim()}`, kind: 'poster' },
    { fine: `Flu clinic\n\n${filler.repeat(5).trim()}`, kind: 'poster' },
    { fine: `Flu clinic\n\n${filler.repeat(12).trim()}`, kind: 'leaflet' }
  ],
  *check({ blocks }) {
    const read = blocks.filter(({ kind }) => kind !== 'alt' && kind !== 'title')
    const count = wordsInAll(read)
    if (count <= aim) return
    // The longest piece is where cutting helps most.
    const longest = read.reduce((one, other) => (wordsIn(other) > wordsIn(one) ? other : one))
    yield {
      place: longest.place(0, longest.text.length),
      message: `Cut this poster to ${aim} words or fewer. It has ${inFigures(count)}. Start with this, the longest part.`,
      ...(count > most ? { severity: 'warning' } : {})
    }
  }
})
