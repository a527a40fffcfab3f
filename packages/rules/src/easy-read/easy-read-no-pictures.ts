import { type Block, type Draft, elements, placeOf, rule } from '@allclear/core'
import { isFilledIn } from '../contact-and-access/filled-in.ts'
import { cite } from '../sources.ts'

const fewest = 3
const share = 0.6

export default rule({
  id: 'easy-read-no-pictures',
  chapter: 'easy-read',
  severity: 'warning',
  title: 'In Easy Read, put a picture next to each idea',
  why: 'The picture carries part of the meaning. Some people read few words, or none.',
  whoItHelps: ['people with a learning disability', 'people who find reading hard'],
  sources: [cite('dh-easy', '1-7'), cite('pif-easy', 'layout')],
  appliesTo: ['easy-read'],
  cannotSee: 'Whether a picture fits its words, or stands to their left. Plain text can hold no pictures.',
  examples: [
    {
      avoid: '# Your blood test\n\n«A nurse will see you.»\n\nThe nurse takes some blood.\n\nIt may hurt a bit.',
      kind: 'easy-read'
    },
    {
      avoid:
        '![](nurse.png)\n\nA nurse will see you.\n\n«The nurse takes some blood.»\n\nIt may hurt a bit.\n\nYou can sit down.',
      kind: 'easy-read'
    },
    {
      fine: '![](nurse.png)\n\nA nurse will see you.\n\n![](blood.png)\n\nThe nurse takes some blood.\n\nIt may hurt a bit.',
      kind: 'easy-read'
    },
    { fine: 'A nurse will see you.\n\nThe nurse takes some blood.', kind: 'easy-read' },
    {
      fine: 'A nurse will see you.\n\nThe nurse takes some blood.\n\nIt may hurt a bit.',
      kind: 'easy-read',
      in: 'text'
    },
    { fine: 'A nurse will see you.\n\nThe nurse takes some blood.\n\nIt may hurt a bit.', kind: 'leaflet' }
  ],
  *check(draft) {
    if (draft.format === 'text' || isFilledIn(draft, /picture|image|photo|icon/i)) return
    const ideas = draft.blocks.filter(
      ({ kind, sentences }) => /^(?:paragraph|item|cell)$/.test(kind) && sentences.length > 0
    )
    const pictures = elements(draft, 'img', 'svg', 'picture').map(startOf)
    if (ideas.length < fewest || pictures.length >= ideas.length * share) return
    const block = pictures.length === 0 ? ideas[0] : bare(ideas, pictures)
    const opening = block?.sentences[0]
    if (!block || !opening) return
    yield {
      place: block.place(opening.start, opening.end),
      message: `Add a picture for each idea. There ${pictures.length === 1 ? 'is' : 'are'} ${pictures.length || 'none'} for ${ideas.length} pieces of text.`,
      ...(pictures.length > 0 ? { severity: 'suggestion', needsPerson: true } : {})
    }
  }
})

function startOf(element: Parameters<typeof placeOf>[0]): number {
  return placeOf(element)?.start ?? -1
}

/** The first idea that follows another with no picture between. */
function bare(ideas: Draft['blocks'], pictures: readonly number[]): Block | undefined {
  return ideas.find((idea, index) => {
    const before = ideas[index - 1]
    const from = before ? startOf(before.element) : -1
    return !pictures.some((picture) => from <= picture && picture < startOf(idea.element) + 1)
  })
}
