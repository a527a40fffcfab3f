import { axe, rule } from '@allclear/core'
import { cite, citeAxe } from '../sources.ts'

export default rule({
  id: 'drawing-without-words',
  chapter: 'images-and-media',
  severity: 'error',
  title: 'Give drawings and icons words',
  why: 'A screen reader says “image” and nothing more. People do not learn what the drawing or icon tells everyone else.',
  whoItHelps: ['blind people and screen reader users'],
  sources: [cite('wcag', '1.1.1 A'), citeAxe('role-img-alt'), citeAxe('svg-img-alt')],
  mendedBy: 'developer',
  cannotSee: 'Whether the drawing only decorates, so that it needs aria-hidden="true" and no words.',
  examples: [
    {
      avoid: 'Car park A: «<svg role="img">»<path d="M0 0h9v9z"></path></svg>',
      better: 'Car park A: <svg role="img" aria-label="Full"><path d="M0 0h9v9z"></path></svg>',
      in: 'html'
    },
    { avoid: '«<span role="img" class="icon-step-free">»</span> Main entrance', in: 'html' },
    { fine: '<svg role="img"><title>Map of car park A</title><path d="M0 0h9v9z"></path></svg>', in: 'html' },
    { fine: '<svg aria-hidden="true"><path d="M0 0h9v9z"></path></svg> Car park A', in: 'html' },
    { fine: '<span role="img" aria-label="Step-free" class="icon"></span>', in: 'html' }
  ],
  check: axe(
    ['role-img-alt', 'svg-img-alt'],
    'Say what this drawing shows with aria-label or a title, or hide it with aria-hidden="true".'
  )
})
