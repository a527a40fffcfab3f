import { describeKind, rule } from '@allclear/core'
import { wordsInAll } from '../sentences/count-words.ts'
import { limitsOf } from '../sentences/limits.ts'
import { cite } from '../sources.ts'
import { inFigures } from '../wording/how-many.ts'

export default rule({
  id: 'document-too-long',
  chapter: 'readability',
  severity: 'suggestion',
  title: 'Keep it short enough to read',
  why: 'How long it is can stop people from starting. Put what only some people need on another page.',
  whoItHelps: [
    'people with memory, thinking or attention difficulties, including dementia and brain injury',
    'people with a learning disability',
    'people who find reading hard'
  ],
  sources: [cite('nhs-messages', 'Length'), cite('gov-formats', '24 pages'), cite('dh-easy', '20 pages')],
  appliesTo: ['letter', 'email', 'leaflet', 'consent'],
  cannotSee: 'How many pages it fills. Keep Easy Read to 24 pages or fewer.',
  examples: [
    {
      avoid: `«Your visit»\n\n${'The clinic is on Level 2.\n\n'.repeat(70)}`,
      better: 'Your visit\n\nThe clinic is on Level 2.\n\nYou can ask for this in large print or Easy Read.',
      kind: 'email'
    },
    { fine: `Your visit\n\n${'The clinic is on Level 2.\n\n'.repeat(20)}`, kind: 'letter' },
    { fine: `Your visit\n\n${'The clinic is on Level 2.\n\n'.repeat(20)}`, kind: 'leaflet' }
  ],
  *check({ blocks, kind }) {
    const { whole } = limitsOf(kind)
    if (whole === undefined) return
    const read = blocks.filter((block) => block.kind !== 'alt' && block.kind !== 'title')
    const words = wordsInAll(read)
    const first = read.find(({ element }) => element.tagName === 'h1') ?? read[0]
    if (!first || words <= whole) return
    yield {
      place: first.place(0, first.text.length),
      message: `Cut or split this ${describeKind(kind)}: it has ${inFigures(words)} words. Aim for ${inFigures(whole)} at most.`
    }
  }
})
