import { ancestors, type Draft, elementById, elements, isHidden, openingTag, rule } from '@allclear/core'
import type { Element } from 'hast'
import { cite, citeAct, citeAxe } from '../sources.ts'

export default rule({
  id: 'object-without-words',
  chapter: 'images-and-media',
  severity: 'error',
  title: 'Say what an embedded file is',
  why: 'A screen reader cannot look into an embedded picture, film or PDF. Without a name, people hear “object” or nothing.',
  whoItHelps: ['blind people and screen reader users'],
  sources: [cite('wcag', '1.1.1 A'), citeAxe('object-alt'), citeAct('8fc3b6')],
  cannotSee: 'Whether the name says what matters in the file.',
  examples: [
    {
      avoid: '«<object data="welcome.mp4" type="video/mp4">»</object>',
      better: '<object data="welcome.mp4" type="video/mp4" title="Film: your first visit"></object>',
      in: 'html'
    },
    { avoid: '«<object data="chart.svg" title="">»<img src="chart.png" alt="Waits by month"></object>', in: 'html' },
    { avoid: '«<embed src="welcome.pdf" type="application/pdf">»', in: 'html' },
    { avoid: '«<object data="map.png" aria-labelledby="nowhere">»</object>', in: 'html' },
    { fine: '<object data="map.png" role="img" aria-label="Map of car park A"></object>', in: 'html' },
    { fine: '<p id="map">Map of car park A</p> <object data="map.png" aria-labelledby="map"></object>', in: 'html' },
    { fine: '<embed src="welcome.pdf" title="Leaflet: your first visit">', in: 'html' },
    { fine: '<object data="wave.svg" role="presentation"></object>', in: 'html' },
    { fine: '<div style="display: none"><object data="map.png"></object></div>', in: 'html' },
    { fine: '<object data="/times.html"><a href="/times.html">Clinic times</a></object>', in: 'html' }
  ],
  *check(draft) {
    for (const object of elements(draft, 'object', 'embed')) {
      if (!isMedia(object) || isNamed(draft, object) || isHidden(draft, object)) continue
      // What stands in an object shows only where the object does not.
      if ([...ancestors(draft, object)].some(({ tagName }) => tagName === 'object')) continue
      yield {
        place: openingTag(draft, object),
        message: 'Give this file a title or aria-label that says what it shows.'
      }
    }
  }
})

const media = /\.(?:aac|avif|gif|jpe?g|m4[av]|mov|mp[34]|og[agv]|opus|pdf|png|svgz?|swf|wav|web[mp])(?:[?#]|$)/i

/** A picture, sound, film or PDF. Another page has words of its own. */
function isMedia({ tagName, properties: { data, src, type } }: Element): boolean {
  const file = String((tagName === 'embed' ? src : data) ?? '').trim()
  if (!file) return false
  return media.test(file) || /^(?:audio|image|video)\/|^application\/pdf/i.test(String(type ?? ''))
}

function isNamed(draft: Draft, { properties }: Element): boolean {
  const { ariaLabel, ariaLabelledBy, title, role } = properties
  if (/^(?:none|presentation)$/.test(String(role)) || String(ariaLabel ?? title ?? '').trim()) return true
  return Array.isArray(ariaLabelledBy) && ariaLabelledBy.some((id) => elementById(draft, String(id)))
}
