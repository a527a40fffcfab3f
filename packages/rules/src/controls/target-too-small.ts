import { axe, rule } from '@allclear/core'
import { cite, citeAxe } from '../sources.ts'

export default rule({
  id: 'target-too-small',
  chapter: 'controls',
  severity: 'warning',
  title: 'Make buttons big enough to press',
  why: 'Small buttons close together are hard to hit with a shaking hand, a stick or a thumb on a phone.',
  whoItHelps: ['people with mobility or dexterity impairments', 'people with low vision', 'older people'],
  sources: [cite('wcag', '2.5.8 AA'), citeAxe('target-size')],
  mendedBy: 'developer',
  cannotSee: 'Sizes can only be told where a browser lays out the page.',
  examples: [
    {
      avoid:
        '«<button style="width: 12px; height: 12px; padding: 0">»A</button>«<button style="width: 12px; height: 12px; padding: 0">»B</button>',
      in: 'html',
      needsBrowser: true
    },
    {
      fine: '<button style="width: 44px; height: 44px">A</button><button style="width: 44px; height: 44px">B</button>',
      in: 'html',
      needsBrowser: true
    },
    {
      fine: '<p>See the <a href="/times" style="font-size: 12px">clinic times</a> first.</p>',
      in: 'html',
      needsBrowser: true
    }
  ],
  check: axe('target-size', 'Make this at least 24 pixels wide and high, or leave more room around it.')
})
