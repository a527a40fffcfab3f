import { elements, openingTag, rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { altOf } from './pictures.ts'

export default rule({
  id: 'alt-on-decorative-image',
  chapter: 'images-and-media',
  severity: 'warning',
  title: 'Do not write alt text and hide it',
  why: 'The page tells screen readers to skip this picture, so nobody hears its words.',
  whoItHelps: ['blind people and screen reader users'],
  sources: [cite('wcag', '1.1.1 A; technique H67')],
  cannotSee: 'Whether the picture tells people something or only decorates.',
  examples: [
    { avoid: '«<img src="map.png" role="presentation" alt="Map of car park A">»', in: 'html' },
    { avoid: '«<img src="map.png" aria-hidden="true" alt="Map of car park A">»', in: 'html' },
    { fine: '<img src="wave.png" role="presentation" alt="">', in: 'html' },
    { fine: '<img src="map.png" aria-hidden="false" alt="Map of car park A">', in: 'html' },
    // A second link to the same place, kept from being heard twice.
    { fine: '<a href="/map" aria-hidden="true" tabindex="-1"><img src="map.png" alt="Map"></a>', in: 'html' }
  ],
  *check(draft) {
    for (const image of elements(draft, 'img')) {
      const { role, ariaHidden } = image.properties
      if (!/^(?:presentation|none)$/i.test(String(role)) && String(ariaHidden) !== 'true') continue
      if (!altOf(image)) continue
      const hider = String(ariaHidden) === 'true' ? 'aria-hidden' : `role="${role}"`
      yield {
        place: openingTag(draft, image),
        message: `Take ${hider} away if the picture matters. If it only decorates, write alt="".`
      }
    }
  }
})
