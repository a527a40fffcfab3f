import { elements, isHidden, openingTag, rule } from '@allclear/core'
import type { Element } from 'hast'
import { cite, citeAxe } from '../sources.ts'

export default rule({
  id: 'frames-with-one-title',
  chapter: 'controls',
  severity: 'warning',
  title: 'Give each frame a title of its own',
  why: 'When 2 films have the same title, people cannot tell which is which without playing both.',
  whoItHelps: [
    'blind people and screen reader users',
    'people with memory, thinking or attention difficulties, including dementia and brain injury'
  ],
  sources: [cite('wcag', '4.1.2 A'), citeAxe('frame-title-unique')],
  mendedBy: 'developer',
  cannotSee: 'Whether two addresses lead to the same thing.',
  examples: [
    {
      avoid:
        '<iframe src="https://www.youtube.com/embed/aaaaaaaaaaa" title="Video player"></iframe> «<iframe src="https://www.youtube.com/embed/bbbbbbbbbbb" title="Video player">»</iframe>',
      in: 'html'
    },
    {
      avoid: '<iframe src="/map" title="Millbrook"></iframe> «<iframe src="/wait" title="millbrook">»</iframe>',
      better: '<iframe src="/map" title="Where we are"></iframe> <iframe src="/wait" title="Waiting times"></iframe>',
      in: 'html'
    },
    { fine: '<iframe src="/map" title="Map"></iframe> <iframe src="/map/" title="Map"></iframe>', in: 'html' },
    {
      fine: '<iframe src="/map" title="Map"></iframe> <iframe src="/wait" title="Waiting times"></iframe>',
      in: 'html'
    },
    { fine: '<iframe src="/map"></iframe> <iframe src="/wait"></iframe>', in: 'html' }
  ],
  *check(draft) {
    const seen = new Map<string, string>()
    for (const frame of elements(draft, 'iframe', 'frame')) {
      const title = titleOf(frame)
      const address = addressOf(frame)
      if (!title || !address || isHidden(draft, frame)) continue
      const other = seen.get(title)
      if (other === undefined) seen.set(title, address)
      else if (other !== address) {
        const isSure = isFilm.test(address) && isFilm.test(other)
        yield {
          place: openingTag(draft, frame),
          message: 'Give this frame a title of its own. Another frame has the same one.',
          ...(isSure ? {} : { severity: 'suggestion', needsPerson: true })
        }
      }
    }
  }
})

/** Each of their addresses is another film. */
const isFilm = /^(?:www\.)?(?:youtube(?:-nocookie)?\.com\/embed|player\.vimeo\.com\/video)\/\w/

function titleOf({ properties: { ariaLabel, title } }: Element): string {
  return String(ariaLabel ?? title ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

/** Without what does not change where it leads. */
function addressOf({ properties }: Element): string {
  return String(properties.src ?? '')
    .trim()
    .replace(/^(?:https?:)?\/\//i, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/$/, '')
}
