import { ancestors, type Draft, elements, isHidden, isWrittenAsHtml, openingTag, rule } from '@allclear/core'
import type { Element } from 'hast'
import { cite, citeAct } from '../sources.ts'
import { altOf, captionOf, controlAround, fileOf, isSmall, isWordless } from './pictures.ts'

const telling =
  /\b(?:(?:bar|pie|line|flow|organi[sz]ation) ?chart|charts?|graph|maps?|floor ?plan|site ?plan|diagram|poster|flyer|leaflet|infographic|timetable|qr(?: code)?|screenshot)\b/
const decorating = /\b(?:background|bg|border|divider|icon|pin|separator|spacer)\b/
const mostOfAnIcon = 100

export default rule({
  id: 'alt-empty-on-informative-image',
  chapter: 'images-and-media',
  severity: 'suggestion',
  title: 'Say what a picture shows if it tells people something',
  why: 'With empty alt text a screen reader passes the picture by. If it tells people something, blind people miss it.',
  whoItHelps: ['blind people and screen reader users'],
  sources: [cite('wcag', '1.1.1 A, failure F39'), cite('nhs-a11y', 'alternative text'), citeAct('e88epe')],
  // In Easy Read the words beside each picture say the same.
  appliesTo: ['letter', 'leaflet', 'web-page', 'email', 'social', 'poster', 'consent', 'press', 'general'],
  cannotSee: 'What the picture shows, and whether the words around it say the same.',
  examples: [
    { avoid: '«<img src="hospital-map.png" alt="">»', in: 'html' },
    {
      avoid: '<figure>«<img src="8231.jpg" alt="">»<figcaption>Our new garden</figcaption></figure>',
      in: 'html'
    },
    { avoid: '<p>Our team.</p><p>«<img src="8231.jpg" alt="">»</p>', in: 'html' },
    { fine: '<p><img src="map.png" alt=" "></p>', in: 'html' },
    { fine: '<div class="card"><img src="8231.jpg" alt=""><h2>Our new garden</h2></div>', in: 'html' },
    {
      fine: '<p><img src="icon.png" width="24" alt=""> Call us.</p><p><img src="line.png" height="4" alt=""></p>',
      in: 'html'
    },
    { fine: '<p><img src="blood.png" alt=""></p><p>A nurse takes some blood.</p>', in: 'html', kind: 'easy-read' },
    { fine: '<p><img src="divider.png" alt=""></p>', in: 'html' },
    { fine: '<a href="/map"><img src="map.png" alt=""> How to find us</a>', in: 'html' },
    { fine: '<img src="map-pin-icon.png" width="32" alt=""> Station Road', in: 'html' }
  ],
  *check(draft) {
    for (const image of elements(draft, 'img')) {
      if (!isWrittenAsHtml(draft, image) || !isSilent(image) || isSmall(image, mostOfAnIcon)) continue
      if (!seemsToTell(draft, image) || controlAround(draft, image) || isHidden(draft, image)) continue
      yield {
        place: openingTag(draft, image),
        message: 'If this picture tells people something, say it in the alt text. If not, leave it empty.',
        needsPerson: true
      }
    }
  }
})

/** A screen reader is told to pass it by. Of a picture that says nothing at all, image-alt-missing tells. */
function isSilent(image: Element): boolean {
  if (isWordless(image)) return false
  const { alt, ariaLabel, ariaLabelledBy, title, role } = image.properties
  if (ariaLabel || ariaLabelledBy || title || altOf(image)) return false
  return alt !== undefined || /^(?:presentation|none)$/i.test(String(role))
}

function seemsToTell(draft: Draft, image: Element): boolean {
  const { words } = fileOf(image)
  if (decorating.test(words)) return captionOf(draft, image) !== ''
  if (telling.test(words)) return true
  return captionOf(draft, image) !== '' || isAlone(draft, image)
}

/** All there is in its paragraph, or set straight into the page. */
function isAlone(draft: Draft, image: Element): boolean {
  const [around] = ancestors(draft, image)
  if (!around || !/^(?:p|figure|main|article|body)$/.test(around.tagName)) return false
  if (/^(?:main|article|body)$/.test(around.tagName)) return true
  return around.children.every((child) => child === image || (child.type === 'text' && !child.value.trim()))
}
