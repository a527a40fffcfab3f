import { rule } from '@allclear/core'
import { withCapital } from '../sentences/capital.ts'
import { cite } from '../sources.ts'
import { altsOf } from './pictures.ts'

// Of a painting, a portrait, an X-ray or a screenshot the kind can matter.
const opening =
  /^(?:(?:an?|the|this|our) )?(?:(?:colou?r|stock|close[- ]up|decorative) )?(?:image|photo|photograph|pic|picture|graphic)(?: (?:that|which))? ?(?:(?:of|showing|shows|depicting|depicts):?|:) ?(?=\S)(?!the (?:day|week|month|year)\b)(?:an? (?:image|photo|photograph|picture) of )?(\S+)/i

export default rule({
  id: 'alt-starts-image-of',
  chapter: 'images-and-media',
  severity: 'suggestion',
  title: 'Leave “image of” out of alt text',
  why: 'A screen reader already says that it is an image. Start with what the picture shows.',
  whoItHelps: ['blind people and screen reader users'],
  sources: [cite('nhs-a11y', 'images in content')],
  cannotSee: 'Whether it matters that it is a photo.',
  examples: [
    {
      avoid: '![«Photo of a» nurse taking blood from a man’s arm](nurse.jpg)',
      better: '![A nurse taking blood from a man’s arm](nurse.jpg)'
    },
    {
      avoid: '<img src="ward.jpg" alt="«An image showing children» at play on the ward">',
      better: '<img src="ward.jpg" alt="Children at play on the ward">',
      in: 'html'
    },
    {
      avoid: '![«Photo showing: two» nurses](nurses.jpg) ![«Photo of mRNA»](mrna.png)',
      better: '![Two nurses](nurses.jpg) ![mRNA](mrna.png)'
    },
    { fine: '![Screenshot of the booking page](booking.png) ![X-ray of a broken wrist](wrist.png)' },
    { fine: '![Photo of the week: our new garden](garden.jpg)' },
    { fine: '![Imaging suite](suite.png) ![Picture books in the waiting room](books.jpg)' },
    { fine: '![A nurse holds a photo of a garden](garden.jpg)' },
    { fine: 'Photo of a nurse taking blood.' }
  ],
  *check(draft) {
    for (const { text, place } of altsOf(draft)) {
      const match = opening.exec(text)
      if (!match?.[1]) continue
      yield {
        place: place(0, match[0].length),
        message: 'Start with what the picture shows.',
        // A name such as “iPhone” has its capital where it wants it.
        suggest: [/\p{Lu}/u.test(match[1]) ? match[1] : withCapital(match[1])],
        safe: true
      }
    }
  }
})
