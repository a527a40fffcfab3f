import { type Block, rule } from '@allclear/core'
import { cite } from '../sources.ts'

const file = /^\S+\.(?:jpe?g|png|gif|svg|webp|bmp|tiff?|heic|avif)$/i
const camera =
  /^(?:img|dsc[nf]?|dcim|pxl|screen ?shot|scan|image|photo|picture|pic|untitled|unnamed)[\s_-]*\d(?:[\d\s_.:x-]|at)*$/i
const size = /^\d+\s?[x×]\s?\d+$|^\d{3,}$/
const filler =
  /^(?:an? )?(?:alt(?:ernative)? text|banner|chart|graphic|hero(?: image)?|icon|image|img|logo|photo|photograph|pic|picture|placeholder|screen ?shot|tbc|tbd|thumbnail|todo|untitled)\.?$/i
const madeUp = /^An? (?:picture|image) containing .*|Description automatically generated/i

export default rule({
  id: 'alt-is-filename',
  chapter: 'images-and-media',
  severity: 'error',
  title: 'Write what the picture shows, not its file name',
  why: 'A screen reader reads the words out. A file name, or the word “image”, tells people nothing.',
  whoItHelps: ['blind people and screen reader users'],
  sources: [cite('wcag', '1.1.1 A, failure F30')],
  cannotSee: 'Whether the words fit the picture.',
  examples: [
    { avoid: '![«IMG_2034.jpg»](car-park.jpg)' },
    { avoid: '<img src="car-park-2.png" alt="«car-park-2»">', in: 'html' },
    { avoid: '![«Image»](car-park.png)' },
    { avoid: '![«A picture containing outdoor, car. Description automatically generated»](car-park.png)' },
    { fine: '![Map of car park A, next to the main entrance](car-park.png)' },
    { fine: '![Asthma](asthma.png)' },
    { fine: '![Image of the new ward](ward.png) ![Photo credit form](form.png)' },
    { fine: '<img src="step-by-step.png" alt="Step 1">', in: 'html' }
  ],
  *check({ blocks }) {
    for (const block of blocks) {
      if (block.kind !== 'alt' || !tellsNothing(block)) continue
      yield {
        place: block.place(0, block.text.length),
        message: `Say what the picture shows. ${quote(block.text)} tells people nothing.`
      }
    }
  }
})

function tellsNothing({ text, element }: Block): boolean {
  return (
    [file, camera, size, filler, madeUp].some((pattern) => pattern.test(text)) || isStem(text, element.properties.src)
  )
}

/** The name of the file, where it has marks that no word has. */
function isStem(text: string, src: unknown): boolean {
  const stem = /([^/\\?#]+?)(?:\.\w+)?(?:[?#].*)?$/.exec(String(src ?? ''))?.[1]
  return text === stem && /_|-.*-|^[a-z]{3,}\d+$/.test(text)
}

function quote(text: string): string {
  return text.length <= 40 ? `“${text}”` : 'This'
}
