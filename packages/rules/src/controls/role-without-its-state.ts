import { axe, rule } from '@allclear/core'
import { cite, citeAxe } from '../sources.ts'

export default rule({
  id: 'role-without-its-state',
  chapter: 'controls',
  severity: 'error',
  title: 'Say what state a control is in',
  why: 'People see whether a box is ticked. Without its attribute, a screen reader cannot say so.',
  whoItHelps: ['blind people and screen reader users'],
  sources: [cite('wcag', '4.1.2 A'), citeAxe('aria-required-attr')],
  mendedBy: 'developer',
  examples: [
    {
      avoid: '«<div role="checkbox" tabindex="0">»Text me</div>',
      better: '<div role="checkbox" tabindex="0" aria-checked="false">Text me</div>',
      in: 'html'
    },
    { avoid: '«<div role="slider" tabindex="0" aria-label="Pain">»</div>', in: 'html' },
    { fine: '<label><input type="checkbox"> Text me</label>', in: 'html' },
    { fine: '<div role="heading" aria-level="2">Clinic times</div>', in: 'html' }
  ],
  check: axe('aria-required-attr', 'Ask for the attributes this role needs, such as aria-checked for a tick box.')
})
