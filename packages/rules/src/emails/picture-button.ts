import { elements, openingTag, rule } from '@allclear/core'
import type { Element } from 'hast'
import { cite } from '../sources.ts'

const isButton = /(?:^|[^a-z])(?:btn|button|cta)(?:$|[^a-z])/i

// Their makers want these shown as they are.
const ofOthers = /facebook|instagram|linkedin|youtube|twitter|whatsapp|tiktok|app ?store|google ?play/i

export default rule({
  id: 'picture-button',
  chapter: 'emails',
  severity: 'suggestion',
  title: 'Make buttons in emails of text, not of pictures',
  why: 'A picture of a button cannot be enlarged or recoloured, and is gone where an app hides pictures.',
  whoItHelps: ['people with low vision', 'dyslexic people', 'blind people and screen reader users'],
  sources: [cite('wcag', '1.4.5 AA'), cite('nhs-a11y', 'text in images')],
  appliesTo: ['email'],
  cannotSee: 'What the picture shows.',
  examples: [
    {
      avoid: '<p><a href="https://www.example.nhs.uk/map">«<img src="map-button.png" alt="See the map">»</a></p>',
      better: '<p><a href="https://www.example.nhs.uk/map">See the map</a></p>',
      in: 'html',
      kind: 'email'
    },
    {
      fine: '<p><a href="https://www.example.nhs.uk/map" class="button">See the map</a></p>',
      in: 'html',
      kind: 'email'
    },
    {
      fine: '<p><a href="https://www.example.org/app"><img src="store-button.png" alt="Get it on the App Store"></a></p>',
      in: 'html',
      kind: 'email'
    },
    {
      fine: '<p><a href="https://www.example.nhs.uk/"><img src="logo.png" alt="Millbrook Surgery"></a></p>',
      in: 'html',
      kind: 'email'
    },
    {
      fine: '<p><a href="https://www.example.nhs.uk/map"><img src="button-arrow.png" alt=""> See the map</a></p>',
      in: 'html',
      kind: 'email'
    }
  ],
  *check(draft) {
    for (const link of elements(draft, 'a')) {
      const parts = link.children.filter((child) => child.type !== 'text' || child.value.trim())
      const [picture] = parts
      if (parts.length !== 1 || picture?.type !== 'element' || picture.tagName !== 'img') continue
      if (ofOthers.test(`${namesOf(picture)} ${picture.properties.alt}`)) continue
      if (isButton.test(namesOf(picture)) || isButton.test(namesOf(link)))
        yield {
          place: openingTag(draft, picture),
          message: 'Write the words of this button as text. Give the link a background colour instead.'
        }
    }
  }
})

/** What its maker called it: file, class and id. */
function namesOf({ properties: { src, className, id } }: Element): string {
  return [
    String(src ?? '')
      .split('/')
      .at(-1),
    ...[className].flat(),
    id
  ].join(' ')
}
