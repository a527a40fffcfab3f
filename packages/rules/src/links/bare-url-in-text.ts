import { type Block, isFurniture, overlaps, rule, withoutStop } from '@allclear/core'
import { cite } from '../sources.ts'

/** Longer than people can keep in mind, or with signs that nobody says. */
const address = /(?<![\w@./(-])(?:https?:\/\/|www\.)[^\s<>"“”|]+/gi
const shortEnough = 40
const sources = /^(?:references?|sources?|bibliography|further reading|endnotes?|footnotes?|citations?)\b/i
const cited = /\b(?:accessed|retrieved|available (?:at|from)|doi)\b/i

export default rule({
  id: 'bare-url-in-text',
  chapter: 'links',
  severity: 'suggestion',
  title: 'Use words for a link, not its address',
  why: 'A screen reader spells out a long address. It says little about what is there.',
  whoItHelps: ['blind people and screen reader users', 'dyslexic people', 'people who find reading hard'],
  sources: [cite('nhs-formatting', 'Links'), cite('wcag', '2.4.9 AAA')],
  appliesTo: ['web-page'],
  cannotSee: 'Whether the page will be printed. On paper, a short address helps.',
  examples: [
    {
      avoid: 'Read about our times at «https://example.nhs.uk/eye-clinic/opening-times.html».',
      better: 'Read about our [clinic times](https://example.nhs.uk/eye-clinic/opening-times.html).',
      kind: 'web-page'
    },
    {
      avoid: '<p>See <a href="https://example.nhs.uk/a?id=9">«https://example.nhs.uk/a?id=9»</a></p>',
      in: 'html',
      kind: 'web-page'
    },
    { fine: 'See www.example.nhs.uk/flu or [our flu page](https://example.nhs.uk/flu).', kind: 'web-page' },
    { fine: 'Read about our times at https://example.nhs.uk/eye-clinic/opening-times.html.', kind: 'leaflet' },
    {
      fine: '## References\n\n1. Example study: https://example.org/journal/2026/study-of-eyes.html',
      kind: 'web-page'
    },
    { fine: 'The address looks like `https://example.nhs.uk/a/b?c=your-code`.', kind: 'web-page' }
  ],
  *check(draft) {
    let section = ''
    for (const block of draft.blocks) {
      if (block.kind === 'heading') section = block.text
      if (!/paragraph|item|cell/.test(block.kind) || sources.test(section) || cited.test(block.text)) continue
      for (const { index, 0: found } of block.text.matchAll(address)) {
        const written = withoutStop(found)
        const end = index + written.length
        if (written.length <= shortEnough && !/[?%]/.test(written)) continue
        if (isSample(block, index, end) || overlaps(block.quotes, index, end) || isFurniture(draft, block.element))
          continue
        yield {
          place: block.place(index, end),
          message: 'Make a link of words that say what is at this address.'
        }
      }
    }
  }
})

/** Code, or an address that only shows what addresses look like. */
function isSample({ spans }: Block, from: number, to: number): boolean {
  return spans.some(
    ({ element: { tagName, properties }, start, end }) =>
      (/^(?:code|kbd|samp|var)$/.test(tagName) || properties.href === '#') && start < to && from < end
  )
}
