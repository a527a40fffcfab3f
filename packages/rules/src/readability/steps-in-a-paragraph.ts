import { type Block, overlaps, rule } from '@allclear/core'
import { findImperatives } from '../sentences/imperatives.ts'
import { cite } from '../sources.ts'

const order = new Set('first firstly second secondly third thirdly then next afterwards finally lastly once'.split(' '))

export default rule({
  id: 'steps-in-a-paragraph',
  chapter: 'readability',
  severity: 'warning',
  title: 'Put steps in a numbered list',
  why: 'When steps run together, people lose their place and miss one.',
  whoItHelps: [
    'people with memory, thinking or attention difficulties, including dementia and brain injury',
    'people with a learning disability',
    'dyslexic people',
    'autistic people'
  ],
  sources: [
    cite('coga', 'o3p09 separate each instruction'),
    cite('pemat', 'explicit steps'),
    cite('nhs-formatting', 'Numbered lists')
  ],
  appliesTo: ['letter', 'leaflet', 'web-page', 'email', 'easy-read', 'consent', 'general'],
  cannotSee: 'Whether the order matters. If it does not, use a list with bullets.',
  examples: [
    {
      avoid: '«First wash your hands, then dry the skin, next put on the patch and after that write the date on it.»',
      better: '1. Wash your hands.\n2. Dry your skin.\n3. Put on the patch.\n4. Write the date on it.'
    },
    {
      avoid:
        'You can send us the kit by post. «Open the box and take out the tube. Then fill the tube up to the line. Finally, put it in the bag.»'
    },
    { fine: '1. Wash your hands.\n2. Dry your skin.\n3. Put on the patch.' },
    { fine: 'Rest, drink water and take paracetamol.' },
    { fine: 'First she saw a nurse, then a doctor. Finally she went home.' },
    { fine: 'Call us, text us or send us an email, and then come in.' }
  ],
  *check(draft) {
    for (const block of draft.blocks) {
      const steps = findSteps(block)
      if (steps)
        yield {
          place: block.place(steps.start, steps.end),
          message: `Make these ${steps.count} steps a numbered list, with one action in each.`
        }
    }
  }
})

/** Three or more things to do, one after another, in a paragraph that says so by “first” and “then”. */
export function findSteps(block: Block): { start: number; end: number; count: number } | undefined {
  const { kind, quotes } = block
  if (kind !== 'paragraph' || countMarkers(block) < 2) return undefined
  const told = block.sentences.map((sentence) => ({ sentence, verbs: findImperatives(block, sentence) }))
  const telling = told.filter(({ verbs }) => verbs.length > 0)
  const count = telling.reduce((sum, { verbs }) => sum + verbs.length, 0)
  const [first, last] = [telling[0]?.sentence, telling.at(-1)?.sentence]
  if (!first || !last || count < 3 || overlaps(quotes, first.start, last.end)) return undefined
  return { start: first.start, end: last.end, count }
}

/** How often “then”, “after that” or the like begins a step: at the start, or after a comma or “and”. */
function countMarkers({ text, sentences }: Block): number {
  let count = 0
  for (const { words } of sentences) {
    words.forEach(({ lower, start }, index) => {
      const isMarker = order.has(lower) || (lower === 'after' && /^th(?:at|is)$/.test(words[index + 1]?.lower ?? ''))
      if (!isMarker) return
      const before = words[index - 1]
      if (!before || before.lower === 'and' || /[,;:]/.test(text.slice(before.end, start))) count++
    })
  }
  return count
}
