import { axe, rule } from '@allclear/core'
import { cite, citeAxe } from '../sources.ts'

export default rule({
  id: 'frame-without-title',
  chapter: 'controls',
  severity: 'error',
  title: 'Give every frame a title',
  why: 'A map, film or form from another site sits in a frame. Its title tells people whether to go in or pass by.',
  whoItHelps: ['blind people and screen reader users'],
  sources: [cite('wcag', '4.1.2 A'), citeAxe('frame-title')],
  mendedBy: 'developer',
  cannotSee: 'Whether the title says what is in the frame.',
  examples: [
    {
      avoid: '«<iframe src="https://maps.example.com/millbrook">»</iframe>',
      better: '<iframe src="https://maps.example.com/millbrook" title="Map of Millbrook Hospital"></iframe>',
      in: 'html'
    },
    { avoid: '«<iframe src="/film" title=" ">»</iframe>', in: 'html' },
    { fine: '<iframe src="/film" title="Film: your first visit"></iframe>', in: 'html' },
    { fine: '<iframe src="/count" style="display: none"></iframe>', in: 'html' },
    { fine: '<iframe src="/film" aria-label="Film: your first visit"></iframe>', in: 'html' }
  ],
  check: axe('frame-title', 'Give this frame a title that says what is in it.')
})
