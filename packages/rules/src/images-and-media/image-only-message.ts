import { type Draft, elements, isHidden, openingTag, rule } from '@allclear/core'
import type { Element } from 'hast'
import { hasPlaceholder } from '../placeholders.ts'
import { wordsIn } from '../sentences/count-words.ts'
import { cite } from '../sources.ts'
import { altOf, fileOf, isSmall } from './pictures.ts'

const around =
  /\b(?:view|read|see|open)\b.{0,30}\b(?:browser|online|web version)\b|\bunsubscribe|\bopt out\b|\bpreferences\b|\ball rights reserved|©|\bprivacy\b|\bforward to a friend\b|\bsent from\b/i
const read = new Set(['paragraph', 'heading', 'item', 'cell', 'caption', 'button', 'label'])
/** With so few words there is no message beside the picture; with some more there may be. */
const none = 8
const few = 20
const mostOfALogo = 120
// What may hold or make the rest of a page.
const others = ['canvas', 'embed', 'form', 'iframe', 'object', 'script', 'svg', 'video']

export default rule({
  id: 'image-only-message',
  chapter: 'images-and-media',
  severity: 'error',
  title: 'Write the message as text, not only as a picture',
  why: 'When pictures are off, or the reader is blind, nothing is left. Words in a picture cannot be made larger or translated.',
  whoItHelps: [
    'blind people and screen reader users',
    'people with low vision',
    'people on low incomes or with little data'
  ],
  sources: [cite('nhs-a11y', 'text in images'), cite('nhs-messages', 'emails'), cite('wcag', '1.1.1 A; 1.4.5 AA')],
  appliesTo: ['letter', 'leaflet', 'web-page', 'email', 'press', 'general'],
  cannotSee: 'What the picture shows.',
  examples: [
    { avoid: '«<img src="open-day.jpg" alt="Open day">»', in: 'html', kind: 'email' },
    {
      avoid: '<p>View in your browser</p>«<img src="a.jpg" alt="Open day">»<p>Unsubscribe from our emails</p>',
      in: 'html',
      kind: 'email'
    },
    { avoid: '«![Open day](open-day.jpg)»', kind: 'email' },
    { avoid: '<!doctype html><title>Open day</title><body>«<img src="a.jpg" alt="Open day">»', in: 'html' },
    {
      fine: '<p>Come to our open day on Saturday 6 June, from 10am to 2pm, at Millbrook Town Hall. You can bring your family.</p><img src="a.jpg" alt="">',
      in: 'html',
      kind: 'email'
    },
    { fine: '<img src="logo.png" alt="Millbrook Hospital"><p>Your clinic is open.</p>', in: 'html', kind: 'email' },
    { fine: '<img src="ward.jpg" alt="The new ward"><p>{{ news }}</p>', in: 'html', kind: 'email' },
    { fine: '![Open day](open-day.jpg)' }
  ],
  *check(draft) {
    if (!isAMessage(draft)) return
    const picture = elements(draft, 'img').find((image) => isBig(image) && !isHidden(draft, image))
    if (!picture) return
    let words = 0
    for (const block of draft.blocks) {
      const { kind, element, text } = block
      if (read.has(kind) && element.tagName !== 'title' && !around.test(text)) words += wordsIn(block)
      // What a template puts in may be the message.
      if (words >= few || hasPlaceholder(text)) return
    }
    const isSure = words < none && elements(draft, ...others).length === 0
    yield {
      place: openingTag(draft, picture),
      message: 'Write what this picture says as text too.',
      ...(isSure ? {} : { severity: 'suggestion', needsPerson: true })
    }
  }
})

/** All that is sent or shown, rather than a piece of it. */
function isAMessage(draft: Draft): boolean {
  return draft.kind === 'email' || draft.whole
}

function isBig(image: Element): boolean {
  return (
    !isSmall(image, mostOfALogo) &&
    !/\b(?:logo|icon|signature|spacer|pixel)\b/i.test(`${fileOf(image).words} ${altOf(image)}`)
  )
}
