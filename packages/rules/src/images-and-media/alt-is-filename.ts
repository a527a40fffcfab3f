import { type Block, rule } from '@allclear/core'
import { cite, citeAct } from '../sources.ts'
import { altsOf } from './pictures.ts'

const file = /^\S+\.(?:jpe?g|png|gif|svg|webp|bmp|tiff?|heic|avif)$/i
const camera =
  /^(?:(?:img|dsc[nf]?|dcim|pxl|screen ?shot|scan)[\s_-]*|(?:image|photo|picture|pic|untitled|unnamed)[_-]*)\d(?:[\d\s_.:x-]|at)*$/i
const size = /^\d+\s?[x×]\s?\d+$|^\d{3,}$/

export default rule({
  id: 'alt-is-filename',
  chapter: 'images-and-media',
  severity: 'error',
  title: 'Write what the picture shows, not its file name',
  why: 'A screen reader reads the words out. The name of a file tells people nothing.',
  whoItHelps: ['blind people and screen reader users'],
  sources: [cite('wcag', '1.1.1 A, failure F30'), citeAct('9eb3f6'), citeAct('qt1vmo')],
  cannotSee: 'Whether the words fit the picture.',
  examples: [
    { avoid: '![«IMG_2034.jpg»](car-park.jpg)' },
    { avoid: '<img src="car-park-2.png" alt="«car-park-2»">', in: 'html' },
    { avoid: '![«Screenshot 2026-03-02 at 10.15»](times.png)' },
    { avoid: '<input type="image" src="go_button.gif" alt="«go_button.gif»">', in: 'html' },
    { fine: '![Map of car park A, next to the main entrance](car-park.png)' },
    { fine: '![Asthma](asthma.png)' },
    { fine: '![Image of the new ward](ward.png) ![Photo credit form](form.png)' },
    { fine: '<img src="step-by-step.png" alt="Step 1">', in: 'html' }
  ],
  *check(draft) {
    for (const block of altsOf(draft)) {
      if (!isFileName(block)) continue
      yield {
        place: block.place(0, block.text.length),
        message: `Say what the picture shows. ${block.text.length <= 40 ? `“${block.text}”` : 'This'} tells people nothing.`
      }
    }
  }
})

function isFileName({ text, element }: Block): boolean {
  return (
    [file, camera, size].some((pattern) => pattern.test(text)) || isStem(text, String(element.properties.src ?? ''))
  )
}

/** The name of the file, where it has marks that no word has. */
function isStem(text: string, src: string): boolean {
  if (!/_|-.*-|^[a-z]{3,}-?\d+$/.test(text) || /\s/.test(text)) return false
  const name = src.split(/[?#]/, 1)[0]?.split(/[/\\]/).pop() ?? ''
  return text === name || text === name.replace(/\.\w+$/, '')
}
