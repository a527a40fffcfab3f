import { elements, openingTag, rule } from '@allclear/core'
import { cite, citeAxe } from '../sources.ts'

export default rule({
  id: 'moving-text',
  chapter: 'colour-and-type',
  severity: 'error',
  title: 'Keep words still',
  why: 'Many people cannot read words that move or blink. For some, they make the rest of the page hard to read too.',
  whoItHelps: [
    'people who find reading hard',
    'people with ADHD',
    'people with low vision',
    'people with epilepsy or vestibular conditions'
  ],
  sources: [cite('wcag', '2.2.2 A'), citeAxe('marquee'), citeAxe('blink')],
  cannotSee: 'Words that a script or a style moves.',
  examples: [
    {
      avoid: '«<marquee>»The clinic is closed on Friday.</marquee>',
      better: '<p>The clinic is closed on Friday.</p>',
      in: 'html'
    },
    { avoid: '<p>«<blink class="news">»New</blink> Saturday clinics</p>', in: 'html' },
    { fine: '<p><strong>The clinic is closed on Friday.</strong></p>', in: 'html' },
    { fine: 'In HTML, `<marquee>` makes words move. A marquee is also a large tent.' }
  ],
  *check(draft) {
    for (const moving of elements(draft, 'marquee', 'blink'))
      yield { place: openingTag(draft, moving), message: 'Keep these words still: take out the tag round them.' }
  }
})
