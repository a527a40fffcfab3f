import { type Draft, rule } from '@allclear/core'
import type { Element } from 'hast'
import { cite, citeAct } from '../sources.ts'
import { emptyWords } from './empty-words.ts'
import { altsOf, controlAround, wordsOf } from './pictures.ts'

const messages = {
  filler: 'Say what the picture shows.',
  decorative: 'Leave these words out if the picture only decorates.',
  'made up': 'Say in your own words what the picture shows. A program guessed this.'
}

export default rule({
  id: 'alt-is-placeholder',
  chapter: 'images-and-media',
  severity: 'error',
  title: 'Write what the picture shows, not just “image”',
  why: 'A screen reader already says that it is a picture. Blind people need to know what it tells everyone else.',
  whoItHelps: ['blind people and screen reader users'],
  sources: [cite('wcag', '1.1.1 A, failure F30'), citeAct('qt1vmo')],
  cannotSee: 'Whether the words fit the picture.',
  examples: [
    { avoid: '![«Image»](car-park.png)' },
    { avoid: '![«hero image 1»](ward.jpg)' },
    { avoid: '<img src="ward.jpg" alt="«Insert alt text here»">', in: 'html' },
    { avoid: '<img src="wave.png" alt="«decorative»">', in: 'html' },
    { avoid: '<input type="image" src="go.png" alt="«click»">', in: 'html' },
    { avoid: '<div role="img" aria-label="«icon»"></div>', in: 'html' },
    { avoid: '![«May be an image of 2 people and text»](walk.jpg) ![«Company logo»](logo.png)' },
    { avoid: '![«A picture containing outdoor, car. Description automatically generated»](car-park.png)' },
    { fine: '![Photo booth in the entrance hall](booth.png)' },
    { fine: '![Test tube](tube.png) ![Banner that says “Welcome”](hall.png)' },
    { fine: '![Decorative plates made by patients](plates.jpg)' },
    { fine: '<a href="/"><img src="logo.png" alt="Logo"> Millbrook Hospital</a>', in: 'html' }
  ],
  *check(draft) {
    for (const block of [...altsOf(draft), ...namesOfPictures(draft)]) {
      const why = emptyWords(block.text)
      if (!why || isNamedBeside(draft, block.element, block.text)) continue
      const quoted = why === 'filler' ? ` “${block.text}” tells people nothing.` : ''
      yield { place: block.place(0, block.text.length), message: `${messages[why]}${quoted}` }
    }
  }
})

function namesOfPictures(draft: Draft) {
  return draft.blocks.filter(({ kind, element }) => kind === 'label' && element.properties.role === 'img')
}

/** A logo or an icon in a link whose words say what it is. */
function isNamedBeside(draft: Draft, image: Element, alt: string): boolean {
  if (!/logo|icon/i.test(alt)) return false
  const control = controlAround(draft, image)
  return control !== undefined && wordsOf(control) !== ''
}
