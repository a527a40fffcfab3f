import { ancestors, type Draft, elements, openingTag, rule } from '@allclear/core'
import type { Element } from 'hast'
import { cite } from '../sources.ts'

export default rule({
  id: 'image-alt-missing',
  chapter: 'images-and-media',
  severity: 'error',
  title: 'Say in words what each picture shows',
  why: 'Without words for a picture, blind people hear a file name or nothing, and miss what everyone else is told.',
  whoItHelps: ['blind people and screen reader users'],
  sources: [cite('wcag', '1.1.1 A'), cite('nhs-a11y', 'alternative text')],
  cannotSee: 'Whether a picture tells people something or only decorates.',
  examples: [
    { avoid: '«<img src="map.png">»', in: 'html' },
    { avoid: 'Park here: «<img src="map.png" width="400">»' },
    { avoid: '«![](nurse.jpg)»' },
    { fine: '<img src="wave.png" alt="">', in: 'html' },
    { fine: '![A nurse takes blood from a man’s arm](nurse.jpg)' },
    { fine: '<img src="wave.png" role="presentation"> <img src="map.png" aria-label="Map of car park A">', in: 'html' },
    { fine: '<span aria-hidden="true"><img src="wave.png"></span>', in: 'html' },
    // Pictures in Easy Read stand beside the words they go with.
    { fine: '![](nurse.jpg) A nurse will take some blood.', kind: 'easy-read' }
  ],
  *check(draft) {
    for (const image of elements(draft, 'img')) {
      const place = openingTag(draft, image)
      if (!place) continue
      if (draft.source[place.start] === '<') {
        if (isSilent(draft, image)) continue
        yield { place, message: 'Say what the picture shows in alt text, or write alt="" if it only decorates.' }
      } else if (!String(image.properties.alt ?? '').trim() && draft.kind !== 'easy-read') {
        yield {
          place,
          message: 'Say what the picture shows, or leave it empty if it only decorates.',
          severity: 'suggestion',
          needsPerson: true
        }
      }
    }
  }
})

/** It has words, or screen readers are told to pass it by. */
function isSilent(draft: Draft, image: Element): boolean {
  const { alt, ariaLabel, ariaLabelledBy, title, role } = image.properties
  if (alt !== undefined || ariaLabel || ariaLabelledBy || title) return true
  if (/^(?:presentation|none)$/.test(String(role))) return true
  return [image, ...ancestors(draft, image)].some(isHidden)
}

function isHidden({ tagName, properties: { hidden, ariaHidden, style } }: Element): boolean {
  if (tagName === 'noscript' || hidden || String(ariaHidden) === 'true') return true
  return /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(String(style ?? ''))
}
