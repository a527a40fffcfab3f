import { rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { outlookPieces } from './vml.ts'

const shape = /<v:(?:rect|roundrect|oval|image|shape)\b[^<>]*>/gi

export default rule({
  id: 'vml-without-alt',
  chapter: 'emails',
  severity: 'warning',
  title: 'Give pictures drawn for Outlook alt text too',
  why: 'Outlook shows these drawings in place of the picture or button. Without alt text they say nothing there.',
  whoItHelps: ['blind people and screen reader users'],
  sources: [cite('email-markup', 'VML'), cite('wcag', '1.1.1 A')],
  appliesTo: ['email'],
  mendedBy: 'developer',
  cannotSee: 'Whether the drawing says anything.',
  examples: [
    {
      avoid:
        '<table role="presentation"><tr><td><!--[if mso]>«<v:roundrect href="https://www.example.nhs.uk/map">»<center>Map</center></v:roundrect><![endif]--><a href="https://www.example.nhs.uk/map">See the map</a></td></tr></table>',
      better:
        '<table role="presentation"><tr><td><!--[if mso]><v:roundrect href="https://www.example.nhs.uk/map" alt="See the map"><center>Map</center></v:roundrect><![endif]--><a href="https://www.example.nhs.uk/map">See the map</a></td></tr></table>',
      in: 'html',
      kind: 'email'
    },
    { avoid: '<!--[if gte mso 9]>«<v:image src="map.png" />»<![endif]--><p>Our clinic</p>', in: 'html', kind: 'email' },
    {
      fine: '<!--[if gte mso 9]><v:rect alt="" fill="true"><v:fill src="wave.png" /></v:rect><![endif]--><p>Our clinic</p>',
      in: 'html',
      kind: 'email'
    },
    { fine: '<!-- <v:rect> is no longer used here --><p>Our clinic</p>', in: 'html', kind: 'email' },
    { fine: '<!--[if mso]><table><tr><td><![endif]--><p>Our clinic</p>', in: 'html', kind: 'email' }
  ],
  *check(draft) {
    for (const { text, start } of outlookPieces(draft)) {
      for (const { index, 0: tag } of text.matchAll(shape)) {
        if (/\salt\s*=/i.test(tag)) continue
        yield {
          place: { start: start + index, end: start + index + tag.length },
          message: 'Add alt text to this drawing for Outlook, or alt="" if it only decorates.'
        }
      }
    }
  }
})
