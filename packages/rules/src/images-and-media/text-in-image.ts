import { type Draft, rule } from '@allclear/core'
import type { Element } from 'hast'
import { cite, citeAct } from '../sources.ts'
import { emptyWords } from './empty-words.ts'
import { altOf, altsOf, controlAround, fileOf, isSmall } from './pictures.ts'
import { sectionOf } from './sections.ts'

const printed = /\b(?:poster|flyer|leaflet|info ?graphic|invitation|timetable|price list|rota)s?\b/
const named =
  /^(?:[\p{L}\p{N}’'-]+ ){0,5}(?:poster|flyer|leaflet|info ?graphic|invitation|timetable|price list|rota)s?(?: (?:for|about|from|inviting|saying|that says|with)\b.{0,80})?\.?$/iu
// “A nurse puts up a poster” shows more than the poster.
const isScene = /\b(?:up|holds?|holding|reads?|reading|looks?|looking|board|stand|wall|room|grid|screen)\b/i
const fact =
  /\b(?:0\d{3,4}[ -]?\d{3}[ -]?\d{3,4}|\d{1,2}(?:[.:]\d\d)?\s?[ap]m)\b|\bwww\.|\.(?:org|gov|nhs)\.uk\b|\b\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/gi
// So much text beside it may well say the same.
const enoughText = 50
const mostOfAnIcon = 100

export default rule({
  id: 'text-in-image',
  chapter: 'images-and-media',
  severity: 'suggestion',
  title: 'Write the words of a poster on the page too',
  why: 'Words in a picture blur when they are made larger. They cannot be read out, translated or copied.',
  whoItHelps: [
    'blind people and screen reader users',
    'people with low vision',
    'dyslexic people',
    'people who are new to English'
  ],
  sources: [cite('nhs-a11y', 'text in images'), cite('wcag', '1.4.5 AA'), citeAct('0va7u6')],
  // Of posts, social-image-text-not-in-post tells.
  appliesTo: ['letter', 'leaflet', 'web-page', 'email', 'easy-read', 'consent', 'press', 'general'],
  cannotSee: 'Whether there are words in the picture.',
  examples: [
    { avoid: '![«Open day poster»](open-day.png)' },
    { avoid: '<img src="xmas-rota.png" alt="«When the clinic is open»">', in: 'html' },
    { avoid: '![«Flu clinic, Saturday 6 June, 10am to 2pm, Town Hall, 0113 496 0123»](6-june.png)' },
    { fine: '![A nurse puts up a poster](nurse.jpg)' },
    { fine: '![Leaflet rack in the hall](hall.jpg)' },
    { fine: '<a href="/hip"><img src="cover.png" alt="Your hip operation leaflet"></a>', in: 'html' },
    {
      fine: 'Come to our open day on Saturday 6 June, from 10am to 2pm, at Millbrook Town Hall. You can meet our nurses and see the new ward. There is a lift, a hearing loop and a quiet room. Call or text us on 07700 900123. You can bring your family. You do not need to book a place.\n\n![Open day poster](open-day.png)'
    }
  ],
  *check(draft) {
    for (const { element, text, place } of altsOf(draft)) {
      if (element.tagName !== 'img' || isSmall(element, mostOfAnIcon) || !holdsWords(element) || emptyWords(text))
        continue
      if (sectionOf(draft, element).words >= enoughText || leadsToWords(draft, element)) continue
      yield {
        place: place(0, text.length),
        message: 'Write the words in this picture on the page too, if it has any.',
        needsPerson: true
      }
    }
  }
})

/** Its cover is a link to the leaflet itself, and not to a larger picture. */
function leadsToWords(draft: Draft, image: Element): boolean {
  const link = controlAround(draft, image)
  return link !== undefined && !/\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i.test(String(link.properties.href ?? ''))
}

/** It is called a poster or the like, or its alt text gives the facts of one. */
function holdsWords(image: Element): boolean {
  const alt = altOf(image)
  if (isScene.test(alt)) return false
  return named.test(alt) || printed.test(fileOf(image).words) || (alt.match(fact) ?? []).length >= 2
}
