import {
  type Draft,
  elements,
  isFilledInLater,
  isHidden,
  isWrittenAsHtml,
  openingTag,
  rule,
  spokenName
} from '@allclear/core'
import type { Element } from 'hast'
import { cite, citeAct, citeAxe } from '../sources.ts'
import { altOf, controlAround, isWordless, sizeOf } from './pictures.ts'

export default rule({
  id: 'image-alt-missing',
  chapter: 'images-and-media',
  severity: 'error',
  title: 'Say in words what each picture shows',
  why: 'Without words for a picture, blind people hear a file name or nothing, and miss what everyone else is told.',
  whoItHelps: ['blind people and screen reader users'],
  sources: [cite('wcag', '1.1.1 A'), cite('nhs-a11y', 'alternative text'), citeAxe('image-alt'), citeAct('23a2a8')],
  cannotSee: 'Whether a picture tells people something or only decorates.',
  // Its own style sheet may hide the picture.
  wants: { styles: (draft) => elements(draft, 'style').length > 0 && elements(draft, 'img').some(isWordless) },
  examples: [
    { avoid: '«<img src="map.png">»', in: 'html' },
    { avoid: '«<img src="map.png" alt=" ">»', in: 'html' },
    { avoid: 'Park here: «<img src="map.png" width="400">»' },
    { avoid: '«<img src="map.png" role="none" tabindex="0">»', in: 'html' },
    { avoid: '«<img src="https://example.nhs.uk/open.gif" width="1" height="1">»', in: 'html' },
    { avoid: '«![](nurse.jpg)»' },
    { fine: '<img :alt="name" src="ward.png">', in: 'html' },
    { fine: '<img src="wave.png" alt="">', in: 'html' },
    { fine: '![A nurse takes blood from a man’s arm](nurse.jpg)' },
    { fine: '<img src="wave.png" role="presentation"> <img src="map.png" aria-label="Map of car park A">', in: 'html' },
    { fine: '<span aria-hidden="true"><img src="wave.png"></span>', in: 'html' },
    // The words of a link can be all it needs; where it has none, link-without-words tells.
    { fine: '[![](nurse.jpg) Our nurses](/nurses) [![](nurse.jpg)](/nurses)' },
    { fine: '<a href="/times"><img src="times.png"></a> <button><img src="times.png"></button>', in: 'html' },
    // Pictures in Easy Read stand beside the words they go with.
    { fine: '![](nurse.jpg) A nurse will take some blood.', kind: 'easy-read' }
  ],
  *check(draft) {
    const isThere = idsOnce(draft)
    const nameless = namelessIn(draft)
    for (const image of elements(draft, 'img')) {
      if (isWrittenAsHtml(draft, image)) {
        if (!isWordless(image) || isFilledInLater(image) || isNamedElsewhere(image, isThere) || isHidden(draft, image))
          continue
        const control = controlAround(draft, image)
        if (control && nameless.has(control)) continue
        // Nothing else names it, so that an empty alt is no choice.
        const isAllItSays = control && !spokenName(control, draft)
        yield {
          place: openingTag(draft, image),
          message: isAllItSays ? 'Say in alt text where this leads, or what it does.' : messageFor(image)
        }
      } else if (!altOf(image) && draft.kind !== 'easy-read' && !controlAround(draft, image)) {
        yield {
          place: openingTag(draft, image),
          message: 'Say what the picture shows, or leave it empty if it only decorates.',
          severity: 'suggestion',
          needsPerson: true
        }
      }
    }
  }
})

/** Links and buttons that `link-without-words` or `button-without-words` tells of: one text mends both. */
function namelessIn({ axe }: Draft): Set<Element> {
  const found = axe?.violations.filter(({ id }) => /^(?:link|button|aria-command)-name$/.test(id)) ?? []
  return new Set(found.map(({ element }) => element))
}

function messageFor(image: Element): string {
  const { width = 9, height = 9 } = sizeOf(image)
  return width <= 2 && height <= 2
    ? 'Write alt="" here, so that screen readers pass by this tiny picture.'
    : 'Say what the picture shows in alt text, or write alt="" if it only decorates.'
}

function isNamedElsewhere({ properties }: Element, isThere: (id: string) => boolean): boolean {
  const ids = [properties.ariaLabelledBy].flat().join(' ').split(/\s+/).filter(Boolean)
  return ids.some(isThere)
}

/** Whether an element has an id. The rest of the page may hold it where the draft is only a piece. */
function idsOnce(draft: Draft): (id: string) => boolean {
  let ids: Set<unknown> | undefined
  return (id) => {
    if (!draft.whole) return true
    ids ??= new Set(elements(draft).map(({ properties }) => properties.id))
    return ids.has(id)
  }
}
