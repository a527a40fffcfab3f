import { axe, rule } from '@allclear/core'
import { cite, citeAxe } from '../sources.ts'

export default rule({
  id: 'repeated-shortcut-key',
  chapter: 'controls',
  severity: 'warning',
  title: 'Use each shortcut key once',
  why: 'When two things share a key, browsers pick one or neither. People who use keys end up in the wrong place.',
  whoItHelps: ['people with mobility or dexterity impairments', 'blind people and screen reader users'],
  sources: [cite('wcag', '2.1.1 A'), citeAxe('accesskeys')],
  mendedBy: 'developer',
  cannotSee: 'Whether the key already does something in a browser or a screen reader.',
  examples: [
    {
      avoid: '«<a href="/book" accesskey="b">»Book a visit</a> <a href="/blood" accesskey="B">Blood tests</a>',
      better: '<a href="/book" accesskey="b">Book a visit</a> <a href="/blood" accesskey="t">Blood tests</a>',
      in: 'html'
    },
    {
      fine: '<a href="/book" accesskey="b">Book a visit</a> <a href="/blood" accesskey="t">Blood tests</a>',
      in: 'html'
    },
    {
      fine: '<a href="/book" accesskey="b">Book a visit</a> <a href="/blood" accesskey="b" hidden>Blood tests</a>',
      in: 'html'
    }
  ],
  check: axe('accesskeys', 'Give each accesskey its own key. This one is used twice.')
})
