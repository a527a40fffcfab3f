import { rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { outlookPieces } from './vml.ts'

const ends = /<(\/?)v:textbox\b[^<>]*>/gi
const content = /<(?:a|h[1-6])\b[^<>]*>/i
// What Outlook never gets.
const forOthers = /<!--\[if !mso\][\s\S]{0,5000}?<!\[endif\]-->/gi

export default rule({
  id: 'vml-holds-content',
  chapter: 'emails',
  severity: 'warning',
  title: 'Keep links and headings out of drawings for Outlook',
  why: 'In Outlook the drawing is one picture. A screen reader cannot reach the links and headings that stand in it.',
  whoItHelps: ['blind people and screen reader users', 'people with mobility or dexterity impairments'],
  sources: [cite('email-markup', 'VML'), cite('wcag', '1.3.1 A, 2.1.1 A')],
  appliesTo: ['email'],
  mendedBy: 'developer',
  cannotSee: 'How the email looks in Outlook.',
  examples: [
    {
      avoid:
        '<!--[if mso]><v:rect alt=""><v:textbox><![endif]--><p>«<a href="https://www.example.nhs.uk/map">»See the map</a></p><!--[if mso]></v:textbox></v:rect><![endif]-->',
      better:
        '<!--[if mso]><v:rect alt=""></v:rect><![endif]--><p><a href="https://www.example.nhs.uk/map">See the map</a></p>',
      in: 'html',
      kind: 'email'
    },
    {
      avoid: '<!--[if mso]><v:rect alt=""><v:textbox>«<h1>»Our clinic</h1></v:textbox></v:rect><![endif]-->',
      in: 'html',
      kind: 'email'
    },
    {
      fine: '<!--[if mso]><v:rect alt=""><v:textbox><![endif]--><p>Our clinic</p><!--[if !mso]><!--><a href="https://www.example.nhs.uk/map">Map</a><!--<![endif]--><!--[if mso]></v:textbox></v:rect><![endif]-->',
      in: 'html',
      kind: 'email'
    },
    {
      fine: '<!--[if mso]><v:rect alt=""><v:textbox><![endif]--><p>Our clinic</p><!--[if mso]></v:textbox></v:rect><![endif]--><h2>Times</h2>',
      in: 'html',
      kind: 'email'
    },
    {
      fine: '<!--[if mso]><v:roundrect alt="See the map" href="https://www.example.nhs.uk/map"></v:roundrect><![endif]--><p>Our clinic</p>',
      in: 'html',
      kind: 'email'
    }
  ],
  *check(draft) {
    let open: number | undefined
    for (const { text, start } of outlookPieces(draft)) {
      for (const { index, 0: tag, 1: slash } of text.matchAll(ends)) {
        if (!slash) {
          open ??= start + index + tag.length
          continue
        }
        const found =
          open === undefined
            ? null
            : content.exec(
                draft.source.slice(open, start + index).replace(forOthers, (hidden) => ' '.repeat(hidden.length))
              )
        if (found && open !== undefined)
          yield {
            place: { start: open + found.index, end: open + found.index + found[0].length },
            message: 'Take links and headings out of this drawing. In Outlook nobody can reach them there.'
          }
        open = undefined
      }
    }
  }
})
