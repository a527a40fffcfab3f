import { type Block, type Draft, elements, type Problem, rule, textOf, withoutStop } from '@allclear/core'
import { cite } from '../sources.ts'

const tag = /(?<![\w&/#.])#\p{L}[\p{L}\p{N}_]+/gu
const address =
  /(?<![\w@.-])(?:https?:\/\/|www\.)[^\s<>"”)]+|(?<![\w@.-])(?:[a-z\d-]+\.)+(?:uk|com|org|net|gov|scot|wales)\b(?:\/[^\s<>"”)]*)?/gi
const mostTags = 2

export default rule({
  id: 'social-too-many-tags-links',
  chapter: 'social-media',
  severity: 'suggestion',
  title: 'Use 2 hashtags at most, at the end, and 1 link',
  why: 'Hashtags and links in the middle break up a sentence, above all when a screen reader reads it out.',
  whoItHelps: [
    'blind people and screen reader users',
    'people with memory, thinking or attention difficulties, including dementia and brain injury',
    'people with ADHD'
  ],
  sources: [cite('gcs-social', 'hashtags and links')],
  appliesTo: ['social'],
  cannotSee: 'Whether a campaign asks for its own tags.',
  examples: [
    {
      avoid: 'Get your «#flu» vaccine at Millbrook Surgery.',
      better: 'Get your flu vaccine at Millbrook Surgery. #Flu',
      kind: 'social'
    },
    { avoid: 'Get your vaccine at Millbrook Surgery. #Flu #Winter «#NHS»', kind: 'social' },
    { avoid: 'Book at example.nhs.uk/flu or read more at «example.nhs.uk/winter»', kind: 'social' },
    { avoid: '«@MillbrookSurgery» has flu vaccines now.', kind: 'social' },
    { fine: 'Get your flu vaccine at Millbrook Surgery. #FluVaccine #Winter', kind: 'social' },
    { fine: 'Book at example.nhs.uk/flu or email flu@example.nhs.uk. You are our #1 fan.', kind: 'social' },
    { fine: 'Flu, #cold and #cough: see example.nhs.uk/flu and example.nhs.uk/cold', kind: 'leaflet' }
  ],
  *check(draft) {
    yield* tagsOf(draft)
    yield* linksOf(draft)
    const [first] = draft.blocks.filter(isRead)
    const handle = /^@\w+/.exec(first?.text ?? '')
    if (first && handle)
      yield {
        place: first.place(0, handle[0].length),
        message: 'Begin with words. Many people never see a post that begins with @.'
      }
  }
})

function* tagsOf({ blocks }: Draft): Generator<Problem> {
  const tags = blocks
    .filter(isRead)
    .flatMap((block) =>
      [...block.text.matchAll(tag)].map((match) => ({ block, match, end: match.index + match[0].length }))
    )
  const inside = tags.find(({ block, end }) => /^[’'s]* \p{Ll}/u.test(block.text.slice(end)))
  if (inside)
    yield {
      place: inside.block.place(inside.match.index, inside.end),
      message: 'Write this as a plain word, and put the hashtag at the end.'
    }
  const extra = tags[mostTags]
  if (extra && extra !== inside)
    yield {
      place: extra.block.place(extra.match.index, extra.end),
      message: `Keep the 2 hashtags that matter most. There are ${tags.length}.`
    }
}

function* linksOf(draft: Draft): Generator<Problem> {
  const met = new Set<string>()
  for (const block of draft.blocks.filter(isRead)) {
    for (const { index, 0: written } of block.text.matchAll(address)) {
      const plain = withoutStop(written)
      met.add(plain.toLowerCase())
      if (met.size === 2) {
        yield {
          place: block.place(index, index + plain.length),
          message: 'Keep 1 link, to what you most want people to do.'
        }
        return
      }
    }
  }
  const links = elements(draft, 'a').filter(({ properties }) => /^https?:/i.test(String(properties.href ?? '')))
  const second = links.map((link) => textOf(draft, link)).filter((one) => one !== undefined)[1]
  if (second && met.size === 0)
    yield { place: second.place, message: 'Keep 1 link, to what you most want people to do.' }
}

function isRead({ kind }: Block): boolean {
  return kind !== 'alt' && kind !== 'title'
}
