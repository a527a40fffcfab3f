import { axe, rule } from '@allclear/core'
import { cite, citeAxe } from '../sources.ts'

export default rule({
  id: 'decorative-but-reachable',
  chapter: 'controls',
  severity: 'warning',
  title: 'Do not call a thing decoration and use it',
  why: 'The page says both that a thing is only decoration and that people need it. Screen readers disagree on which to believe.',
  whoItHelps: ['blind people and screen reader users'],
  sources: [cite('wcag', '4.1.2 A'), citeAxe('presentation-role-conflict')],
  mendedBy: 'developer',
  examples: [
    {
      avoid: '«<img src="wave.png" alt="" aria-live="polite">»',
      better: '<img src="wave.png" alt="">',
      in: 'html'
    },
    { avoid: '«<button role="presentation">»Print</button>', better: '<button>Print</button>', in: 'html' },
    { fine: '<img src="wave.png" alt="">', in: 'html' },
    { fine: '<ul role="none"><li role="none">Print</li></ul>', in: 'html' }
  ],
  check: axe(
    'presentation-role-conflict',
    'Take off either what makes this decoration, or its tabindex and aria- attributes.'
  )
})
