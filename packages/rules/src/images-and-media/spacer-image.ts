import { rule } from '@allclear/core'
import { cite } from '../sources.ts'
import { altsOf, fileOf, sizeOf } from './pictures.ts'

const spacer =
  /^(?:(?:\d+x\d+ )?(?:spacer|blank|transparent|clear|pixel|tracking pixel|dot|empty|shim)(?: (?:gif|pixel|image|\d+))?|1x1|open|beacon)$/
const tiny = 2

export default rule({
  id: 'spacer-image',
  chapter: 'images-and-media',
  severity: 'warning',
  title: 'Give empty pictures empty alt text',
  why: 'A picture that only makes room has nothing to tell. With words, a screen reader stops at it for nothing.',
  whoItHelps: ['blind people and screen reader users'],
  sources: [cite('wcag', '1.1.1 A, failure F38; technique H67')],
  examples: [
    {
      avoid: '<p>Book now.<img src="spacer.gif" width="20" height="1" alt="«spacer»"></p>',
      better: '<p>Book now.<img src="spacer.gif" width="20" height="1" alt=""></p>',
      in: 'html'
    },
    { avoid: '<img src="https://example.nhs.uk/open.png" width="1" height="1" alt="«email opened»">', in: 'html' },
    { fine: '<img src="spacer.gif" width="20" height="1" alt="">', in: 'html' },
    { fine: '<img src="inhaler-with-spacer.jpg" alt="A child breathes in through a spacer">', in: 'html' },
    { fine: '<img src="spacer.jpg" alt="A spacer for an inhaler">', in: 'html' }
  ],
  *check(draft) {
    for (const { element, text, place } of altsOf(draft)) {
      const { width, height } = sizeOf(element)
      const isTiny = width !== undefined && height !== undefined && width <= tiny && height <= tiny
      const { words, ending } = fileOf(element)
      if (!isTiny && !(ending === 'gif' && spacer.test(words))) continue
      yield {
        place: place(0, text.length),
        message: 'Leave the alt text of this empty picture empty.',
        suggest: [''],
        safe: true
      }
    }
  }
})
