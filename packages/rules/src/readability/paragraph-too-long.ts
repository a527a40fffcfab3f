import { type Block, rule, type Sentence } from '@allclear/core'
import { wordsInSentence } from '../sentences/count-words.ts'
import { isQuoted } from '../sentences/prose.ts'
import { cite } from '../sources.ts'
import { findSteps } from './steps-in-a-paragraph.ts'

const sentencesAtMost = 3
/** Few words can be read at one go, however many sentences they make. */
const wordsAtMost = { few: 50, many: 80 }

export default rule({
  id: 'paragraph-too-long',
  chapter: 'readability',
  severity: 'suggestion',
  title: 'Keep paragraphs short',
  why: 'In a block of text people lose their place, or do not start. Keep to 3 sentences.',
  whoItHelps: [
    'dyslexic people',
    'people with memory, thinking or attention difficulties, including dementia and brain injury',
    'people with ADHD',
    'people with low vision'
  ],
  sources: [cite('nhs-howwewrite', 'Concise'), cite('coga', 'o3p05 (50 words)'), cite('pl-gov', 'short paragraphs')],
  appliesTo: ['letter', 'leaflet', 'web-page', 'email', 'poster', 'easy-read', 'consent', 'press', 'general'],
  cannotSee: 'Where one subject ends and the next begins.',
  examples: [
    {
      avoid:
        '«You can park on the road next to the clinic. It is free for an hour. There is a bus stop by the gate, and the bus comes every ten minutes until the clinic shuts. The café is on the ground floor by the lift. It has hot food from noon to two and hot drinks all day.»',
      better: 'You can park on the road next to the clinic. It is free for an hour.\n\nThere is a bus stop by the gate.'
    },
    { fine: 'Come in. Sit down. Wait for the nurse. She will call your name. It may take an hour.' },
    {
      fine: 'You can park on the road.\n\nThere is a bus stop by the gate.\n\nThe café is on the ground floor.\n\nIt has hot food.'
    },
    {
      fine: 'You can park on the road next to the clinic, which is free for an hour if you come by car. There is a bus stop by the gate, and the bus comes every ten minutes until the clinic shuts.\\\nThe café is on the ground floor.\\\nIt has hot food from noon to two and hot drinks all day.'
    },
    {
      fine: '> You can park on the road next to the clinic. It is free for an hour. There is a bus stop by the gate, and the bus comes every ten minutes until the clinic shuts. The café is on the ground floor by the lift. It has hot food from noon to two and hot drinks all day.'
    }
  ],
  *check(draft) {
    for (const block of draft.blocks) {
      if (block.kind !== 'paragraph') continue
      for (const stretch of stretches(block)) {
        const { start, end, sentences } = stretch
        const words = sentences.reduce((sum, sentence) => sum + wordsInSentence(block, sentence), 0)
        const count = sentences.length
        const isLong = words > wordsAtMost.many
        // One sentence that is too long is another matter, and so are steps.
        if (count < 2 || (!isLong && (words <= wordsAtMost.few || count <= sentencesAtMost))) continue
        if (isQuoted(block, stretch) || findSteps(block)) continue
        yield {
          place: block.place(start, end),
          message: `Split this paragraph. It has ${count} sentences and ${words} words; aim for 3 short sentences.`,
          ...(isLong ? { severity: 'warning' } : {})
        }
      }
    }
  }
})

interface Stretch {
  start: number
  end: number
  sentences: Sentence[]
}

/** What a reader sees as one block: a line break, as before a link, begins another. */
function stretches({ text, sentences }: Block): Stretch[] {
  const found: Stretch[] = []
  for (const sentence of sentences) {
    const last = found.at(-1)
    if (last && !text.slice(last.end, sentence.start).includes('\n')) {
      last.end = sentence.end
      last.sentences.push(sentence)
    } else found.push({ start: sentence.start, end: sentence.end, sentences: [sentence] })
  }
  return found
}
