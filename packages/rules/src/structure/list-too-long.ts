import { elements, isFurniture, isHidden, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { itemsOf } from './list-items.ts'

/** NHS advice is 6. Up to here, a list can still be read at one go. */
const most = 10

export default rule({
  id: 'list-too-long',
  chapter: 'structure',
  severity: 'suggestion',
  title: 'Split a long list into short ones',
  why: 'A long list is hard to keep in mind. Short ones, each under its own heading, are easier.',
  whoItHelps: [
    'people with memory, thinking or attention difficulties, including dementia and brain injury',
    'people with ADHD',
    'blind people and screen reader users'
  ],
  sources: [cite('nhs-formatting', 'Lists')],
  appliesTo: ['letter', 'leaflet', 'web-page', 'email', 'easy-read', 'consent', 'general'],
  cannotSee: 'Which items belong together.',
  examples: [
    {
      avoid: `Bring:\n\n- «glasses»\n${'- a towel\n'.repeat(10)}`,
      better:
        'For your eyes, bring:\n\n- your glasses\n- your eye drops\n\nFor the pool, bring:\n\n- a towel\n- a drink'
    },
    { avoid: `<ul><li>«glasses»</li>${'<li>a towel</li>'.repeat(11)}</ul>`, in: 'html' },
    { fine: `Bring:\n\n- glasses\n${'- a towel\n'.repeat(6)}` },
    { fine: `Our clinics:\n\n${'- [Elm House](/elm)\n'.repeat(12)}` },
    { fine: `${'1. Breathe in and out.\n'.repeat(12)}` },
    { fine: `<nav><ul>${'<li>Eyes</li>'.repeat(12)}</ul></nav>`, in: 'html' }
  ],
  *check(draft) {
    for (const list of elements(draft, 'ul')) {
      if (list.children.length <= most || isFurniture(draft, list) || isHidden(draft, list)) continue
      const blocks = itemsOf(draft, list)
      const [first] = blocks
      const links = blocks.filter(
        ({ spans, masked }) => spans.some(({ element }) => element.tagName === 'a') || masked.length > 0
      )
      // A list of pages, or of things to look up.
      if (
        !first ||
        blocks.length <= most ||
        links.length * 2 > blocks.length ||
        areOrdered(blocks.map(({ text }) => text))
      )
        continue
      yield {
        place: first.place(0, first.text.length),
        message: `Split this list of ${blocks.length} into shorter lists, each with a heading or a line above it.`
      }
    }
  }
})

/** From A to Z: to look something up in. */
function areOrdered(texts: readonly string[]): boolean {
  const words = texts.map((text) => text.toLowerCase())
  return new Set(words).size > 1 && words.every((word, index) => index === 0 || (words[index - 1] ?? '') <= word)
}
