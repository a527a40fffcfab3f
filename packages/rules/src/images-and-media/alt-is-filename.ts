import { type Block, rule } from '@allclear/core'
import { cite, citeAct } from '../sources.ts'
import { altsOf } from './pictures.ts'

const file = /^\S+\.(?:jpe?g|png|gif|svg|webp|bmp|tiff?|heic|avif)$/i
const camera =
  /^(?:(?:adobe ?stock|dcim|dsc[nf]?|getty ?images|img|istock(?:photo)?|pxl|scan|screen ?shot|shutterstock|whatsapp image)[\s_-]*|(?:image|photo|picture|pic|untitled|unnamed)[_-]*)\d(?:[\d\s_.:x-]|at)*$/i
// A short number may be what the picture shows: 111, or a year.
const size = /^\d+\s?[x×]\s?\d+$|^\d{5,}$/

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
    { avoid: '<img src="ward-4-door-300x200.png" alt="«ward-4-door»">', in: 'html' },
    { avoid: '![«WhatsApp Image 2026-03-02 at 10.15.22»](times.png)' },
    { avoid: '![«Screenshot 2026-03-02 at 10.15»](times.png)' },
    { avoid: '<input type="image" src="go_button.gif" alt="«go_button.gif»">', in: 'html' },
    { fine: '![Map of car park A, next to the main entrance](car-park.png)' },
    { fine: '![Asthma](asthma.png) ![111](call.png) ![2026](year.png)' },
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
  if (!/_|-.*-|^[a-z]{3,}-?\d+$|^\d{4}$/.test(text) || /\s/.test(text)) return false
  const name = src.split(/[?#]/, 1)[0]?.split(/[/\\]/).pop() ?? ''
  const stem = name.replace(/\.\w+$/, '')
  // WordPress puts the size of each copy after it.
  return [name, stem, stem.replace(/-(?:\d+x\d+|scaled)$/, '')].includes(text)
}
