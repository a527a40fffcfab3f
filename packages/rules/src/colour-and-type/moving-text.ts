import { elements, hasOwnStyles, openingTag, rule } from '@allclear/core'
import { cite, citeAxe } from '../sources.ts'
import { mayMove, movedWithoutEnd } from './endless-motion.ts'

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
  cannotSee: 'Words that a script moves, or a style sheet in another file.',
  examples: [
    {
      avoid: '«<marquee>»The clinic is closed on Friday.</marquee>',
      better: '<p>The clinic is closed on Friday.</p>',
      in: 'html'
    },
    { avoid: '<p>«<blink class="news">»New</blink> Saturday clinics</p>', in: 'html' },
    {
      avoid:
        '<style>@keyframes slide { to { transform: translateX(-100%) } } .news { animation: slide 9s linear infinite }</style> «<p class="news">»The clinic is closed on Friday.</p>',
      better: '<p>The clinic is closed on Friday.</p>',
      in: 'html'
    },
    {
      avoid:
        '<style>@keyframes blink { 50% { opacity: 0 } }</style> «<b style="animation: blink 1s infinite">»New</b> Saturday clinics',
      in: 'html'
    },
    {
      fine: '<style>@keyframes slide { from { transform: translateX(-20px) } } .news { animation: slide 1s }</style> <p class="news">The clinic is closed on Friday.</p>',
      in: 'html'
    },
    {
      fine: '<style>@keyframes slide { to { transform: translateX(-100%) } } .news { animation: slide 9s infinite } .still .news { animation-play-state: paused }</style> <p class="news">The clinic is closed on Friday.</p>',
      in: 'html'
    },
    {
      fine: '<style>@keyframes blink { 50% { opacity: 0 } } .loading { animation: blink 1s infinite }</style> <p class="loading">Your results will show here.</p>',
      in: 'html'
    },
    {
      fine: '<style>@keyframes glow { 50% { background: #ffeb3b } } .news { animation: glow 2s infinite }</style> <p class="news">The clinic is closed on Friday.</p>',
      in: 'html'
    },
    { fine: '<p><strong>The clinic is closed on Friday.</strong></p>', in: 'html' },
    { fine: 'In HTML, `<marquee>` makes words move. A marquee is also a large tent.' }
  ],
  wants: { styles: (draft) => mayMove(draft) && hasOwnStyles(draft) },
  *check(draft) {
    for (const moving of elements(draft, 'marquee', 'blink'))
      yield { place: openingTag(draft, moving), message: 'Keep these words still: take out the tag round them.' }
    for (const moved of movedWithoutEnd(draft))
      yield { place: openingTag(draft, moved), message: 'Keep these words still, or stop them within 5 seconds.' }
  }
})
